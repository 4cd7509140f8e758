import type { GroupSession, GroupSessionDetails } from '../contract/collective.ts'
import type { GroupSessionId } from '../contract/values.ts'
import type { ReadContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { err, ok } from '../shared/result.ts'
import type { GroupSessionRecord } from './repository.ts'
import { summaryOf } from './summary.ts'

/** A list is read, not searched: a shorter period shows the others. */
const SHOWN = 100

const known = ({ participants }: Pick<GroupSessionDetails, 'participants'>) =>
  participants.flatMap(({ personId }) => (personId === null ? [] : [personId]))

function viewOf({ groupSessionId, details }: GroupSessionRecord, { repositories }: ReadContext): GroupSession {
  const names = repositories.people.names(known(details))
  return {
    ...details,
    groupSessionId,
    names: details.participants.map(({ personId }) => (personId === null ? null : (names.get(personId) ?? null))),
  }
}

/** Why a session cannot be kept; `null` when it can. */
function refusalOf(details: GroupSessionDetails, { repositories: { agenda, people } }: ReadContext) {
  const { placeId } = details
  if (placeId !== null && !agenda.places().some((place) => place.placeId === placeId)) return 'place_unknown'
  const personIds = known(details)
  if (new Set(personIds).size !== personIds.length) return 'participant_twice'
  return people.names(personIds).size === personIds.length ? null : 'person_unknown'
}

export const collectiveHandlers = {
  'collective.list': ({ from, to }, { repositories: { collective } }) =>
    to < from
      ? err({ code: 'period_reversed' })
      : ok(
          collective
            .between(from, to)
            .slice(0, SHOWN)
            .map(({ groupSessionId, details: { kind, title, day, minutes, participants } }) => ({
              groupSessionId,
              kind,
              title,
              day,
              minutes,
              participants: participants.length,
            })),
        ),

  'collective.summary': ({ from, to }, { repositories: { collective } }) =>
    to < from
      ? err({ code: 'period_reversed' })
      : ok(summaryOf(collective.between(from, to).map(({ details }) => details))),

  'collective.read': ({ groupSessionId }, context) => {
    const session = context.repositories.collective.find(groupSessionId)
    return session === null ? err({ code: 'group_session_unknown' }) : ok(viewOf(session, context))
  },

  'collective.latest': ({ kind }, context) => {
    const session = context.repositories.collective.latest(kind)
    return ok(session === null ? null : viewOf(session, context))
  },

  'collective.write': ({ groupSessionId, details }, context) => {
    const { repositories, ids, clock } = context
    const before = groupSessionId === null ? null : repositories.collective.find(groupSessionId)
    if (groupSessionId !== null && before === null) return err({ code: 'group_session_unknown' })
    const refusal = refusalOf(details, context)
    if (refusal !== null) return err({ code: refusal })
    const session: GroupSessionRecord = {
      groupSessionId: groupSessionId ?? (ids.next() as GroupSessionId),
      mediatorId: before?.mediatorId ?? repositories.settings.read().mediatorId,
      details,
      recordedAt: before?.recordedAt ?? clock.now(),
    }
    repositories.collective.save(session)
    return ok(viewOf(session, context))
  },

  'collective.remove': ({ groupSessionId }, { repositories: { collective } }) => {
    if (collective.find(groupSessionId) === null) return err({ code: 'group_session_unknown' })
    collective.remove(groupSessionId)
    return ok({ groupSessionId })
  },
} satisfies HandlersOf<'collective'>
