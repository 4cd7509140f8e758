import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planSizes, type Rung, RUNGS } from '../../../renderer/features/workshop/model/size-plan.ts'

/** A page weighs as its surface and its quality do. */
const weighing =
  (heaviness: readonly number[], asked: number[] = []) =>
  (page: number, { side, quality }: Rung) => {
    asked[page] = (asked[page] ?? 0) + 1
    return Promise.resolve({ size: Math.round((heaviness[page] ?? 1) * side * side * quality * 0.0001), side, quality })
  }

const least = (heaviness: readonly number[]): number => {
  const rung = RUNGS.at(-1) ?? RUNGS[0]
  return heaviness.reduce((sum, each) => sum + Math.round(each * rung.side ** 2 * rung.quality * 0.0001), 0)
}

describe('the finest drawing that the limit allows', () => {
  test('light pages are drawn at their finest', async () => {
    const plan = await planSizes(3, 1_000_000, weighing([1, 1, 1]))
    expect(plan).toMatchObject({ ok: true, value: [RUNGS[0], RUNGS[0], RUNGS[0]] })
  })

  test('a set within the budget is never above it, in at most four drawings a page', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 }),
        fc.double({ min: 1, max: 4, noNaN: true }),
        async (heaviness, ease) => {
          const asked: number[] = []
          const budget = Math.ceil(least(heaviness) * ease)
          const plan = await planSizes(heaviness.length, budget, weighing(heaviness, asked))
          const total = plan.ok ? plan.value.reduce((sum, { size }) => sum + size, 0) : Infinity
          expect(total).toBeLessThanOrEqual(budget)
          expect(Math.max(...asked)).toBeLessThanOrEqual(4)
        },
      ),
    )
  })

  test('under what stays readable it is refused, with what each page weighs at the least', async () => {
    const heaviness = [100, 300]
    const plan = await planSizes(2, least(heaviness) - 1, weighing(heaviness))
    expect(plan).toEqual({ ok: false, error: { least: [least([100]), least([300])] } })
  })

  test('a page is 150 dots an inch at the least on A4', () => {
    for (const { side } of RUNGS) expect(side).toBeGreaterThanOrEqual(Math.round((297 / 25.4) * 150))
  })

  test('nothing to draw is nothing', async () => {
    expect(await planSizes(0, 10, weighing([]))).toEqual({ ok: true, value: [] })
  })
})
