import { z } from 'zod'
import { query } from './define.ts'
import { Original } from './documents.ts'
import { CasefileId, Day, DocumentTypeId } from './values.ts'

/** Where a paper stands for the dossiers of a list together: what one of them still wants is wanted. */
export const ListedState = z.enum(['to_bring', 'expired', 'date_missing', 'to_ask', 'valid'])
export type ListedState = z.output<typeof ListedState>

/** A paper of a list: asked once, however many dossiers want it. */
export const ListedPaper = z.strictObject({
  documentTypeId: DocumentTypeId,
  label: z.string(),
  pictogram: z.string(),
  state: ListedState,
  /** Its last valid day, behind or ahead, when one is known. */
  until: Day.nullable(),
  /** The situation in which it is asked, when nobody has settled it yet. */
  condition: z.string().nullable(),
  howToObtain: z.string(),
  /** Who keeps the original of the one that was seen. */
  original: Original.nullable(),
  /** The dossiers that ask for it. */
  askedBy: z.array(CasefileId),
})
export type ListedPaper = z.output<typeof ListedPaper>

export const PaperList = z.strictObject({
  structureName: z.string(),
  /** Empty reads « non renseigné ». */
  structurePhone: z.string(),
  mediatorName: z.string(),
  day: Day,
  /** `null` for someone who stays anonymous. */
  personName: z.string().nullable(),
  personGivenName: z.string().nullable(),
  personPhone: z.string(),
  personEmail: z.string(),
  /** In the order asked, by the title of their procedure: two may have the same. */
  casefiles: z.array(z.strictObject({ casefileId: CasefileId, title: z.string() })).min(1),
  /** What must be brought first. Papers that do not concern the person are left out. */
  papers: z.array(ListedPaper),
})
export type PaperList = z.output<typeof PaperList>

export const paperListsOperations = {
  /** The papers that one or several dossiers of a person ask for, each once: for the reception desk, or for the person. */
  'paperLists.read': query(
    z.strictObject({ casefileIds: z.array(CasefileId).min(1).max(10) }),
    PaperList,
    ['casefiles', 'people', 'documents', 'settings', 'procedures'],
    ['casefile_unknown', 'casefiles_of_different_people'],
  ),
}
