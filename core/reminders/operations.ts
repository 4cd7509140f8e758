import type { FreeReminder, Reminder } from '../contract/reminders.ts'
import type { AppointmentId, ReminderId } from '../contract/values.ts'
import type { ReadContext } from '../context.ts'
import { appointmentsView } from '../agenda/view.ts'
import type { HandlersOf } from '../handlers.ts'
import { err, ok, type Result } from '../shared/result.ts'
import { instantOf, localTime, type LocalTime } from '../shared/zone.ts'
import type { Planned } from './plan.ts'
import { planNow } from './round.ts'
import type { Recalled } from './sources.ts'

const SHOWN = 100

/** Adds to what is shown the names that screens say: each read once for all. */
function described(planned: readonly Planned<Recalled>[], context: ReadContext): Reminder[] {
  const { repositories } = context
  const zone = repositories.settings.read().timeZone
  const appointmentIds = planned.flatMap(({ candidate: { key } }) =>
    key.kind === 'appointment' ? [key.subjectId] : [],
  )
  const appointments = new Map(
    appointmentsView(repositories.agenda.many([...new Set(appointmentIds)]), context).map((one) => [
      one.appointmentId as string,
      one,
    ]),
  )
  const heads = repositories.casefiles.heads([
    ...new Set(planned.flatMap(({ candidate }) => (candidate.casefileId === null ? [] : [candidate.casefileId]))),
  ])
  const personOf = ({ personId, casefileId }: Recalled) =>
    personId ?? (casefileId === null ? null : (heads.get(casefileId)?.personId ?? null))
  const names = repositories.people.names(
    planned.flatMap(({ candidate }) => {
      const personId = personOf(candidate)
      return personId === null ? [] : [personId]
    }),
  )
  return planned.flatMap(({ candidate, showAt, putOff, seen }): Reminder[] => {
    const { key, about, casefileId } = candidate
    const common = { key, showAt, ...localTime(showAt, zone), putOff, seen }
    if (about.kind === 'appointment') {
      const appointment = appointments.get(key.subjectId)
      if (appointment === undefined) return []
      const { personId, personName, organisationName, title, day, time, casefiles } = appointment
      const appointmentId = key.subjectId as AppointmentId
      return [
        {
          ...common,
          about: { kind: 'appointment', appointmentId, day, time, organisationName, title },
          personId,
          personName,
          casefileId: casefiles[0]?.casefileId ?? null,
          casefileTitle: casefiles[0]?.title ?? null,
        },
      ]
    }
    const personId = personOf(candidate)
    return [
      {
        ...common,
        about,
        personId,
        personName: personId === null ? null : (names.get(personId) ?? null),
        casefileId,
        casefileTitle: casefileId === null ? null : (heads.get(casefileId)?.sheet.title ?? null),
      },
    ]
  })
}

/** The instant of a time to come at the desk. */
function toCome(
  local: LocalTime,
  { repositories, clock }: ReadContext,
): Result<number, { readonly code: 'time_does_not_exist' | 'reminder_in_past' }> {
  const at = instantOf(local, repositories.settings.read().timeZone)
  if (at === null) return err({ code: 'time_does_not_exist' })
  return at < clock.now() ? err({ code: 'reminder_in_past' }) : ok(at)
}

/** The person or the dossier that a reminder names and that the store does not know. */
function missingSubject(
  { personId, casefileId }: Pick<FreeReminder, 'personId' | 'casefileId'>,
  { repositories }: ReadContext,
): { readonly code: 'person_unknown' | 'casefile_unknown' } | null {
  if (personId !== null && repositories.people.find(personId) === null) return { code: 'person_unknown' }
  if (casefileId !== null && repositories.casefiles.find(casefileId) === null) return { code: 'casefile_unknown' }
  return null
}

export const remindersHandlers = {
  'reminders.list': (_input, context) => {
    const { due, coming } = planNow(context)
    return ok({
      due: described(due.slice(0, SHOWN), context),
      dueTotal: due.length,
      unseen: due.filter(({ seen }) => !seen).length,
      coming: described(coming.slice(0, SHOWN), context),
      comingTotal: coming.length,
    })
  },

  'reminders.markSeen': ({ keys }, { repositories, clock }) => {
    for (const key of keys) repositories.reminders.mark(key, { seenAt: clock.now() })
    return ok({})
  },

  'reminders.markDone': ({ key, done }, { repositories, clock }) => {
    const { reminders } = repositories
    reminders.mark(key, { doneAt: done ? clock.now() : null })
    if (key.kind === 'free' && reminders.findFree(key.subjectId)?.repeat === 'none')
      reminders.settleFree(key.subjectId, done ? clock.now() : null)
    return ok({})
  },

  'reminders.putOff': ({ key, until }, context) => {
    const { reminders } = context.repositories
    if (until === null) {
      reminders.mark(key, { putOffUntil: null })
      return ok({})
    }
    const at = toCome(until, context)
    if (!at.ok) return at
    reminders.mark(key, { putOffUntil: at.value, seenAt: null })
    return ok({})
  },

  'reminders.add': (details, context) => {
    const { repositories, clock, ids } = context
    const missing = missingSubject(details, context)
    if (missing !== null) return err(missing)
    const at = toCome(details, context)
    if (!at.ok) return at
    const reminder: FreeReminder = { ...details, reminderId: ids.next() as ReminderId }
    repositories.reminders.addFree(reminder, clock.now())
    return ok(reminder)
  },

  'reminders.change': ({ reminderId, ...details }, context) => {
    const { reminders } = context.repositories
    const before = reminders.findFree(reminderId)
    if (before === null) return err({ code: 'reminder_unknown' })
    const moves = details.day !== before.day || details.time !== before.time
    const at = toCome(details, context)
    // Its words may be corrected after its time has come.
    if (moves && !at.ok) return at
    const after = { ...before, ...details }
    reminders.saveFree(after)
    return ok(after)
  },

  'reminders.remove': ({ reminderId }, { repositories }) => {
    const before = repositories.reminders.findFree(reminderId)
    if (before === null) return err({ code: 'reminder_unknown' })
    repositories.reminders.removeFree(reminderId)
    return ok(before)
  },

  'reminders.restore': (reminder, context) => {
    const { reminders } = context.repositories
    const missing = missingSubject(reminder, context)
    if (missing !== null) return err(missing)
    if (reminders.findFree(reminder.reminderId) === null) reminders.addFree(reminder, context.clock.now())
    return ok({})
  },
} satisfies HandlersOf<'reminders'>
