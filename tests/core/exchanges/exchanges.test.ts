import { describe, expect, it } from 'vitest'
import type { Input } from '../../../core/contract/index.ts'
import { aCasefile, aPerson, only, reread, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()
const refused = (code: string) => ({ ok: false, error: { code } })

const call = (casefileId: string, more: Partial<Input<'exchanges.record'>> = {}): Input<'exchanges.record'> => ({
  casefileId,
  organisationId: null,
  channel: 'phone',
  day: '2026-03-02',
  withWhom: 'Marc, service logement',
  said: 'Dossier complet, en cours d’étude.',
  nextStep: '',
  nextBy: null,
  ...more,
})
const record = (input: Input<'exchanges.record'>) => door().call('exchanges.record', input)

describe('an exchange with an organisation', () => {
  it('is with the one that decides unless another is named, noted by whom and when', async () => {
    const { casefileId } = await aCasefile(door(), null, 'caf-aide-logement')
    expect(await door().ask('exchanges.record', call(casefileId))).toMatchObject({
      organisationId: 'caf',
      channel: 'phone',
      at: door().clock.now(),
      mediatorName: 'Dominique Test',
    })
    const other = await door().ask('exchanges.record', call(casefileId, { organisationId: 'cpam' }))
    expect(other.organisationId).toBe('cpam')
  })

  it('is in the dossier’s history, whole', async () => {
    const { casefileId } = await aCasefile(door(), null, 'caf-aide-logement')
    const { organisationName } = await door().ask('exchanges.record', call(casefileId))
    expect((await reread(door(), { casefileId })).timeline[0]?.event).toEqual({
      kind: 'exchange',
      organisationName,
      channel: 'phone',
      day: '2026-03-02',
      withWhom: 'Marc, service logement',
      said: 'Dossier complet, en cours d’étude.',
      nextStep: '',
      nextBy: null,
    })
  })

  it('are listed latest first', async () => {
    const { casefileId } = await aCasefile(door(), null, 'caf-aide-logement')
    for (const day of ['2026-02-03', '2026-02-20', '2026-01-15']) await record(call(casefileId, { day }))
    const listed = await door().ask('exchanges.ofCasefile', { casefileId })
    expect(listed.map(({ day }) => day)).toEqual(['2026-02-20', '2026-02-03', '2026-01-15'])
  })

  it('with a next step and its day gives the dossier a date to act before', async () => {
    const { casefileId } = await aCasefile(door(), null, 'caf-aide-logement')
    await record(call(casefileId, { nextStep: 'Rappeler la Caf', nextBy: '2026-03-12' }))
    const { deadlines, next } = await reread(door(), { casefileId })
    expect(only(deadlines)).toMatchObject({ role: 'set_by_hand', label: 'Rappeler la Caf', day: '2026-03-12' })
    expect(next.by).toBe('2026-03-12')
  })

  it('with a next step without a day gives none', async () => {
    const { casefileId } = await aCasefile(door(), null, 'caf-aide-logement')
    await record(call(casefileId, { nextStep: 'Rappeler la Caf' }))
    expect((await reread(door(), { casefileId })).deadlines).toEqual([])
  })

  it('is no contact with the person', async () => {
    const personId = await aPerson(door())
    const { casefileId } = await aCasefile(door(), personId, 'caf-aide-logement')
    const met = (await door().ask('people.read', { personId })).lastContactAt
    door().clock.advance(3_600_000)
    await record(call(casefileId))
    expect((await door().ask('people.read', { personId })).lastContactAt).toBe(met)
    expect((await reread(door(), { casefileId })).updatedAt).toBe(door().clock.now())
  })
})

describe('is refused', () => {
  it.each([
    ['empty', { said: ' \n', nextStep: '' }, 'exchange_empty'],
    ['tomorrow', { day: '2026-03-03' }, 'day_in_future'],
    ['a day without what to do', { nextBy: '2026-03-12' }, 'next_day_without_step'],
    ['an organisation nobody knows', { organisationId: 'nulle-part' }, 'organisation_unknown'],
  ] as const)('%s', async (_name, more, code) => {
    const { casefileId } = await aCasefile(door(), null, 'caf-aide-logement')
    expect(await record(call(casefileId, more))).toEqual(refused(code))
    expect(await door().ask('exchanges.ofCasefile', { casefileId })).toEqual([])
  })

  it('before the person was born', async () => {
    const personId = await aPerson(door(), { birthDay: '1987-03-14' })
    const { casefileId } = await aCasefile(door(), personId, 'caf-aide-logement')
    expect(await record(call(casefileId, { day: '1987-03-13' }))).toEqual(refused('day_before_birth'))
  })
})
