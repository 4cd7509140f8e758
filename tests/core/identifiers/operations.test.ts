import { describe, expect, it } from 'vitest'
import { contract, type OperationName } from '../../../core/contract/index.ts'
import type { Input } from '../../../core/contract/index.ts'
import { bareDoor } from '../../support/bare-door.ts'
import { broughtTo } from '../../support/casefile-walk.ts'
import { aCasefile, aPerson, nobody, only, sharedDoor } from '../../support/desk.ts'
import { aPassphrase, type Door, openedDoor } from '../../support/door.ts'
import { aGround, aNir, anIban } from '../../support/identifiers.ts'
import { aColleague } from '../../support/mediators.ts'
import { validInputs } from '../../support/valid-inputs.ts'

const refused = (code: string) => ({ ok: false, error: { code } })
const door = sharedDoor()

type Wanted = Input<'identifiers.keep'>
const keep = (casefileId: string, kind: Wanted['kind'] = 'iban', number: string = anIban, at: Door = door()) =>
  at.call('identifiers.keep', { casefileId, kind, number })
const keptOf = async (personId: string, at: Door = door()) =>
  (await at.ask('identifiers.ofPerson', { personId })).identifiers

async function someone(at: Door = door()) {
  const personId = await aPerson(at)
  const casefile = await aCasefile(at, personId, 'caf-aide-logement')
  return { personId, casefile, casefileId: casefile.casefileId }
}

describe('a number of a person', () => {
  it('is kept for an open dossier, masked, and shown when asked for', async () => {
    const { personId, casefile, casefileId } = await someone()
    expect(await keep(casefileId, 'iban', 'fr14 2004 1010 0505 0001 3m02 606')).toMatchObject({ ok: true })
    const kept = only(await keptOf(personId))
    expect(kept).toEqual({
      identifierId: kept.identifierId,
      kind: 'iban',
      masked: 'FR** **** **** **** **** **** 606',
      casefileId,
      casefileTitle: casefile.title,
      keptAt: door().clock.now(),
    })
    expect(await door().ask('identifiers.reveal', { identifierId: kept.identifierId })).toEqual({
      number: anIban,
      written: 'FR14 2004 1010 0505 0001 3M02 606',
    })
    expect(await door().ask('identifiers.ofPerson', { personId })).toMatchObject({
      purposes: [{ casefileId, title: casefile.title }],
      nirAllowed: false,
    })
  })

  it('takes the place of the one of its kind, and leaves when told to', async () => {
    const { personId, casefileId } = await someone()
    await keep(casefileId, 'beneficiary', '1234567')
    await keep(casefileId, 'beneficiary', '7654321')
    const { identifierId } = only(await keptOf(personId))
    expect(await door().ask('identifiers.reveal', { identifierId })).toEqual({ number: '7654321', written: '7654321' })
    await door().ask('identifiers.remove', { identifierId })
    expect(await keptOf(personId)).toEqual([])
    expect(await door().call('identifiers.reveal', { identifierId })).toEqual(refused('identifier_unknown'))
    expect(await door().call('identifiers.remove', { identifierId })).toEqual(refused('identifier_unknown'))
  })

  it('needs a purpose: a dossier that is open, of someone known', async () => {
    const { casefile, casefileId } = await someone()
    const ofNobody = await aCasefile(door(), null, 'caf-aide-logement')
    await broughtTo(door(), casefile, 'abandoned')
    expect(await keep(casefileId)).toEqual(refused('casefile_closed'))
    expect(await keep(ofNobody.casefileId)).toEqual(refused('casefile_of_nobody'))
    expect(await keep(nobody)).toEqual(refused('casefile_unknown'))
    expect(await door().call('identifiers.ofPerson', { personId: nobody })).toEqual(refused('person_unknown'))
  })

  it('that cannot exist is refused', async () => {
    const { casefileId } = await someone()
    expect(await keep(casefileId, 'iban', 'FR14 2004 1010 0505 0001 3M02 607')).toEqual(refused('number_malformed'))
    expect(await keep(casefileId, 'iban', 'à demander')).toMatchObject({ error: { code: 'invalid_input' } })
  })

  it.each(['abandoned', 'referred', 'granted'] as const)('leaves the store when its dossier is %s', async (status) => {
    const { personId, casefile, casefileId } = await someone()
    const other = await aCasefile(door(), personId, 'cpam-c2s')
    await keep(casefileId)
    await keep(other.casefileId, 'beneficiary', '1234567')
    await broughtTo(door(), casefile, status)
    expect((await keptOf(personId)).map(({ kind }) => kind)).toEqual(['beneficiary'])
  })

  it('whose dossier was closed by an older version leaves when the store opens', async () => {
    const at = await openedDoor()
    const { personId, casefile, casefileId } = await someone(at)
    const { identifierId } = only([await at.ask('identifiers.keep', { casefileId, kind: 'iban', number: anIban })])
    await broughtTo(at, casefile, 'abandoned')
    const store = at.host.session.store()
    store?.unitOfWork.write(({ identifiers }) => {
      identifiers.save({ identifierId, casefileId: casefile.casefileId, kind: 'iban', number: anIban, keptAt: 1 })
      return { ok: true as const }
    })
    expect(await keptOf(personId, at)).toHaveLength(1)
    await at.ask('session.lock', {})
    await at.ask('session.unlock', { passphrase: aPassphrase })
    expect(await keptOf(personId, at)).toEqual([])
  })
})

