import type { DayEvent, TimedEvent, Unread } from '../agenda/calendar-file.ts'
import type { AppointmentRecord } from '../agenda/repository.ts'
import { comesTwice } from '../agenda/slot.ts'
import type { EventChange, EventRemark, LeftOut, LeftOutReason, PreviewedEvent } from '../contract/calendar-files.ts'
import { EventUid } from '../contract/calendar-files.ts'
import { OptionalLine } from '../contract/values.ts'
import { suspectedSecrets } from '../guard/secrets.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import { instantOf, localTime } from '../shared/zone.ts'

const LONGEST_LINE = 120

type Told = { readonly text: string; readonly remarks: readonly EventRemark[] }

/** A text of another application as ours are kept: one line, short, and never a password nor a social security number. */
export function cleanLine(raw: string): Told {
  const line = [...raw.normalize('NFC').replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')]
    .filter((letter) => OptionalLine.safeParse(letter).success)
    .join('')
    .trim()
  if (suspectedSecrets(line).length > 0) return { text: '', remarks: ['text_withheld'] }
  if (line.length <= LONGEST_LINE) return { text: line, remarks: [] }
  return {
    text: `${line
      .slice(0, LONGEST_LINE - 1)
      .replace(/\p{Cs}$/u, '')
      .trimEnd()}…`,
    remarks: ['text_cut'],
  }
}

/** True for an appointment that another calendar named: ours are named by their own identifier, and keep their own words. */
export const isImported = ({ uid, appointmentId }: AppointmentRecord): boolean => uid !== appointmentId

type Wanted = Pick<TimedEvent, 'startsAt' | 'durationMinutes' | 'title' | 'place'>

const isSame = (known: AppointmentRecord, wanted: Wanted): boolean =>
  known.startsAt === wanted.startsAt &&
  known.durationMinutes === wanted.durationMinutes &&
  (!isImported(known) || (known.title === wanted.title && known.place === wanted.place))

/**
 * What an event does to the appointment that has its UID: a later version changes it, the same does nothing, an earlier one is left out. Two
 * versions with the same SEQUENCE that differ are offered as a change: many applications never raise it.
 */
export function changeOf(
  known: AppointmentRecord | null,
  event: Wanted & Pick<TimedEvent, 'sequence' | 'cancelled'>,
): EventChange | LeftOutReason {
  if (known === null) return event.cancelled ? 'cancelled_unknown' : 'new'
  if (event.sequence < known.sequence) return 'older_version'
  if (event.cancelled && known.status === 'cancelled_by_us') return 'unchanged'
  const changes = event.cancelled || !isSame(known, event)
  if (!changes) return 'unchanged'
  if (known.status !== 'planned') return 'settled'
  return event.cancelled ? 'cancelled' : 'changed'
}

const changes: ReadonlySet<string> = new Set<EventChange>(['new', 'changed', 'cancelled', 'unchanged'])
export const isChange = (judged: EventChange | LeftOutReason): judged is EventChange => changes.has(judged)

/** An event as the preview tells it, or why it is left out. */
export function judge(
  event: TimedEvent,
  known: AppointmentRecord | null,
  desk: { readonly timeZone: string; readonly today: CalendarDay },
): PreviewedEvent | LeftOutReason {
  if (!EventUid.safeParse(event.uid).success || suspectedSecrets(event.uid).length > 0) return 'unreadable'
  const { day, time } = localTime(event.startsAt, desk.timeZone)
  if (day < desk.today) return 'past'
  const title = cleanLine(event.title)
  const place = cleanLine(event.place)
  const change = changeOf(known, { ...event, title: title.text, place: place.text })
  if (!isChange(change)) return change
  const isDouble =
    comesTwice(event.startsAt, desk.timeZone) || instantOf({ day, time }, desk.timeZone) !== event.startsAt
  const { uid, sequence, durationMinutes, online, cancelled, remindBefore } = event
  return {
    uid,
    sequence,
    title: title.text,
    day,
    time,
    durationMinutes,
    place: place.text,
    cancelled,
    mode: online ? 'video' : 'on_site',
    remindBefore: [...remindBefore],
    change,
    remarks: [...new Set([...title.remarks, ...place.remarks, ...(isDouble ? (['time_comes_twice'] as const) : [])])],
    before:
      known === null
        ? null
        : {
            ...localTime(known.startsAt, known.timeZone),
            title: known.title,
            durationMinutes: known.durationMinutes,
            place: known.place,
          },
  }
}

/** Why whole days are not offered as a closure; `null` when they are. */
export const whyNoClosure = ({ busy, until }: DayEvent, today: CalendarDay): LeftOutReason | null =>
  until < today ? 'past' : busy ? null : 'days_free'

const MOST_TITLES = 5

type NotOffered = { readonly reason: Unread['reason'] | LeftOutReason; readonly title: string }

/** What is not offered, by reason, with a few titles. */
export function leftOutBy(notOffered: readonly NotOffered[]): LeftOut[] {
  return [...Map.groupBy(notOffered, ({ reason }) => reason)].map(([reason, alike]) => ({
    reason,
    count: alike.length,
    titles: [...new Set(alike.map(({ title }) => title).filter((title) => title !== ''))]
      .slice(0, MOST_TITLES)
      .map((title) => cleanLine(title).text)
      .filter((title) => title !== ''),
  }))
}
