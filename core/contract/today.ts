import { z } from 'zod'
import { Appointment } from './agenda.ts'
import { CasefileBrief } from './casefiles.ts'
import { Deadline } from './deadlines.ts'
import { query } from './define.ts'
import { CasefileId, Day, Instant, MandateId, Nothing, PersonId, StepId } from './values.ts'
import { Visit } from './visits.ts'

export const todayOperations = {
  /** Everything the mediator needs at the start of the day. Lists are cut at 50; the totals are not. */
  'today.read': query(
    Nothing,
    z.strictObject({
      day: Day,
      /** Those of the day: who waits to be received first, by arrival, then by time. */
      appointments: z.array(Appointment),
      /** Appointments of past days of which nobody said how they went, the oldest first; cut at 50, the total is not. */
      unsettledAppointments: z.strictObject({ appointments: z.array(Appointment), total: z.int().min(0) }),
      /** Not done, late or within the next seven days, soonest first. */
      deadlines: z.array(Deadline.extend({ title: z.string(), personName: z.string().nullable() })),
      /** Dossiers where the mediator must act next. */
      toAct: z.array(CasefileBrief),
      toActTotal: z.int().min(0),
      /** Steps that only wait for the network. */
      online: z.array(
        z.strictObject({
          casefileId: CasefileId,
          stepId: StepId,
          text: z.string(),
          where: z.string().nullable(),
          title: z.string(),
          personName: z.string().nullable(),
        }),
      ),
      onlineTotal: z.int().min(0),
      unfinishedVisits: z.array(Visit),
      /** Signed papers that remote agreements still owe, the soonest due first, within the next seven days or late. */
      mandatePapers: z.array(
        z.strictObject({ mandateId: MandateId, personId: PersonId, personName: z.string(), dueOn: Day }),
      ),
      /**
       * Set when the computer's clock contradicts what was written: `behind` the last change, or more than half a year `ahead` of it. Dates are
       * then doubtful; nothing was changed.
       */
      clock: z.strictObject({ doubt: z.enum(['behind', 'ahead']), lastChangeAt: Instant }).nullable(),
    }),
    ['visits', 'casefiles', 'documents', 'agenda', 'deadlines', 'people', 'settings', 'procedures', 'mandates'],
  ),
}
