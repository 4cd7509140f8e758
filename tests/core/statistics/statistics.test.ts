import { describe, expect, it } from 'vitest'
import { noFilter } from '../../../core/contract/statistics.ts'
import type { Input, Output } from '../../../core/contract/index.ts'
import { aQuestion, plainFacts } from '../../support/activity.ts'
import type { Door } from '../../support/door.ts'
import { aCasefile, aPerson, sentToday, sharedDoor, the } from '../../support/desk.ts'

const door = sharedDoor()
const ask: Door['ask'] = (name, input) => door().ask(name, input)
const call: Door['call'] = (name, input) => door().call(name, input)

type Requests = Input<'activity.record'>['requests']
const about = (procedureId: string): Requests[number] => ({ ...aQuestion, procedureId, level: 'accompaniment' })
const apl = about('caf-aide-logement')
const vitale = about('cpam-carte-vitale')

/** Each test has a month of its own. */
const write = (
  day: string,
  requests: Requests,
  more: Partial<Input<'activity.record'>['facts']> = {},
  personId: string | null = null,
) => ask('activity.record', { facts: { ...plainFacts, day, ...more }, posture: null, requests, personId })
const read = (from: string, to: string, filter: Partial<Input<'statistics.read'>['filter']> = {}) =>
  ask('statistics.read', { from, to, filter: { ...noFilter, ...filter } })
const row = ({ facets }: Output<'statistics.read'>, facet: keyof typeof facets, key: string) =>
  the(facets[facet], (one) => one.key === key)
const counts = (visits: number, requests: number, minutes: number) => ({ visits, requests, minutes })

