import type { ReminderKey } from '../contract/reminders.ts'

/** Something that a source asks to be reminded of at an instant (ms UTC). */
export type Candidate = { readonly key: ReminderKey; readonly dueAt: number }

/** What was said of one reminder; instants in ms UTC. */
export type ReminderMark = {
  readonly seenAt: number | null
  readonly putOffUntil: number | null
  readonly doneAt: number | null
}

export type Planned<Of extends Candidate> = {
  readonly candidate: Of
  /** Its own time, or the one it was put off to. */
  readonly showAt: number
  readonly putOff: boolean
  readonly seen: boolean
}

export type Plan<Of extends Candidate> = {
  /** The latest first. */
  readonly due: readonly Planned<Of>[]
  /** The soonest first. */
  readonly coming: readonly Planned<Of>[]
  /** When something is due next. */
  readonly nextAt: number | null
}

const subjectText = ({ kind, subjectId }: ReminderKey): string => `${kind} ${subjectId}`
export const keyText = (key: ReminderKey): string => `${subjectText(key)} ${key.occurrence}`

/**
 * What is due at `now` and what comes. Of one subject only the latest time that has come counts: the day before says nothing more once the two
 * hours before have come, whatever was answered to either. Sources and marks alone decide: the plan is the same however long nobody looked, and
 * however the clock was moved meanwhile.
 */
export function plan<Of extends Candidate>(
  candidates: readonly Of[],
  marks: ReadonlyMap<string, ReminderMark>,
  now: number,
): Plan<Of> {
  const latestOf = new Map<string, Of>()
  const wanted: Of[] = []
  for (const candidate of candidates) {
    if (candidate.dueAt > now) {
      wanted.push(candidate)
      continue
    }
    const subject = subjectText(candidate.key)
    const known = latestOf.get(subject)
    if (known === undefined || known.dueAt < candidate.dueAt) latestOf.set(subject, candidate)
  }
  const due: Planned<Of>[] = []
  const coming: Planned<Of>[] = []
  for (const candidate of [...latestOf.values(), ...wanted]) {
    const mark = marks.get(keyText(candidate.key))
    if (mark !== undefined && mark.doneAt !== null) continue
    const showAt = mark?.putOffUntil ?? candidate.dueAt
    const planned = {
      candidate,
      showAt,
      putOff: showAt !== candidate.dueAt,
      seen: mark !== undefined && mark.seenAt !== null && mark.seenAt >= showAt,
    }
    if (showAt <= now) due.push(planned)
    else coming.push(planned)
  }
  due.sort((one, other) => other.showAt - one.showAt)
  coming.sort((one, other) => one.showAt - other.showAt)
  return { due, coming, nextAt: coming[0]?.showAt ?? null }
}
