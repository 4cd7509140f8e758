import type { AppointmentWith } from '../contract/agenda.ts'
import type { AppointmentId, CasefileId, PersonId } from '../contract/values.ts'
import type { ReadContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { addToTimeline, touch } from '../casefiles/write.ts'
import { daysBetween } from '../shared/calendar.ts'
import { err, ok } from '../shared/result.ts'
import { instantOf, startOfDay } from '../shared/zone.ts'
import type { AppointmentRecord } from './repository.ts'
import { appointmentsView } from './view.ts'

const LONGEST_PERIOD_DAYS = 400

function viewOf(record: AppointmentRecord, context: ReadContext) {
  const [view] = appointmentsView([record], context)
  if (view === undefined) throw new Error('an appointment has one view')
  return view
}

const organisationOf = (chosen: AppointmentWith) => (chosen.kind === 'organisation' ? chosen.organisationId : null)

/** True when every dossier exists and is this person's (or nobody's, for someone anonymous). */
function areTheirs(casefileIds: readonly CasefileId[], personId: PersonId | null, context: ReadContext): boolean {
  const found = context.repositories.casefiles.many(casefileIds)
  return found.length === new Set(casefileIds).size && found.every((casefile) => casefile.personId === personId)
}

export const agendaHandlers = {
  'agenda.list': ({ from, endsBefore }, context) => {
    const days = daysBetween(from, endsBefore)
    if (days < 0 || days > LONGEST_PERIOD_DAYS) return err({ code: 'period_too_long' })
    const { timeZone } = context.repositories.settings.read()
    const records = context.repositories.agenda.between(startOfDay(from, timeZone), startOfDay(endsBefore, timeZone))
    return ok([...appointmentsView(records, context)])
  },

  'agenda.ofPerson': ({ personId }, context) =>
    ok([...appointmentsView(context.repositories.agenda.ofPerson(personId), context)]),

  'agenda.plan': (input, context) => {
    const { repositories, catalogue, clock, ids } = context
    if (input.personId !== null && repositories.people.find(input.personId) === null)
      return err({ code: 'person_unknown' })
    if (!areTheirs(input.casefileIds, input.personId, context)) return err({ code: 'casefile_unknown' })
    const organisationId = organisationOf(input.with)
    if (organisationId !== null && catalogue.organisation(organisationId) === null) {
      return err({ code: 'organisation_unknown' })
    }
    const { timeZone } = repositories.settings.read()
    const startsAt = instantOf({ day: input.day, time: input.time }, timeZone)
    if (startsAt === null) return err({ code: 'time_does_not_exist' })
    if (startsAt < clock.now()) return err({ code: 'appointment_in_past' })

    const record: AppointmentRecord = {
      appointmentId: ids.next() as AppointmentId,
      personId: input.personId,
      organisationId,
      startsAt,
      timeZone,
      durationMinutes: input.durationMinutes,
      place: input.place,
      status: 'planned',
      casefileIds: [...new Set(input.casefileIds)],
    }
    repositories.agenda.add(record, clock.now())
    for (const casefile of repositories.casefiles.many(record.casefileIds)) {
      addToTimeline(casefile.casefileId, { kind: 'appointment_planned', day: input.day, time: input.time }, context)
      touch(casefile, context)
    }
    return ok(viewOf(record, context))
  },

  'agenda.setStatus': ({ appointmentId, status }, context) => {
    const { repositories, clock } = context
    const { agenda, people } = repositories
    const record = agenda.find(appointmentId)
    if (record === null) return err({ code: 'appointment_unknown' })
    agenda.setStatus(appointmentId, status)
    if (status === 'honoured' && record.personId !== null) {
      people.recordContact(record.personId, Math.min(record.startsAt, clock.now()))
    }
    return ok(viewOf({ ...record, status }, context))
  },
} satisfies HandlersOf<'agenda'>
