import type { AppointmentRecord } from '../agenda/repository.ts'
import type {
  ActivityObstacle,
  ActivityRequest,
  AgeBand,
  AutonomyShown,
  Equipment,
  ReportFacts,
} from '../contract/activity.ts'
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

/** A question without a procedure. */
export const simpleQuestion = {
  procedureId: null,
  organisationId: null,
  theme: null,
  level: 'information',
} as const satisfies ActivityRequest

/**
 * One request a procedure: the same one opened twice in a visit is asked once. A visit without a procedure is one simple question. The dossiers
 * of `reached` are those whose organisation was reached for the person.
 */
export function requestsOf(
  casefiles: readonly CasefileRecord[],
  reached: ReadonlySet<string>,
): readonly ActivityRequest[] {
  const requests = [...Map.groupBy(casefiles, ({ sheet }) => sheet.id).values()].flatMap((ofProcedure) => {
    const [casefile] = ofProcedure
    if (casefile === undefined) return []
    const { id, organisation, theme } = casefile.sheet
    const isReached = ofProcedure.some(({ casefileId }) => reached.has(casefileId))
    const level = isReached ? ('second_level' as const) : ('accompaniment' as const)
    return [{ procedureId: id, organisationId: organisation, theme, level }]
  })
  return requests.length === 0 ? [simpleQuestion] : requests
}

const bands = [
  [12, 'under_12'],
  [18, 'from_12_to_17'],
  [25, 'from_18_to_24'],
  [40, 'from_25_to_39'],
  [60, 'from_40_to_59'],
  [70, 'from_60_to_69'],
] as const satisfies readonly (readonly [number, AgeBand])[]

/** The Coop's band of age on a day. */
export function ageBandOf(birthDay: CalendarDay, day: CalendarDay): AgeBand {
  const hadBirthday = day.slice(5) >= birthDay.slice(5)
  const age = Number(day.slice(0, 4)) - Number(birthDay.slice(0, 4)) - (hadBirthday ? 0 : 1)
  return bands.find(([below]) => age < below)?.[1] ?? 'from_70'
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
  readonly birthDay: CalendarDay | null
  /** What the latest report says of the same person, if any. */
  readonly latest: Pick<ReportFacts, 'gender' | 'socialStatus' | 'commune'> | null
}

/** With one place in use, it is that one; of several, nothing says which. */
export function onlyPlace([only, ...others]: readonly PlaceId[]): PlaceId | null {
  return others.length === 0 ? (only ?? null) : null
}

const placeOf = ({ appointment, placeIds }: VisitTraces, channel: ReportFacts['channel']): PlaceId | null =>
  channel === 'at_place' ? (appointment?.placeId ?? onlyPlace(placeIds)) : null

/** What a visit's report says when nobody corrects it, read from what was done: no second entry. */
export function proposalOf(traces: VisitTraces): ReportFacts {
  const { day, startedAt, endedAt, lastTraceAt, casefiles, appointment, usualEquipment, birthDay, latest } = traces
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
    commune: channel === 'at_home' ? (latest?.commune ?? null) : null,
    gender: latest?.gender ?? null,
    ageBand: birthDay === null ? null : ageBandOf(birthDay, day),
    socialStatus: latest?.socialStatus ?? null,
    satisfaction: null,
  }
}
