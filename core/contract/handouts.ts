import { z } from 'zod'
import { Appointment } from './agenda.ts'
import { Submission } from './casefile-life.ts'
import { command, query } from './define.ts'
import { HandoutForm, HandoutLanguage } from './handout-forms.ts'
import { CasefileId, Day, Instant } from './values.ts'

export const HandoutCasefile = z.strictObject({
  casefileId: CasefileId,
  title: z.string(),
  organisationName: z.string(),
  /** The organisation's name in full words. */
  organisationWords: z.string(),
  /** What was done, in the sheet's words. */
  done: z.array(z.string()),
  /** What remains, the person's own steps first. */
  remaining: z.array(z.string()),
  /** Each with the pictogram of its type, a name of the catalogue. */
  toBring: z.array(z.strictObject({ label: z.string(), pictogram: z.string() })),
  /** The last time the request or an appeal was sent. */
  submission: Submission.nullable(),
  /** Closed: nothing is left to bring, to do or to wait for. */
  closed: z.boolean(),
  deadlines: z.array(z.strictObject({ label: z.string(), day: Day })),
  /** Whom to call or visit; `null` reads « non renseigné ». */
  phone: z.string().nullable(),
  /** When that phone answers, as the catalogue tells it; `null` reads « horaires non renseignés ». */
  phoneHours: z.string().nullable(),
  inPerson: z.string().nullable(),
  officialPage: z.string().nullable(),
  sourceTitle: z.string(),
  sourceSeen: z.string().nullable(),
})

/** One printing: what, when, how many. */
export const HandoutPrint = z.strictObject({
  at: Instant,
  mediatorName: z.string(),
  form: HandoutForm,
  language: HandoutLanguage.nullable(),
  copies: z.int().min(1),
})
export type HandoutPrint = z.output<typeof HandoutPrint>

export const Handout = z.strictObject({
  structureName: z.string(),
  mediatorName: z.string(),
  /** Empty reads « non renseigné ». */
  structurePhone: z.string(),
  day: Day,
  /** Given name only: the sheet may be seen by others. */
  personGivenName: z.string().nullable(),
  casefiles: z.array(HandoutCasefile).min(1),
  appointment: Appointment.nullable(),
  /** The printings of these dossiers' sheets, latest first, each once. */
  prints: z.array(HandoutPrint),
  /** The last choice for this person, whatever the dossier: the sheet opens on it. */
  lastChoice: HandoutPrint.pick({ form: true, language: true }).nullable(),
})
export type Handout = z.output<typeof Handout>

const Chosen = z.strictObject({ casefileIds: z.array(CasefileId).min(1).max(10) })

export const handoutsOperations = {
  /** What the person takes home, for one or several of their dossiers. */
  'handouts.read': query(
    Chosen,
    Handout,
    ['casefiles', 'people', 'documents', 'agenda', 'deadlines', 'settings', 'procedures'],
    ['casefile_unknown', 'casefiles_of_different_people'],
  ),
  /** Writes in each dossier's history that the sheet was printed: its form, its second language, its copies. */
  'handouts.recordPrinted': command(
    Chosen.extend({
      form: HandoutForm.default('standard'),
      language: HandoutLanguage.nullable().default(null),
      copies: z.int().min(1).max(20).default(1),
    }),
    z.strictObject({ count: z.int() }),
    ['casefiles'],
    ['casefile_unknown'],
  ),
}
