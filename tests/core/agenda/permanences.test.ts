import { beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '../../../core/contract/index.ts'
import { nobody, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()
beforeEach(async () => {
  door().clock.moveTo('2026-03-02T09:30')
  await door().ask('settings.change', { timeZone: 'Europe/Paris' })
  for (const { permanenceId } of await door().ask('agenda.permanences', {}))
    await door().ask('agenda.removePermanence', { permanenceId })
})

const refused = (code: string) => ({ ok: false, error: { code } })
const permanence = (more: Partial<Input<'agenda.addPermanence'>> = {}): Input<'agenda.addPermanence'> => ({
  title: 'Permanence au centre social',
  placeId: null,
  from: '2026-03-03',
  time: '14:00',
  durationMinutes: 120,
  rule: 'FREQ=MONTHLY;BYDAY=1TU',
  except: [],
  ...more,
})
const daysIn = async (from: string, endsBefore: string) =>
  (await door().ask('agenda.frame', { from, endsBefore })).permanences.map(({ day }) => day)

describe('a permanence', () => {
  it('comes back by its rule, in the period asked', async () => {
    await door().ask('agenda.addPermanence', permanence())
    expect(await daysIn('2026-03-01', '2026-07-01')).toEqual(['2026-03-03', '2026-04-07', '2026-05-05', '2026-06-02'])
    expect(await daysIn('2026-04-07', '2026-04-08')).toEqual(['2026-04-07'])
    expect(await daysIn('2026-02-01', '2026-03-03')).toEqual([])
  })

  it('leaves out the days taken out of it, and those when nobody is there', async () => {
    await door().ask('agenda.addPermanence', permanence({ except: ['2026-05-05', '2026-05-05'] }))
    const { closureId } = await door().ask('agenda.addClosure', {
      placeId: null,
      from: '2026-04-01',
      until: '2026-04-30',
      label: '',
    })
    expect(await daysIn('2026-03-01', '2026-07-01')).toEqual(['2026-03-03', '2026-06-02'])
    await door().ask('agenda.removeClosure', { closureId })
    expect((await door().ask('agenda.permanences', {}))[0]?.except).toEqual(['2026-05-05'])
  })

  it('at another place is not emptied by a closure of this one', async () => {
    const { placeId } = await door().ask('agenda.addPlace', { name: 'Mairie', address: '', hours: [] })
    const { placeId: school } = await door().ask('agenda.addPlace', { name: 'École', address: '', hours: [] })
    await door().ask('agenda.addPermanence', permanence({ placeId }))
    await door().ask('agenda.addClosure', { placeId: school, from: '2026-03-01', until: '2026-03-31', label: '' })
    expect(await daysIn('2026-03-01', '2026-04-01')).toEqual(['2026-03-03'])
    await door().ask('agenda.addClosure', { placeId, from: '2026-03-03', until: '2026-03-03', label: '' })
    expect(await daysIn('2026-03-01', '2026-04-01')).toEqual([])
  })

  it('keeps its hour when the clocks change', async () => {
    await door().ask(
      'agenda.addPermanence',
      permanence({ from: '2027-03-21', time: '02:30', rule: 'FREQ=WEEKLY;BYDAY=SU' }),
    )
    const { permanences } = await door().ask('agenda.frame', { from: '2027-03-21', endsBefore: '2027-04-05' })
    expect(permanences.map(({ day, startsAt }) => [day, new Date(startsAt).toISOString()])).toEqual([
      ['2027-03-21', '2027-03-21T01:30:00.000Z'],
      // That night 2:30 does not exist: it begins when the clock before the change would show it.
      ['2027-03-28', '2027-03-28T01:30:00.000Z'],
      ['2027-04-04', '2027-04-04T00:30:00.000Z'],
    ])
  })

  it('is told in the zone of the desk', async () => {
    await door().ask('settings.change', { timeZone: 'Indian/Reunion' })
    await door().ask('agenda.addPermanence', permanence())
    const { permanences } = await door().ask('agenda.frame', { from: '2026-03-01', endsBefore: '2026-04-01' })
    expect(permanences).toMatchObject([{ day: '2026-03-03', time: '14:00', startsAt: Date.parse('2026-03-03T10:00Z') }])
  })

  it('is changed and removed', async () => {
    const { permanenceId } = await door().ask('agenda.addPermanence', permanence())
    await door().ask('agenda.changePermanence', {
      ...permanence({ rule: 'FREQ=WEEKLY;BYDAY=WE', from: '2026-03-04' }),
      permanenceId,
    })
    expect(await daysIn('2026-03-01', '2026-03-15')).toEqual(['2026-03-04', '2026-03-11'])
    expect(await door().ask('agenda.removePermanence', { permanenceId })).toEqual({ permanenceId })
    expect(await door().call('agenda.removePermanence', { permanenceId })).toEqual(refused('permanence_unknown'))
  })

  it.each([
    'FREQ=SECONDLY',
    'FREQ=HOURLY;BYDAY=TU',
    'FREQ=YEARLY;BYWEEKNO=20',
    'BYDAY=TU',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;FREQ=DAILY',
    'FREQ=WEEKLY;COUNT=3;UNTIL=20270101',
    'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=WEEKLY;COUNT=999999999',
    'n’importe quoi',
    '',
  ])('whose rule is « %s » is refused', async (rule) => {
    expect(await door().call('agenda.addPermanence', permanence({ rule }))).toEqual(refused('rule_not_understood'))
  })

  it('that nobody knows, or at a place that nobody knows, is refused', async () => {
    expect(await door().call('agenda.changePermanence', { ...permanence(), permanenceId: nobody })).toEqual(
      refused('permanence_unknown'),
    )
    expect(await door().call('agenda.addPermanence', permanence({ placeId: nobody }))).toEqual(refused('place_unknown'))
  })
})
