import type { PersonId } from '../contract/values.ts'
import type { HandlersOf } from '../handlers.ts'
import { erasePeople, mandatesToArchive } from '../retention/erase.ts'
import { err, ok } from '../shared/result.ts'

const nameOf = ({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }): string =>
  `${givenName} ${familyName}`.trim()

export const rightsHandlers = {
  'rights.read': ({ personId }, context) => {
    const { repositories } = context
    const person = repositories.people.find(personId)
    if (person === null) return err({ code: 'person_unknown' })
    const restriction = repositories.rights.restriction(personId)
    const names = new Map(repositories.mediators.all().map(({ mediatorId, name }) => [mediatorId as string, name]))
    return ok({
      personName: nameOf(person),
      restriction: restriction === null ? null : { since: restriction.since, reason: restriction.reason },
      changes: repositories.rights.changes(personId).map(({ at, mediatorId, field, before, after }) => ({
        at,
        mediatorName: names.get(mediatorId) ?? '',
        field,
        before,
        after,
      })),
      mandatesToArchive: mandatesToArchive(personId, context).length,
    })
  },

  'rights.export': ({ personId, withFiles }, { repositories, clock }) =>
    repositories.people.find(personId) === null
      ? err({ code: 'person_unknown' })
      : ok({ exportedAt: clock.now(), sections: [...repositories.rights.personData(personId, withFiles)] }),

  'rights.restricted': (_input, { repositories }) => {
    const restricted = repositories.rights.restricted()
    const names = repositories.people.names(restricted.map(({ personId }) => personId))
    return ok(
      restricted.map(({ personId, since, reason }) => ({
        personId: personId as PersonId,
        personName: names.get(personId) ?? '',
        since,
        reason,
      })),
    )
  },

  'rights.restrict': ({ personId, reason }, { repositories, clock, mediator: { mediatorId } }) => {
    if (repositories.people.find(personId) === null) return err({ code: 'person_unknown' })
    repositories.rights.restrict({ personId, since: clock.now(), reason, mediatorId })
    return ok({})
  },

  'rights.lift': ({ personId }, { repositories }) => {
    if (repositories.people.find(personId) === null) return err({ code: 'person_unknown' })
    repositories.rights.lift(personId)
    return ok({})
  },

  'rights.erase': ({ personId }, context) => {
    if (context.repositories.people.find(personId) === null) return err({ code: 'person_unknown' })
    const erased = erasePeople([personId], 'request', context)
    return erased.ok ? ok({ archivedMandates: erased.value }) : erased
  },
} satisfies HandlersOf<'rights'>
