import type { Mandate, MandateEvent } from '../contract/mandates.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { err, ok } from '../shared/result.ts'
import { localTime } from '../shared/zone.ts'
import { dropPostures } from '../visits/posture.ts'
import { capacityRefusal } from './capacity.ts'
import { overlapping } from './overlap.ts'
import { prepared } from './prepare.ts'
import type { MandateRecord } from './repository.ts'
import { actForCasefile, actForVisit } from './standing.ts'
import { mandateState, type MandateStep } from './state.ts'
import { gateOf, mandateText, mandateView } from './view.ts'
import { addEvent, stepped } from './write.ts'

const unknown = { code: 'mandate_unknown' } as const

const agreedEvent = ({ agreedBy, paperDueOn }: MandateRecord): MandateEvent =>
  agreedBy === null || paperDueOn === null
    ? { kind: 'signed_in_person' }
    : { kind: 'agreed_remotely', by: agreedBy, paperDueOn }

/** A step taken by one operation, from its identifier to its view. */
function taking(mandateId: string, step: MandateStep, event: MandateEvent, context: WriteContext) {
  const mandate = context.repositories.mandates.find(mandateId)
  if (mandate === null) return err(unknown)
  const taken = stepped(mandate, step, () => event, context)
  return taken.ok ? ok(mandateView(taken.value, context)) : taken
}

/** A mandate stops: whoever was acting in the person's place no longer is. */
function stopping(mandateId: string, step: MandateStep, event: MandateEvent, context: WriteContext) {
  const stopped = taking(mandateId, step, event, context)
  if (stopped.ok) dropPostures(context)
  return stopped
}

const inForceFirst = (mandates: readonly Mandate[]): Mandate[] => [
  ...mandates.filter(({ state }) => state === 'active'),
  ...mandates.filter(({ state }) => state !== 'active'),
]

const receiptOf = (mandate: MandateRecord, { repositories, mandateWriter }: ReadContext) => {
  const { personId, agreedAt, stoppedAt, stoppedBy, stoppedSaid, themes } = mandate
  if (agreedAt === null || stoppedAt === null || stoppedBy === null) return null
  const settings = repositories.settings.read()
  const stopped = localTime(stoppedAt, settings.timeZone)
  return mandateWriter.receipt({
    personName: repositories.people.names([personId]).get(personId) ?? '',
    structureName: settings.structureName,
    themes,
    agreedOn: localTime(agreedAt, settings.timeZone).day,
    stoppedOn: stopped.day,
    stoppedTime: stopped.time,
    stoppedBy,
    said: stoppedSaid,
  })
}

