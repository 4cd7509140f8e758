import { expect, it } from 'vitest'
import { noFilter } from '../../../core/contract/statistics.ts'
import { aPassphrase } from '../../support/door.ts'
import { aCasefile, aPerson, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()

const period = { from: '2026-03-01', to: '2026-03-31' }
const total = async () => (await door().ask('statistics.read', { ...period, filter: noFilter })).total

it('a store from before reports were kept has the report of every visit that ended, once it is opened', async () => {
  const personId = await aPerson(door())
  const { visitId } = await door().ask('visits.start', { personId })
  await aCasefile(door(), personId, 'caf-aide-logement', visitId)
  door().clock.advance(20 * 60_000)
  await door().ask('visits.finish', { visitId })
  await door().ask('visits.start', { personId: null })
  const kept = await door().ask('activity.ofVisit', { visitId })

  const store = door().host.session.store()
  if (store === null) throw new Error('the store is open')
  const { activity, statistics } = store.repositories
  for (const { reportId } of activity.between(period.from, period.to, 10)) activity.remove(reportId)
  statistics.clear()
  expect(await total()).toEqual({ visits: 0, requests: 0, minutes: 0 })

  await door().ask('session.lock', {})
  await door().ask('session.unlock', { passphrase: aPassphrase })
  expect(await door().ask('activity.ofVisit', { visitId })).toEqual(kept)
  expect(await total()).toEqual({ visits: 1, requests: 1, minutes: 20 })
})