describe('a social security number', () => {
  it('is refused on every desk until its head says on what text it relies, whichever field it is typed in', async () => {
    const { casefileId } = await someone()
    for (const kind of ['nir', 'beneficiary', 'foreigner', 'job_seeker'] as const)
      expect(await keep(casefileId, kind, '2 55 08 14 168 025 38')).toEqual(refused('nir_not_allowed'))
    expect(await door().ask('identifiers.nirGround', {})).toEqual({ ground: null })
  })

  it('is kept once allowed, under a ground that is dated and signed; no longer, it leaves everywhere', async () => {
    const at = await openedDoor()
    const { personId, casefileId } = await someone(at)
    const ground = { ...aGround, allowedAt: at.clock.now(), allowedBy: 'Dominique Test' }
    expect(await at.ask('identifiers.allowNir', aGround)).toEqual(ground)
    expect(await at.ask('identifiers.nirGround', {})).toEqual({ ground })
    expect(await at.call('identifiers.allowNir', aGround)).toEqual(refused('nir_already_allowed'))
    await at.ask('identifiers.keep', { casefileId, kind: 'nir', number: aNir })
    await at.ask('identifiers.keep', { casefileId, kind: 'iban', number: anIban })
    expect((await keptOf(personId, at)).map(({ masked }) => masked)).toContain('2 55 08 ** *** *** **')
    expect(await at.ask('identifiers.forbidNir', {})).toEqual({ removed: 1 })
    expect((await keptOf(personId, at)).map(({ kind }) => kind)).toEqual(['iban'])
    expect(await at.call('identifiers.forbidNir', {})).toEqual(refused('nir_not_allowed'))
  })

  it('is for the head alone to allow or forbid', async () => {
    const at = await openedDoor()
    const { passphrase } = await aColleague(at)
    await at.ask('session.switchMediator', { passphrase })
    expect(await at.call('identifiers.allowNir', aGround)).toEqual(refused('not_allowed'))
    expect(await at.call('identifiers.forbidNir', {})).toEqual(refused('not_allowed'))
  })

  it('is still refused in every text', async () => {
    const at = await openedDoor()
    await at.ask('identifiers.allowNir', aGround)
    const { visitId } = await at.ask('visits.start', { personId: null })
    expect(await at.call('visits.keep', { visitId, note: `Son numéro : ${aNir}` })).toMatchObject({
      error: { code: 'secret_suspected', fields: [{ path: 'note', problem: 'looks_like_nir' }] },
    })
  })
})

const written = [aNir, '2 55 08 14 168 025 38', anIban, 'FR14 2004 1010 0505 0001 3M02 606']

describe('no number', () => {
  it('is in the answer of any query but the one of the person herself: lists, searches, sheets, exports, appointments', async () => {
    const at = await openedDoor()
    await at.ask('identifiers.allowNir', aGround)
    const { personId, casefileId } = await someone(at)
    const { visitId } = await at.ask('visits.start', { personId })
    await at.ask('identifiers.keep', { casefileId, kind: 'nir', number: aNir })
    await at.ask('identifiers.keep', { casefileId, kind: 'iban', number: anIban })
    const real: Readonly<Record<string, unknown>> = { personId, casefileId, visitId, casefileIds: [casefileId] }
    const about = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, real[key] ?? about(inner)]))

    const queries = (Object.keys(contract) as OperationName[]).filter(
      // Whoever asks for her own data is given all of it (GDPR art. 15).
      (name) => contract[name].kind === 'query' && name !== 'rights.export',
    )
    let answered = 0
    for (const name of queries) {
      const answer = await at.raw(name, about(validInputs[name]))
      if (answer.ok) answered += 1
      const told = JSON.stringify(answer)
      expect({ name, found: written.filter((number) => told.includes(number)) }).toEqual({ name, found: [] })
    }
    expect(answered).toBeGreaterThan(queries.length / 2)
    for (const text of [aNir, aNir.slice(0, 6), anIban])
      expect(await at.ask('people.search', { text, limit: 10 })).toEqual([])
    expect(JSON.stringify([at.events, at.reports])).not.toMatch(new RegExp(`${aNir}|${anIban}`, 'u'))
  })

  it('is anywhere in the store but in its own column, nor there once it is not needed', async () => {
    const bare = bareDoor()
    const details = { familyName: 'Essai', givenName: 'Camille', birthDay: null, phone: '', email: '' }
    const ask = async (name: OperationName, input: unknown) => {
      const answer = await bare.dispatch(name, input)
      if (!answer.ok) throw new Error(`${name} ${answer.error.code}`)
      return answer.value as never
    }
    const { personId }: { personId: string } = await ask('people.create', { details, notTheSameAs: [] })
    const [opened]: { casefileId: string }[] = await ask('casefiles.open', {
      personId,
      visitId: null,
      procedureIds: ['caf-aide-logement'],
    })
    const casefileId = opened?.casefileId ?? ''
    await bare.dispatch('identifiers.keep', { casefileId, kind: 'nir', number: aNir })
    expect(bare.dump()).not.toContain(aNir)
    await ask('identifiers.allowNir', aGround)
    await ask('identifiers.keep', { casefileId, kind: 'nir', number: aNir })
    expect(bare.dump().split(aNir)).toHaveLength(2)
    await ask('casefiles.setStatus', {
      casefileId,
      from: null,
      status: 'abandoned',
      reason: 'Parti',
      outcome: 'person_gave_up',
    })
    expect(bare.dump()).not.toContain(aNir)
  })
})
