import { z } from 'zod'
import { Appointment } from './agenda.ts'
import { command, query } from './define.ts'
import { CasefileId, Day } from './values.ts'

export const HandoutCasefile = z.strictObject({
  casefileId: CasefileId,
  title: z.string(),
  organisationName: z.string(),
  /** What was done, in the sheet's words. */
  done: z.array(z.string()),
  /** What remains, the person's own steps first. */
  remaining: z.array(z.string()),
  toBring: z.array(z.string()),
  deadlines: z.array(z.strictObject({ label: z.string(), day: Day })),
  /** Whom to call or visit; `null` reads « non renseigné ». */
  phone: z.string().nullable(),
  inPerson: z.string().nullable(),
  officialPage: z.string().nullable(),
  sourceTitle: z.string(),
  sourceSeen: z.string().nullable(),
})

export const Handout = z.strictObject({
  structureName: z.string(),
  mediatorName: z.string(),
  day: Day,
  /** Given name only: the sheet may be seen by others. */
  personGivenName: z.string().nullable(),
  casefiles: z.array(HandoutCasefile).min(1),
  appointment: Appointment.nullable(),
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
  /** Writes in each dossier's history that the sheet was printed. */
  'handouts.recordPrinted': command(Chosen, z.strictObject({ count: z.int() }), ['casefiles'], ['casefile_unknown']),
}