export const mandatesHandlers = {
  'mandates.capacity': ({ personId }, context) => {
    const person = context.repositories.people.find(personId)
    return person === null ? err({ code: 'person_unknown' }) : ok(gateOf(person, context))
  },

  'mandates.declareCapacity': ({ personId, capacity }, context) => {
    const { repositories, clock } = context
    const person = repositories.people.find(personId)
    if (person === null) return err({ code: 'person_unknown' })
    repositories.mandates.saveCapacity(personId, { capacity, declaredOn: clock.today() })
    dropPostures(context)
    return ok(gateOf(person, context))
  },

  'mandates.ofPerson': ({ personId }, context) => {
    const { people, mandates } = context.repositories
    if (people.find(personId) === null) return err({ code: 'person_unknown' })
    return ok(inForceFirst(mandates.ofPerson(personId).map((mandate) => mandateView(mandate, context))))
  },

  'mandates.read': ({ mandateId }, context) => {
    const mandate = context.repositories.mandates.find(mandateId)
    return mandate === null ? err(unknown) : ok(mandateText(mandate, context))
  },

  'mandates.receipt': ({ mandateId }, context) => {
    const mandate = context.repositories.mandates.find(mandateId)
    if (mandate === null) return err(unknown)
    const receipt = receiptOf(mandate, context)
    if (receipt === null) return err({ code: 'mandate_not_stopped' })
    return ok({ mandate: mandateView(mandate, context), title: receipt.title, blocks: [...receipt.blocks] })
  },

  'mandates.prepare': (input, context) => {
    const { repositories } = context
    const person = repositories.people.find(input.personId)
    if (person === null) return err({ code: 'person_unknown' })
    const shut = capacityRefusal(gateOf(person, context))
    if (shut !== null) return err({ code: shut })
    if (input.otherStructure === 'yes') return err({ code: 'other_structure_holds_mandate' })
    const held = repositories.mandates.ofPerson(person.personId)
    const renewed = held.find(({ mandateId }) => mandateId === input.renews)
    if (input.renews !== null && (renewed === undefined || renewed.agreedAt === null)) return err(unknown)
    if (overlapping(input, held, context.clock.now()).length > 0) return err({ code: 'mandates_overlap' })
    return ok(mandateView(prepared(input, person, context), context))
  },

  'mandates.recordInformed': ({ mandateId }, context) =>
    taking(mandateId, { kind: 'inform' }, { kind: 'informed' }, context),

  'mandates.agree': ({ mandateId, by }, context) => {
    const { repositories, clock } = context
    const mandate = repositories.mandates.find(mandateId)
    const person = mandate === null ? null : repositories.people.find(mandate.personId)
    if (mandate === null || person === null) return err(unknown)
    const shut = capacityRefusal(gateOf(person, context))
    if (shut !== null) return err({ code: shut })
    const others = repositories.mandates.ofPerson(person.personId).filter((one) => one.mandateId !== mandateId)
    if (overlapping(mandate, others, clock.now()).length > 0) return err({ code: 'mandates_overlap' })
    const agreed = stepped(mandate, { kind: 'agree', by }, agreedEvent, context)
    if (!agreed.ok) return agreed
    const former = others.find((other) => other.mandateId === mandate.renews)
    if (former !== undefined && mandateState(former, clock.now()) === 'active') {
      stepped(former, { kind: 'give_way' }, () => ({ kind: 'renewed_by' }), context)
      dropPostures(context)
    }
    repositories.people.recordContact(person.personId, clock.now())
    return ok(mandateView(agreed.value, context))
  },

  'mandates.recordPaper': ({ mandateId }, context) =>
    taking(mandateId, { kind: 'receive_paper' }, { kind: 'paper_received' }, context),

  'mandates.revoke': ({ mandateId, by, said }, context) => {
    const revoked = stopping(mandateId, { kind: 'revoke', by, said }, { kind: 'revoked', by, said }, context)
    if (revoked.ok && by === 'person') {
      context.repositories.people.recordContact(revoked.value.personId, context.clock.now())
    }
    return revoked
  },

  'mandates.end': ({ mandateId }, context) => stopping(mandateId, { kind: 'end' }, { kind: 'ended' }, context),

  'mandates.discard': ({ mandateId }, { repositories, clock }) => {
    const mandate = repositories.mandates.find(mandateId)
    if (mandate === null) return err(unknown)
    const state = mandateState(mandate, clock.now())
    if (state !== 'draft' && state !== 'informed') return err({ code: 'mandate_step_not_allowed' })
    repositories.mandates.remove(mandateId)
    return ok({ mandateId })
  },

  'mandates.recordPrinted': ({ mandateId }, context) => {
    const mandate = context.repositories.mandates.find(mandateId)
    if (mandate === null) return err(unknown)
    addEvent(mandateId, { kind: 'printed' }, context)
    return ok(mandateView(mandate, context))
  },

  'mandates.actFor': ({ casefileId }, context) => {
    const casefile = context.repositories.casefiles.find(casefileId)
    return casefile === null ? err({ code: 'casefile_unknown' }) : ok(actForCasefile(casefile, context))
  },

  'mandates.actForVisit': ({ visitId }, context) => {
    const visit = context.repositories.visits.find(visitId)
    return visit === null ? err({ code: 'visit_unknown' }) : ok(actForVisit(visit, context))
  },
} satisfies HandlersOf<'mandates'>
