import { describe, expect, it } from 'vitest'
import { HolidayZone } from '../../../core/contract/settings.ts'
import { Computation } from '../../../core/contract/deadlines.ts'
import { type ComputeInput, computeDeadline } from '../../../core/deadlines/compute.ts'
import { type DeadlineRule, needsNoStart, ruleAt, rulesOf } from '../../../core/deadlines/rule.ts'
import { isWorkingDay } from '../../../core/shared/holidays.ts'
import { sheet, sheets, starts } from './shipped.ts'
import { TODAY } from './rules.ts'

const startDays = ['2024-02-29', '2026-12-31', '2027-01-31', '2027-04-30', '2028-02-29']
const rules = sheets.flatMap((one) => rulesOf(one).map((rule) => ({ sheet: one, rule })))
const known = new Set(starts.map(({ id }) => id))

type Compute = Omit<ComputeInput, 'rule'>
const asked: Compute = { start: null, today: TODAY, zone: 'metropole', distance: 'none' }

/** The rules that do not answer, by name. */
const wrong = (answers: (rule: DeadlineRule) => boolean): readonly string[] =>
  rules.filter(({ rule }) => !answers(rule)).map(({ sheet: { id }, rule: { label } }) => `${id}: ${label}`)

/** Every date that a rule gives, from each start in each zone. */
const everyDate = (rule: DeadlineRule) =>
  startDays.flatMap((start) => HolidayZone.options.map((zone) => computeDeadline({ ...asked, rule, start, zone })))

const isCourtDelay = ({ computable, fixed, direction, counting }: DeadlineRule): boolean =>
  computable && fixed === null && direction === 'after' && (counting === 'civil' || counting === 'franc')

describe('every rule of the catalogue', () => {
  it('is read', () => {
    expect(rules.length).toBe(sheets.reduce((sum, { deadlines, appeal }) => sum + deadlines.length + appeal.length, 0))
    expect(rules.length).toBeGreaterThan(350)
    expect(rules.every(({ sheet: one, rule }) => ruleAt(one, rule.ref)?.label === rule.label)).toBe(true)
  })

  it('starts from an event that has its question', () => {
    expect(wrong(({ start }) => known.has(start))).toEqual([])
  })

  it('gives both dates from its start, whatever the zone', () => {
    const isDated = (computed: ReturnType<typeof computeDeadline>) =>
      computed.ok &&
      Computation.safeParse(computed.value).success &&
      computed.value.prudent <= (computed.value.theoretical ?? '')
    expect(wrong((rule) => everyDate(rule).every(isDated))).toEqual([])
  })

  it('that a court counts ends on a worked day', () => {
    const isWorked = (computed: ReturnType<typeof computeDeadline>) =>
      computed.ok && isWorkingDay(computed.value.theoretical ?? '', computed.value.zone)
    expect(wrong((rule) => !isCourtDelay(rule) || everyDate(rule).every(isWorked))).toEqual([])
  })

  it('says that its start is missing, or needs none', () => {
    const says = (rule: DeadlineRule) => {
      const computed = computeDeadline({ ...asked, rule })
      return needsNoStart(rule) ? computed.ok : !computed.ok && computed.error.code === 'start_missing'
    }
    expect(wrong(says)).toEqual([])
    expect(rules.filter(({ rule }) => needsNoStart(rule)).length).toBeGreaterThan(5)
  })

  it('that is not computable asks for the final date, and adds nothing to it', () => {
    const day = '2027-05-01'
    const asksForIt = (rule: DeadlineRule) => {
      const computed = computeDeadline({ ...asked, rule, start: day })
      return rule.computable || (rule.start === 'manual' && computed.ok && computed.value.theoretical === day)
    }
    expect(wrong(asksForIt)).toEqual([])
    expect(rules.filter(({ rule }) => !rule.computable).length).toBeGreaterThan(20)
  })
})

describe('known rules', () => {
  const rule = (id: string, label: RegExp) => {
    const found = rulesOf(sheet(id)).find((one) => label.test(one.label))
    if (found === undefined) throw new Error(`${id} has no such rule`)
    return found
  }

  it.each([
    ['cpam-accident-travail', /employeur/u, '2027-03-01', '2027-03-02'],
    ['mdph-aah', /silence|rejet|réponse/iu, '2027-02-01', '2027-06-01'],
  ])('%s', (id, label, start, last) => {
    const computed = computeDeadline({
      rule: rule(id, label),
      start,
      today: TODAY,
      zone: 'metropole',
      distance: 'none',
    })
    expect(computed).toMatchObject({ ok: true, value: { theoretical: last } })
  })
})
