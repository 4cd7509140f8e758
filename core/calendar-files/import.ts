import { tellDossiers } from '../agenda/operations.ts'
import type { AppointmentRecord } from '../agenda/repository.ts'
import type { AppointmentId, ClosureId } from '../contract/values.ts'
import type { ImportUndo } from '../contract/calendar-files.ts'
import type { Parsed } from '../contract/index.ts'
import type { WriteContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { err, ok } from '../shared/result.ts'
import { instantOf, localTime } from '../shared/zone.ts'
import { changeOf, isImported } from './judge.ts'

type Event = Parsed<'calendarFiles.importChosen'>['events'][number]

/** Writes that an appointment moved in its dossiers, when it did. */
function tellMove(before: AppointmentRecord, after: AppointmentRecord, context: WriteContext): void {
  if (before.startsAt === after.startsAt) return
  const from = localTime(before.startsAt, before.timeZone)
  const to = localTime(after.startsAt, after.timeZone)
  const event = { kind: 'appointment_moved', fromDay: from.day, fromTime: from.time, ...to } as const
  tellDossiers(after.casefileIds, event, context)
}

const added = (event: Event, startsAt: number, timeZone: string, context: WriteContext): AppointmentRecord => ({
  appointmentId: context.ids.next() as AppointmentId,
  personId: null,
  title: event.title,
  organisationId: null,
  startsAt,
  timeZone,
  durationMinutes: event.durationMinutes,
  mode: event.mode,
  placeId: null,
  place: event.place,
  status: 'planned',
  arrivedAt: null,
  remindBefore: event.remindBefore,
  uid: event.uid,
  sequence: event.sequence,
  casefileIds: [],
})

/** An appointment once the later version of its event is taken; ours keep their own words, place and reminders. */
function changed(known: AppointmentRecord, event: Event, startsAt: number): AppointmentRecord {
  const { title, place, mode, remindBefore, durationMinutes, sequence } = event
  return {
    ...known,
    ...(isImported(known) ? { title, place, mode, remindBefore } : {}),
    ...(event.cancelled ? { status: 'cancelled_by_us' as const } : { startsAt, durationMinutes }),
    arrivedAt: null,
    // Our own next change must be told as a later one.
    sequence: Math.max(sequence, known.sequence),
  }
}

const undoOf = (known: AppointmentRecord): ImportUndo['changed'][number] => {
  const { appointmentId, title, startsAt, durationMinutes, mode, place, remindBefore, sequence, status } = known
  return {
    appointmentId,
    title,
    startsAt,
    durationMinutes,
    mode,
    place,
    sequence,
    status,
    remindBefore: [...remindBefore],
  }
}

/** True for an appointment that still is nothing but what was imported. */
const isUntouched = (record: AppointmentRecord): boolean =>
  isImported(record) && record.status === 'planned' && record.personId === null && record.casefileIds.length === 0

type Handlers = Pick<HandlersOf<'calendarFiles'>, 'calendarFiles.importChosen' | 'calendarFiles.undoImport'>

/** Takes events of another calendar into the agenda, and takes them back. */
export const importHandlers = {
  'calendarFiles.importChosen': (input, context) => {
    const { repositories, clock, ids } = context
    const { agenda } = repositories
    const { timeZone } = repositories.settings.read()
    const undo: ImportUndo = { added: [], changed: [], closures: [] }
    let cancelled = 0
    for (const event of input.events) {
      const startsAt = instantOf(event, timeZone)
      if (startsAt === null) return err({ code: 'time_does_not_exist' })
      const known = agenda.byUid(event.uid)
      const change = changeOf(known, { ...event, startsAt })
      if (known === null) {
        if (change !== 'new') continue
        const record = added(event, startsAt, timeZone, context)
        agenda.add(record, clock.now())
        undo.added.push(record.appointmentId)
      } else if (change === 'changed' || change === 'cancelled') {
        const after = changed(known, event, startsAt)
        agenda.save(after)
        tellMove(known, after, context)
        undo.changed.push(undoOf(known))
        if (change === 'cancelled') cancelled += 1
      }
    }
    for (const closure of input.closures) {
      if (closure.until < closure.from) return err({ code: 'closure_reversed' })
      const closureId = ids.next() as ClosureId
      agenda.addClosure({ ...closure, closureId, placeId: null })
      undo.closures.push(closureId)
    }
    return ok({
      added: undo.added.length,
      changed: undo.changed.length - cancelled,
      cancelled,
      closed: undo.closures.length,
      undo,
    })
  },

  'calendarFiles.undoImport': (undo, context) => {
    const { agenda } = context.repositories
    for (const appointmentId of undo.added) {
      const record = agenda.find(appointmentId)
      if (record !== null && isUntouched(record)) agenda.remove(appointmentId)
    }
    for (const { appointmentId, ...before } of undo.changed.toReversed()) {
      const record = agenda.find(appointmentId)
      // Settled since by someone: what they said stands.
      if (record === null || (record.status !== 'planned' && record.status !== 'cancelled_by_us')) continue
      const after: AppointmentRecord = { ...record, ...before }
      agenda.save(after)
      tellMove(record, after, context)
    }
    for (const closureId of undo.closures) agenda.removeClosure(closureId)
    return ok({})
  },
} satisfies Handlers
