import {
  type CalendarEvent,
  type CalendarFiles,
  LARGEST_CALENDAR,
  type Unread,
} from '../../../core/agenda/calendar-file.ts'
import { err, ok } from '../../../core/shared/result.ts'
import { type Block, blocksOf, headerValue } from './blocks.ts'
import { type EventFacts, eventAt, factsOf, type Surroundings, timeOf } from './event.ts'
import { type FileZone, fileZone } from './file-zone.ts'
import { type Jcal, parseComponent, propertiesOf, textOf } from './jcal.ts'
import { type Budget, occurrencesOf, type Period, seriesBudget } from './series.ts'
import { clocksOf, clocksOfZone, type When, whenOf } from './when.ts'

const MOST_EVENTS = 5_000

function fileZonesOf(blocks: readonly Block[]): ReadonlyMap<string, FileZone> {
  const zones = new Map<string, FileZone>()
  for (const { kind, lines } of blocks) {
    const component = kind === 'VTIMEZONE' ? parseComponent(lines) : null
    const zone = component === null ? null : fileZone(component)
    if (component !== null && zone !== null) zones.set(textOf(component, 'tzid'), zone)
  }
  return zones
}

type Readable = { readonly component: Jcal; readonly facts: EventFacts }
type Outcome = { readonly events: CalendarEvent[]; readonly unread: Unread[] }

const keyOf = (when: When): string => (when.kind === 'day' ? when.day : String(when.instant))
const dayOf = (when: When): string => (when.kind === 'day' ? when.day : when.local.day)
const occurrenceUid = (uid: string, day: string): string => `${uid}#${day.replaceAll('-', '')}`

/** Days that a property adds to a series or takes out of it. */
const listed = (component: Jcal, name: string, { floating, fileZones }: Surroundings): readonly When[] =>
  propertiesOf(component, name).flatMap((property) =>
    property.slice(3).flatMap((_value, rank) => {
      const when = whenOf(property, rank, floating, fileZones)
      return typeof when === 'string' ? [] : [when]
    }),
  )

/** Tells a series day by day, but the days taken out of it and those that were changed alone. */
function expand(
  { component, facts }: Readable,
  changed: ReadonlySet<string>,
  surroundings: Surroundings,
  period: Period,
  budget: Budget,
): readonly CalendarEvent[] | null {
  const { start } = facts
  const [property] = propertiesOf(component, 'rrule')
  const rule = property?.[3]
  const added = listed(component, 'rdate', surroundings)
  if (property === undefined && added.length === 0) return [eventAt(facts, start, surroundings.desk)]
  const excluded = new Set(listed(component, 'exdate', surroundings).map(keyOf))
  const told = typeof rule === 'object' && rule !== null ? occurrencesOf(rule, start, period, budget) : []
  if (told === null) return null
  const starts = [
    ...(property === undefined ? [start] : []),
    ...told.map(({ day, instant }): When =>
      start.kind === 'day' ? { kind: 'day', day } : { ...start, local: { day, time: start.local.time }, instant },
    ),
    ...added,
  ]
  const kept = new Map(starts.map((when) => [keyOf(when), when]))
  return [...kept]
    .filter(([key]) => !excluded.has(key) && !changed.has(key))
    .map(([, when]) => eventAt({ ...facts, uid: occurrenceUid(facts.uid, dayOf(when)) }, when, surroundings.desk))
}

/** One UID: a single event, or a series with the days of it that were changed alone. */
function readGroup(group: readonly Readable[], surroundings: Surroundings, period: Period, budget: Budget): Outcome {
  const outcome: Outcome = { events: [], unread: [] }
  const changed = new Set<string>()
  const masters: Readable[] = []
  for (const one of group) {
    const original = timeOf(one.component, 'recurrence-id', surroundings)
    if (original === null) masters.push(one)
    else if (typeof original === 'string') outcome.unread.push({ reason: original, title: one.facts.title })
    else {
      changed.add(keyOf(original))
      const uid = occurrenceUid(one.facts.uid, dayOf(original))
      outcome.events.push(eventAt({ ...one.facts, uid }, one.facts.start, surroundings.desk))
    }
  }
  // A file may tell the same event several times: the last version of it counts.
  const master = masters.toSorted((one, other) => one.facts.sequence - other.facts.sequence).at(-1)
  if (master === undefined) return outcome
  const events = expand(master, changed, surroundings, period, budget)
  if (events === null) outcome.unread.push({ reason: 'rule_not_read', title: master.facts.title })
  else outcome.events.push(...events)
  return outcome
}

/** Reads a file of RFC 5545 as Outlook, Google, Thunderbird and their likes write it; see {@link CalendarFiles}. */
export const readCalendar: CalendarFiles['read'] = (text, { timeZone, since, before }) => {
  if (text.length > LARGEST_CALENDAR) return err('calendar_too_large')
  if (!/^[\uFEFF\s]*BEGIN:VCALENDAR\s*$/imu.test(text.slice(0, 1_000))) return err('calendar_not_recognised')
  // Folded lines are made whole first: a line of another kind may hide in the fold of one.
  const { header, blocks, isCut } = blocksOf(text.replace(/^\uFEFF/u, '').replace(/(?:\r\n|\n|\r)[ \t]/gu, ''))
  if (headerValue(header, 'VERSION').startsWith('1')) return err('calendar_version_old')
  const found = blocks.filter(({ kind }) => kind !== 'VTIMEZONE')
  if (found.length > MOST_EVENTS) return err('calendar_too_many_events')

  const fileZones = fileZonesOf(blocks.filter(({ kind }) => kind === 'VTIMEZONE').slice(0, 100))
  const ownZone = headerValue(header, 'X-WR-TIMEZONE')
  const desk = clocksOfZone(timeZone)
  const surroundings: Surroundings = {
    desk,
    // Those of the calendar when it names its zone, else those of the desk.
    floating: (ownZone === '' ? null : clocksOf(ownZone, fileZones)) ?? desk,
    fileZones,
    cancels: headerValue(header, 'METHOD').toUpperCase() === 'CANCEL',
  }

  const unread: Unread[] = isCut ? [{ reason: 'file_cut', title: '' }] : []
  const groups = new Map<string, Readable[]>()
  for (const { kind, lines } of found) {
    const component = kind === 'VEVENT' ? parseComponent(lines) : null
    if (component === null) {
      unread.push({ reason: kind === 'VEVENT' ? 'unreadable' : 'not_an_event', title: '' })
      continue
    }
    const facts = factsOf(component, surroundings)
    if (typeof facts === 'string') {
      unread.push({ reason: facts, title: textOf(component, 'summary') })
      continue
    }
    const group = groups.get(facts.uid)
    if (group === undefined) groups.set(facts.uid, [{ component, facts }])
    else group.push({ component, facts })
  }

  const budget = seriesBudget()
  const events: CalendarEvent[] = []
  for (const group of groups.values()) {
    const outcome = readGroup(group, surroundings, { since, before }, budget)
    for (const event of outcome.events) events.push(event)
    unread.push(...outcome.unread)
  }
  return ok({ events, unread })
}
