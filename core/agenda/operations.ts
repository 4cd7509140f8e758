import type { AppointmentWith } from '../contract/agenda.ts'
import type { AppointmentId, CasefileId, OrganisationId, PersonId } from '../contract/values.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import type { TimelineEvent } from '../casefiles/model.ts'
import { addToTimeline, touch } from '../casefiles/write.ts'
import { err, ok, type Result } from '../shared/result.ts'
import { instantOf, localTime, type LocalTime, startOfDay } from '../shared/zone.ts'
import { calendarHandlers, isReadablePeriod } from './calendar.ts'
import { permanencesHandlers } from './permanences.ts'
import { mayBeAt, placesHandlers } from './places.ts'
import type { AppointmentRecord } from './repository.ts'
import { settlingHandlers } from './settling.ts'
import { appointmentsView, appointmentView } from './view.ts'

const organisationOf = (chosen: AppointmentWith): OrganisationId | null =>
  chosen.kind === 'organisation' ? chosen.organisationId : null

const isKnown = (organisationId: OrganisationId | null, { catalogue }: ReadContext): boolean =>
  organisationId === null || catalogue.organisation(organisationId) !== null

/** True when every dossier exists and is this person's (or nobody's, for someone anonymous). */
function areTheirs(casefileIds: readonly CasefileId[], personId: PersonId | null, context: ReadContext): boolean {
  const found = context.repositories.casefiles.many(casefileIds)
  return found.length === new Set(casefileIds).size && found.every((casefile) => casefile.personId === personId)
}

/** The instant of a time to come at the desk, and the zone in which it is promised. */
function promised(
  local: LocalTime,
  { repositories, clock }: ReadContext,
): Result<
  { readonly startsAt: number; readonly timeZone: string },
  { readonly code: 'time_does_not_exist' | 'appointment_in_past' }
> {
  const { timeZone } = repositories.settings.read()
  const startsAt = instantOf(local, timeZone)
  if (startsAt === null) return err({ code: 'time_does_not_exist' })
  return startsAt < clock.now() ? err({ code: 'appointment_in_past' }) : ok({ startsAt, timeZone })
}

/** Writes something of an appointment in the history of its dossiers. */
export function tellDossiers(casefileIds: readonly CasefileId[], event: TimelineEvent, context: WriteContext): void {
  for (const casefile of context.repositories.casefiles.many(casefileIds)) {
    addToTimeline(casefile.casefileId, event, context)
    touch(casefile, context)
  }
}

/** True when another calendar would show the two differently. */
const showsOtherwise = (one: AppointmentRecord, other: AppointmentRecord): boolean =>
  one.startsAt !== other.startsAt ||
  one.durationMinutes !== other.durationMinutes ||
  one.mode !== other.mode ||
  one.placeId !== other.placeId ||
  one.place !== other.place

export const agendaHandlers = {
  ...calendarHandlers,
  ...settlingHandlers,
  ...placesHandlers,
  ...permanencesHandlers,

  'agenda.list': ({ from, endsBefore }, context) => {
    if (!isReadablePeriod(from, endsBefore)) return err({ code: 'period_too_long' })
    const { timeZone } = context.repositories.settings.read()
    const records = context.repositories.agenda.between(startOfDay(from, timeZone), startOfDay(endsBefore, timeZone))
    return ok([...appointmentsView(records, context)])
  },

  'agenda.ofPerson': ({ personId }, context) =>
    ok([...appointmentsView(context.repositories.agenda.ofPerson(personId), context)]),

  'agenda.plan': (input, context) => {
    const { repositories, clock, ids } = context
    if (input.personId !== null && repositories.people.find(input.personId) === null)
      return err({ code: 'person_unknown' })
    if (!areTheirs(input.casefileIds, input.personId, context)) return err({ code: 'casefile_unknown' })
    const organisationId = organisationOf(input.with)
    if (!isKnown(organisationId, context)) return err({ code: 'organisation_unknown' })
    if (!mayBeAt(input.placeId, null, context)) return err({ code: 'place_unknown' })
    const when = promised(input, context)
    if (!when.ok) return when

    const appointmentId = ids.next() as AppointmentId
    const record: AppointmentRecord = {
      appointmentId,
      personId: input.personId,
      title: input.title,
      organisationId,
      ...when.value,
      durationMinutes: input.durationMinutes,
      mode: input.mode,
      placeId: input.placeId,
      place: input.place,
      status: 'planned',
      arrivedAt: null,
      remindBefore: input.remindBefore,
      uid: appointmentId,
      sequence: 0,
      casefileIds: [...new Set(input.casefileIds)],
    }
    repositories.agenda.add(record, clock.now())
    tellDossiers(record.casefileIds, { kind: 'appointment_planned', day: input.day, time: input.time }, context)
    return ok(appointmentView(record, context))
  },

  'agenda.change': (input, context) => {
    const { agenda } = context.repositories
    const before = agenda.find(input.appointmentId)
    if (before === null) return err({ code: 'appointment_unknown' })
    if (before.status !== 'planned') return err({ code: 'appointment_settled' })
    const organisationId = input.with === undefined ? before.organisationId : organisationOf(input.with)
    if (organisationId !== before.organisationId && !isKnown(organisationId, context))
      return err({ code: 'organisation_unknown' })
    const placeId = input.placeId === undefined ? before.placeId : input.placeId
    if (!mayBeAt(placeId, before.placeId, context)) return err({ code: 'place_unknown' })

    const told = localTime(before.startsAt, before.timeZone)
    const wanted = { day: input.day ?? told.day, time: input.time ?? told.time }
    const moves = wanted.day !== told.day || wanted.time !== told.time
    const when = moves ? promised(wanted, context) : ok({ startsAt: before.startsAt, timeZone: before.timeZone })
    if (!when.ok) return when

    const changed: AppointmentRecord = {
      ...before,
      ...when.value,
      organisationId,
      placeId,
      title: input.title ?? before.title,
      durationMinutes: input.durationMinutes ?? before.durationMinutes,
      mode: input.mode ?? before.mode,
      place: input.place ?? before.place,
      remindBefore: input.remindBefore ?? before.remindBefore,
      // Whoever was waiting for another time no longer waits.
      arrivedAt: moves ? null : before.arrivedAt,
    }
    const after = showsOtherwise(before, changed) ? { ...changed, sequence: before.sequence + 1 } : changed
    agenda.save(after)
    if (moves) {
      const event = { kind: 'appointment_moved', fromDay: told.day, fromTime: told.time, ...wanted } as const
      tellDossiers(after.casefileIds, event, context)
    }
    return ok(appointmentView(after, context))
  },
} satisfies HandlersOf<'agenda'>
