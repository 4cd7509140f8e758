import type { KeptIdentifier, NirGround } from '../contract/identifiers.ts'
import type { IdentifierId } from '../contract/values.ts'
import type { ReadContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { isClosed } from '../casefiles/model.ts'
import { err, ok } from '../shared/result.ts'
import { isNir, isWellFormed, masked, written } from './model.ts'
import type { IdentifierRecord, NirGroundRecord } from './repository.ts'

const viewOf = ({ number, ...kept }: IdentifierRecord, casefileTitle: string): KeptIdentifier => ({
  ...kept,
  masked: masked(kept.kind, number),
  casefileTitle,
})

const groundView = (ground: NirGroundRecord, { repositories }: ReadContext): NirGround => ({
  ...ground,
  allowedBy: repositories.mediators.find(ground.allowedBy)?.name ?? '',
})

export const identifiersHandlers = {
  'identifiers.ofPerson': ({ personId }, { repositories: { people, casefiles, identifiers } }) => {
    if (people.find(personId) === null) return err({ code: 'person_unknown' })
    const kept = identifiers.ofPerson(personId)
    const openIds = casefiles.openIdsOfPerson(personId)
    const heads = casefiles.heads([...openIds, ...kept.map(({ casefileId }) => casefileId)])
    const titleOf = (casefileId: string): string => heads.get(casefileId)?.sheet.title ?? ''
    return ok({
      identifiers: kept.map((record) => viewOf(record, titleOf(record.casefileId))),
      purposes: [...heads.values()]
        .filter(({ casefileId }) => openIds.includes(casefileId))
        .map(({ casefileId, sheet }) => ({ casefileId, title: sheet.title })),
      nirAllowed: identifiers.nirGround() !== null,
    })
  },

  'identifiers.keep': ({ casefileId, kind, number }, { repositories, clock, ids }) => {
    const { casefiles, identifiers } = repositories
    const casefile = casefiles.find(casefileId)
    if (casefile === null) return err({ code: 'casefile_unknown' })
    if (isClosed(casefile.status)) return err({ code: 'casefile_closed' })
    if (casefile.personId === null) return err({ code: 'casefile_of_nobody' })
    if (isNir(kind, number) && identifiers.nirGround() === null) return err({ code: 'nir_not_allowed' })
    if (!isWellFormed(kind, number)) return err({ code: 'number_malformed' })
    const record = { identifierId: ids.next() as IdentifierId, casefileId, kind, number, keptAt: clock.now() }
    identifiers.save(record)
    return ok(viewOf(record, casefile.sheet.title))
  },

  'identifiers.reveal': ({ identifierId }, { repositories: { identifiers } }) => {
    const kept = identifiers.find(identifierId)
    return kept === null
      ? err({ code: 'identifier_unknown' })
      : ok({ number: kept.number, written: written(kept.kind, kept.number) })
  },

  'identifiers.remove': ({ identifierId }, { repositories: { identifiers } }) => {
    if (identifiers.find(identifierId) === null) return err({ code: 'identifier_unknown' })
    identifiers.remove(identifierId)
    return ok({ identifierId })
  },

  'identifiers.nirGround': (_input, context) => {
    const ground = context.repositories.identifiers.nirGround()
    return ok({ ground: ground === null ? null : groundView(ground, context) })
  },

  'identifiers.allowNir': (words, context) => {
    const { identifiers } = context.repositories
    if (identifiers.nirGround() !== null) return err({ code: 'nir_already_allowed' })
    const ground = { ...words, allowedAt: context.clock.now(), allowedBy: context.mediator.mediatorId }
    identifiers.allowNir(ground)
    return ok(groundView(ground, context))
  },

  'identifiers.forbidNir': (_input, { repositories: { identifiers }, clock, mediator }) => {
    if (identifiers.nirGround() === null) return err({ code: 'nir_not_allowed' })
    identifiers.forbidNir(clock.now(), mediator.mediatorId)
    return ok({ removed: identifiers.removeUnneeded() })
  },
} satisfies HandlersOf<'identifiers'>
