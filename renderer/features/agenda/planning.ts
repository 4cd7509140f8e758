import type { Casefile } from '../../../core/contract/casefiles.ts'
import type { PaperState } from '../../../core/contract/documents.ts'
import type { CalendarDay } from '../../../core/shared/calendar.ts'
import { localTime } from '../../../core/shared/zone.ts'

/** True when this paper will not be in hand on `day`: still to bring, or no longer valid by then. */
function mustBeBroughtOn(standing: PaperState, day: CalendarDay): boolean {
  switch (standing.state) {
    case 'to_bring':
    case 'expired':
      return true
    case 'valid':
      return standing.until !== null && standing.until < day
    case 'date_missing':
    case 'to_ask':
    case 'not_concerned':
      return false
    default:
      return standing satisfies never
  }
}

/** The papers to bring to an appointment about these dossiers on `day`, each told once. The host tells the same once it is planned. */
export const papersToBringOn = (
  casefiles: readonly Pick<Casefile, 'papers'>[],
  day: CalendarDay,
): readonly string[] => [
  ...new Set(
    casefiles.flatMap(({ papers }) =>
      papers.filter(({ standing }) => mustBeBroughtOn(standing, day)).map(({ label }) => label),
    ),
  ),
]

export type PlanField = 'day' | 'time' | 'with' | 'form'

/** Beside which field a refusal of `agenda.plan` is told. A past appointment of today has the wrong time, any other the wrong day. */
export function fieldOfRefusal(code: string, day: CalendarDay, today: CalendarDay): PlanField {
  switch (code) {
    case 'time_does_not_exist':
      return 'time'
    case 'appointment_in_past':
      return day < today ? 'day' : 'time'
    case 'organisation_unknown':
      return 'with'
    default:
      return 'form'
  }
}

const QUARTER_MS = 15 * 60_000

/** The quarter of an hour it is now (`HH:MM`), proposed for the next time: people who can come at this hour often come at it again. */
export const sameTimeOfDay = (now: number, timeZone: string): string =>
  localTime(now - (now % QUARTER_MS), timeZone).time
