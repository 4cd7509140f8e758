import type { AppointmentRecord } from '../agenda/repository.ts'
import type { ActivityObstacle, ActivityRequest, AutonomyShown, Equipment, ReportFacts } from '../contract/activity.ts'
import type { AppointmentMode } from '../contract/agenda.ts'
import type { CasefileStatus, DoneHow } from '../contract/casefile-life.ts'
import type { CasefileRecord } from '../casefiles/model.ts'
import type { PlaceId } from '../contract/values.ts'
import type { CalendarDay } from '../shared/calendar.ts'

const MINUTE_MS = 60_000
/** A visit that seems longer was forgotten open: its timer says nothing. */
const LONGEST_BELIEVED = 4 * 60
/** A timer is not a stopwatch: reports are told in steps of five minutes. */
const STEP = 5

/**
 * How long a visit took, in minutes, rounded to five and never less than five. When the timer was forgotten, the last trace of work stands for
 * its end; without any, the shortest duration.
 */
export function minutesOf(startedAt: number, endedAt: number, lastTraceAt: number | null): number {
  const believed = endedAt - startedAt <= LONGEST_BELIEVED * MINUTE_MS
  const end = believed ? endedAt : (lastTraceAt ?? startedAt)
  const minutes = Math.round((end - startedAt) / MINUTE_MS / STEP) * STEP
  return Math.min(LONGEST_BELIEVED, Math.max(STEP, minutes))
}

const channels = {
  on_site: 'at_place',
  home: 'at_home',
  phone: 'remote',
  video: 'remote',
} as const satisfies Record<AppointmentMode, ReportFacts['channel']>

const shown = {
  done_for: 'guided',
  with_help: 'guided_if_needed',
  alone: 'autonomous',
} as const satisfies Record<DoneHow, AutonomyShown>

const fromMostHelp: readonly DoneHow[] = ['done_for', 'with_help', 'alone']

/** How most of the steps of the visit were done; of two as frequent, the one with more help. `null` when none was done. */
export function autonomyOf(done: readonly DoneHow[]): AutonomyShown | null {
  const [most] = fromMostHelp
    .map((how) => ({ how, times: done.filter((one) => one === how).length }))
    .filter(({ times }) => times > 0)
    .toSorted((a, b) => b.times - a.times)
  return most === undefined ? null : shown[most.how]
}

/** The request left this desk, or needs it no more: nothing is left for her or for us to do. */
const settledStatuses: ReadonlySet<CasefileStatus> = new Set([
  'submitted',
  'awaiting_decision',
  'granted',
  'abandoned',
  'referred',
])

/** One request a procedure: the same one opened twice in a visit is asked once. A visit without a procedure is one simple question. */
export function requestsOf(casefiles: readonly CasefileRecord[]): readonly ActivityRequest[] {
  const byProcedure = new Map(
    casefiles.map(({ sheet }) => [
      sheet.id,
      { procedureId: sheet.id, organisationId: sheet.organisation, theme: sheet.theme },
    ]),
  )
  return byProcedure.size === 0 ? [{ procedureId: null, organisationId: null, theme: null }] : [...byProcedure.values()]
}

/** What holds these dossiers up now: by organisation and by step of its sheet. */
export const obstaclesOf = (casefiles: readonly CasefileRecord[]): readonly ActivityObstacle[] =>
  casefiles.flatMap(({ sheet, steps }) =>
    steps.flatMap(({ rank, obstacle, doneAt }) => {
      const step = sheet.steps[rank]
      if (obstacle === null || doneAt !== null || step === undefined) return []
      return [{ procedureId: sheet.id, organisationId: sheet.organisation, step: step.id, obstacle }]
    }),
  )

/** What a proposal is read from. */
export type VisitTraces = {
  readonly day: CalendarDay
  readonly startedAt: number
  /** When it was finished, or now. */
  readonly endedAt: number
  readonly lastTraceAt: number | null
  readonly casefiles: readonly CasefileRecord[]
  /** The appointment with us that day, if any. */
  readonly appointment: Pick<AppointmentRecord, 'mode' | 'placeId'> | null
  /** The structure's places in use. */
  readonly placeIds: readonly PlaceId[]
  readonly usualEquipment: readonly Equipment[]
}

/** Of several places, only an appointment says which; with one place, it is that one. */
function placeOf({ appointment, placeIds }: VisitTraces, channel: ReportFacts['channel']): PlaceId | null {
  if (channel !== 'at_place') return null
  const [only, ...others] = placeIds
  return appointment?.placeId ?? (others.length === 0 ? (only ?? null) : null)
}

/** What a visit's report says when nobody corrects it, read from what was done: no second entry. */
export function proposalOf(traces: VisitTraces): ReportFacts {
  const { day, startedAt, endedAt, lastTraceAt, casefiles, appointment, usualEquipment } = traces
  const channel = appointment === null ? 'at_place' : channels[appointment.mode]
  const done = casefiles.flatMap(({ steps }) =>
    steps.flatMap(({ doneAt, doneHow }) =>
      doneAt === null || doneHow === null || doneAt < startedAt || doneAt > endedAt ? [] : [doneHow],
    ),
  )
  return {
    day,
    minutes: minutesOf(startedAt, endedAt, lastTraceAt),
    channel,
    placeId: placeOf(traces, channel),
    booked: appointment !== null,
    equipment: [...usualEquipment],
    digitalThemes: [],
    autonomy: autonomyOf(done),
    referral: null,
    settled: casefiles.every(({ status }) => settledStatuses.has(status)),
  }
}
