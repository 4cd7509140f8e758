import type { AppointmentRecord } from '../agenda/repository.ts'
import { isReadablePeriod } from '../agenda/calendar.ts'
import { comesTwice } from '../agenda/slot.ts'
import { appointmentsView } from '../agenda/view.ts'
import type { Closure } from '../contract/agenda.ts'
import { MOST_IMPORTED, type PreviewedClosure, type PreviewedEvent } from '../contract/calendar-files.ts'
import type { ReadContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { addDays } from '../shared/calendar.ts'
import { err, ok } from '../shared/result.ts'
import { startOfDay } from '../shared/zone.ts'
import { entryOf } from './export.ts'
import { importHandlers } from './import.ts'
import { cleanLine, judge, leftOutBy, whyNoClosure } from './judge.ts'

const DAYS_OF_SERIES = 365

const sameDays = (one: Pick<Closure, 'from' | 'until' | 'label'>, other: typeof one): boolean =>
  one.from === other.from && one.until === other.until && one.label === other.label

function previewOf(
  read: Extract<ReturnType<ReadContext['calendarFiles']['read']>, { ok: true }>['value'],
  context: ReadContext,
) {
  const { repositories, clock } = context
  const today = clock.today()
  const { timeZone } = repositories.settings.read()
  const closed = repositories.agenda.closuresFrom(today)
  const events: PreviewedEvent[] = []
  const closures: PreviewedClosure[] = []
  const notOffered: Parameters<typeof leftOutBy>[0][number][] = [...read.unread]
  for (const event of read.events) {
    const { title } = event
    if (event.kind === 'days') {
      const why = whyNoClosure(event, today)
      if (why !== null) notOffered.push({ reason: why, title })
      else if (closures.length === MOST_IMPORTED) notOffered.push({ reason: 'too_many', title })
      else {
        const closure = { from: event.from, until: event.until, label: cleanLine(title).text }
        if (closures.some((one) => sameDays(one, closure))) continue
        const isKnown = closed.some((one) => one.placeId === null && sameDays(one, closure))
        closures.push({ ...closure, change: isKnown ? 'unchanged' : 'new' })
      }
      continue
    }
    const judged = judge(event, repositories.agenda.byUid(event.uid), { timeZone, today })
    if (typeof judged === 'string') notOffered.push({ reason: judged, title })
    else if (events.length === MOST_IMPORTED) notOffered.push({ reason: 'too_many', title })
    else events.push(judged)
  }
  const inOrder = events.toSorted((one, other) => `${one.day}${one.time}`.localeCompare(`${other.day}${other.time}`))
  return { events: inOrder, closures, leftOut: leftOutBy(notOffered) }
}

/** Calendars of other applications: what they are given, and what is taken from them. */
export const calendarFilesHandlers = {
  ...importHandlers,

  'calendarFiles.export': ({ which, titles }, context) => {
    const { repositories, clock, calendarFiles } = context
    const { agenda, settings } = repositories
    const { timeZone } = settings.read()
    if (which.kind === 'period' && !isReadablePeriod(which.from, which.endsBefore))
      return err({ code: 'period_too_long' })
    const records: readonly AppointmentRecord[] =
      which.kind === 'period'
        ? agenda.between(startOfDay(which.from, timeZone), startOfDay(which.endsBefore, timeZone))
        : agenda.many([...new Set(which.appointmentIds)])
    if (which.kind === 'chosen' && records.length === 0) return err({ code: 'appointment_unknown' })
    const views = new Map(appointmentsView(records, context).map((view) => [view.appointmentId, view]))
    const entries = records.flatMap((record) => {
      const view = views.get(record.appointmentId)
      return view === undefined ? [] : [entryOf(record, view, titles)]
    })
    return ok({
      text: calendarFiles.write(entries, clock.now()),
      count: entries.length,
      comesTwice: entries.filter((entry) => comesTwice(entry.startsAt, entry.timeZone)).length,
    })
  },

  'calendarFiles.preview': ({ text }, context) => {
    const { timeZone } = context.repositories.settings.read()
    const since = context.clock.today()
    const read = context.calendarFiles.read(text, { timeZone, since, before: addDays(since, DAYS_OF_SERIES) })
    return read.ok ? ok(previewOf(read.value, context)) : err({ code: read.error })
  },
} satisfies HandlersOf<'calendarFiles'>