describe('the activity of a period', () => {
  it('counts visits, requests and people apart', async () => {
    const personId = await aPerson(door())
    await write('2020-01-06', [apl, vitale], { minutes: 45 }, personId)
    await write('2020-01-07', [apl], { minutes: 20 }, personId)
    await write('2020-01-08', [aQuestion], { minutes: 5 })
    const month = await read('2020-01-01', '2020-01-31')
    expect(month.total).toEqual(counts(3, 4, 70))
    expect(month.people).toBe(1)
    expect(row(month, 'organisation', 'caf')).toMatchObject({ label: 'Caf', ...counts(2, 2, 42) })
    expect(row(month, 'organisation', 'cpam')).toMatchObject(counts(1, 1, 23))
    expect(row(month, 'organisation', '')).toMatchObject({ label: null, ...counts(1, 1, 5) })
    expect(row(month, 'level', 'information')).toMatchObject(counts(1, 1, 5))
    expect(row(month, 'subject', 'known')).toMatchObject(counts(2, 3, 65))
    expect(month.months).toEqual([{ month: '2020-01', ...counts(3, 4, 70) }])
  })

  it('of a month of 200 visits and 317 requests adds up by operator, organisation, theme, level, channel and place', async () => {
    const sheets = await ask('procedures.search', { text: 'demander', limit: 30 })
    const channels = ['at_place', 'at_home', 'remote', 'elsewhere'] as const
    const pick = (rank: number) => about(sheets[rank % sheets.length]?.procedureId ?? '')
    for (let visit = 0; visit < 200; visit += 1) {
      const day = `2024-02-${String(1 + (visit % 29)).padStart(2, '0')}`
      const requests = visit < 117 ? [pick(visit), pick(visit * 7 + 3)] : [visit % 3 === 0 ? aQuestion : pick(visit)]
      await write(day, requests, { minutes: 5 + ((visit * 13) % 150), channel: channels[visit % 4] ?? 'remote' })
    }
    const month = await read('2024-02-01', '2024-02-29')
    expect(month.total).toMatchObject({ visits: 200, requests: 317 })
    const sum = (facet: keyof typeof month.facets) =>
      month.facets[facet].reduce(
        (so, one) => counts(0, so.requests + one.requests, so.minutes + one.minutes),
        counts(0, 0, 0),
      )
    const { requests, minutes } = month.total
    for (const facet of [
      'operator',
      'organisation',
      'theme',
      'organisation_theme',
      'procedure',
      'level',
      'channel',
      'place',
    ] as const) {
      expect([facet, sum(facet)]).toEqual([facet, counts(0, requests, minutes)])
    }
    for (const facet of ['channel', 'place', 'duration', 'booked', 'settled', 'subject', 'posture'] as const) {
      expect([facet, month.facets[facet].reduce((so, one) => so + one.visits, 0)]).toEqual([facet, 200])
    }
    expect(month.facets.operator.length).toBeGreaterThan(4)
  })

  it('begins and ends on the days asked, in the middle of months too', async () => {
    for (const day of ['2020-02-14', '2020-02-15', '2020-03-01', '2020-03-31', '2020-04-02', '2020-04-03']) {
      await write(day, [aQuestion])
    }
    const { total, months } = await read('2020-02-15', '2020-04-02')
    expect(total.visits).toBe(4)
    expect(months.map(({ month, visits }) => [month, visits])).toEqual([
      ['2020-02', 1],
      ['2020-03', 2],
      ['2020-04', 1],
    ])
  })

  it('counts a visit with two requests of one organisation as one visit there', async () => {
    await write('2020-05-04', [apl, about('caf-prime-activite')], { minutes: 31 })
    const month = await read('2020-05-01', '2020-05-31')
    expect(row(month, 'organisation', 'caf')).toMatchObject(counts(1, 2, 31))
    expect(row(month, 'duration', 'from_30')).toMatchObject(counts(1, 2, 31))
  })

  it('filtered by one thing says what its row says of the whole', async () => {
    await write('2020-06-01', [apl, vitale, aQuestion], { minutes: 50, channel: 'remote' })
    await write('2020-06-02', [apl], { minutes: 10, equipment: ['phone', 'computer'] })
    await write('2020-06-30', [vitale], { minutes: 120, autonomy: 'guided' })
    const whole = await read('2020-06-01', '2020-06-30')
    for (const [facet, filter, key] of [
      ['organisation', { organisationId: 'caf' }, 'caf'],
      ['organisation', { organisationId: 'cpam' }, 'cpam'],
      ['channel', { channel: 'remote' }, 'remote'],
      ['channel', { channel: 'at_place' }, 'at_place'],
      [
        'theme',
        { theme: row(whole, 'theme', whole.facets.theme[0]?.key ?? '').key as 'social' },
        whole.facets.theme[0]?.key ?? '',
      ],
    ] as const) {
      const { visits, requests, minutes } = row(whole, facet, key)
      expect((await read('2020-06-01', '2020-06-30', filter)).total).toEqual({ visits, requests, minutes })
    }
  })

  it('follows corrections and removals', async () => {
    const { reportId } = await write('2020-07-06', [apl], { minutes: 30 })
    const kept = await write('2020-07-07', [aQuestion])
    await ask('activity.change', {
      reportId,
      facts: { ...plainFacts, day: '2020-08-03', minutes: 60 },
      posture: 'teach',
      requests: [vitale],
    })
    expect((await read('2020-07-01', '2020-07-31')).total).toEqual(counts(1, 1, 20))
    const august = await read('2020-08-01', '2020-08-31')
    expect(august.facets.organisation.map(({ key }) => key)).toEqual(['cpam'])
    expect(row(august, 'posture', 'teach')).toMatchObject(counts(1, 1, 60))
    await ask('activity.remove', { reportId: kept.reportId })
    expect((await read('2020-07-01', '2020-07-31')).total).toEqual(counts(0, 0, 0))
    expect(await call('activity.remove', { reportId: kept.reportId })).toEqual({
      ok: false,
      error: { code: 'report_unknown' },
    })
  })

  it('tells operators with the list of the time: the one that joined later is not one before', async () => {
    const anah = the(
      await ask('procedures.search', { text: 'maprimerénov', limit: 5 }),
      ({ organisationName }) => organisationName === 'Anah',
    )
    await write('2023-12-31', [about(anah.procedureId)])
    await write('2024-01-01', [about(anah.procedureId)])
    expect(row(await read('2023-12-01', '2023-12-31'), 'operator', '')).toMatchObject({ requests: 1 })
    expect(row(await read('2024-01-01', '2024-01-31'), 'operator', 'anah')).toMatchObject({
      label: 'Anah',
      requests: 1,
    })
    const both = await read('2023-12-01', '2024-01-31')
    expect(both.facets.operator.map(({ key, requests }) => [key, requests])).toEqual([
      ['', 1],
      ['anah', 1],
    ])
  })

  it('says how people got on from their first visit to their last', async () => {
    const [personId, other] = [await aPerson(door()), await aPerson(door())]
    await write('2020-09-01', [apl], { autonomy: 'guided' }, personId)
    await write('2020-09-02', [apl], { autonomy: 'guided_if_needed' }, personId)
    await write('2020-09-03', [apl], { autonomy: 'autonomous' }, personId)
    await write('2020-09-03', [apl], { autonomy: 'autonomous' }, other)
    const expected = [{ first: 'guided', last: 'autonomous', people: 1 }]
    expect((await read('2020-09-01', '2020-09-30')).autonomy).toEqual(expected)
    expect((await read('2020-09-01', '2020-09-30', { organisationId: 'caf' })).autonomy).toEqual(expected)
  })

  it('says what blocks, at whose and at which step, and how long a decision was waited for', async () => {
    const personId = await aPerson(door())
    const { visitId } = await ask('visits.start', { personId })
    const casefile = await aCasefile(door(), personId, 'caf-aide-logement', visitId)
    const step = the(casefile.steps, ({ standing }) => standing === 'now')
    await ask('casefiles.setObstacle', { stepId: step.stepId, obstacle: 'site_fault', words: '' })
    await ask('visits.finish', { visitId })
    await ask('casefiles.submit', sentToday(door(), casefile))
    door().clock.advance(12 * 86_400_000)
    await ask('casefiles.recordDecision', {
      casefileId: casefile.casefileId,
      outcome: 'granted',
      notifiedOn: door().clock.today(),
      evidence: 'envelope',
      reference: '',
      mentionsRemedies: 'yes',
      neverClaimed: true,
    })
    const period = await read('2026-03-01', '2026-03-31')
    expect(period.obstacles).toEqual([
      {
        organisationId: 'caf',
        organisationName: 'Caf',
        procedureId: 'caf-aide-logement',
        procedureTitle: casefile.sheet.title,
        step: step.text,
        obstacle: 'site_fault',
        visits: 1,
      },
    ])
    expect(period.waiting).toEqual([
      { organisationId: 'caf', organisationName: 'Caf', decisions: 1, medianDays: 12, longestDays: 12 },
    ])
    expect(period.decisions).toEqual({ granted: 1, refused: 0 })
    expect(period.nonTakeUp).toEqual([{ organisationId: 'caf', organisationName: 'Caf', rights: 1 }])
    expect((await read('2026-03-01', '2026-03-31', { organisationId: 'cpam' })).nonTakeUp).toEqual([])
    expect((await read('2026-03-01', '2026-03-31', { organisationId: 'cpam' })).waiting).toEqual([])
  })

  it('refuses a period that ends before it begins, or that is too long', async () => {
    const asked = (from: string, to: string) => call('statistics.read', { from, to, filter: noFilter })
    expect(await asked('2020-02-01', '2020-01-31')).toEqual({ ok: false, error: { code: 'period_reversed' } })
    expect(await asked('2010-01-01', '2020-01-02')).toEqual({ ok: false, error: { code: 'period_too_long' } })
    expect((await asked('2010-01-01', '2020-01-01')).ok).toBe(true)
  })
})
