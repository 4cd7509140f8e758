import type { Consent, ContactChannel, PersonConsents } from '../contract/consents.ts'
import type { ConsentId, PersonId } from '../contract/values.ts'
import type { ReadContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { err, ok } from '../shared/result.ts'
import { type Agreement, whatIsNew } from './agreement.ts'

const viewOf = (personId: PersonId, { repositories }: ReadContext): PersonConsents => ({
  consents: [...repositories.consents.ofPerson(personId)],
  notice: repositories.consents.latestNotice(personId),
})

/** Each kind keeps only what it is about: a structure for sharing, channels for being contacted. */
function agreementOf(kind: Consent['kind'], structure: string, channels: readonly ContactChannel[]): Agreement {
  switch (kind) {
    case 'keep_file':
      return { kind, structure: '', channels: [] }
    case 'share':
      return { kind, structure, channels: [] }
    case 'be_contacted':
      return { kind, structure: '', channels: [...new Set(channels)] }
    default:
      return kind satisfies never
  }
}

export const consentsHandlers = {
  'consents.ofPerson': ({ personId }, context) =>
    context.repositories.people.find(personId) === null
      ? err({ code: 'person_unknown' })
      : ok(viewOf(personId, context)),

  'consents.record': ({ personId, kind, structure, channels, how }, context) => {
    const { repositories, clock, ids } = context
    if (repositories.people.find(personId) === null) return err({ code: 'person_unknown' })
    if (kind === 'share' && structure === '') return err({ code: 'structure_required' })
    if (kind === 'be_contacted' && channels.length === 0) return err({ code: 'channel_required' })
    const agreed = whatIsNew(agreementOf(kind, structure, channels), repositories.consents.ofPerson(personId))
    if (agreed !== null) {
      repositories.consents.add({
        ...agreed,
        channels: [...agreed.channels],
        consentId: ids.next() as ConsentId,
        personId,
        how,
        givenAt: clock.now(),
        withdrawnAt: null,
        mediatorId: repositories.settings.read().mediatorId,
      })
    }
    return ok(viewOf(personId, context))
  },

  'consents.withdraw': ({ consentId }, context) => {
    const { repositories, clock } = context
    const consent = repositories.consents.find(consentId)
    if (consent === null) return err({ code: 'consent_unknown' })
    if (consent.withdrawnAt !== null) return err({ code: 'consent_withdrawn' })
    repositories.consents.withdraw(consentId, clock.now())
    return ok(viewOf(consent.personId, context))
  },

  'consents.recordNotice': ({ personId, how }, context) => {
    const { repositories, clock, ids } = context
    if (repositories.people.find(personId) === null) return err({ code: 'person_unknown' })
    repositories.consents.addNotice(ids.next(), personId, { givenAt: clock.now(), how })
    return ok(viewOf(personId, context))
  },
} satisfies HandlersOf<'consents'>
