import { err, ok, type Result } from '../../../../core/shared/result.ts'

/** How a page is drawn: longest side in pixels, and the quality of its JPEG (0 to 1). */
export type Rung = { readonly side: number; readonly quality: number }

/**
 * From the finest to the least that stays readable. 1754 pixels on the long side of an A4 page are 1240 across, 150 dots an inch: under
 * that, small print is lost. 2480 are 212 dots an inch.
 */
export const RUNGS: readonly [Rung, ...Rung[]] = [
  { side: 2480, quality: 0.85 },
  { side: 2480, quality: 0.75 },
  { side: 2480, quality: 0.6 },
  { side: 2105, quality: 0.6 },
  { side: 1754, quality: 0.6 },
  { side: 1754, quality: 0.5 },
  { side: 1754, quality: 0.4 },
]

/** Rank of the least rung. */
const LEAST = RUNGS.length - 1

/** A page as it was drawn at one rung, with its weight in bytes. */
export type Drawn = { readonly size: number }

/** Draws one page at one rung. The attempts at a page follow each other, so that it is decoded once. */
export type Draw<Page extends Drawn> = (page: number, rung: Rung) => Promise<Page>

/** Not readable within the budget: what the pages weigh at the least, one by one. */
export type TooBig = { readonly least: readonly number[] }

type Attempt<Page> = { readonly rung: number; readonly drawn: Page }

/** The finest rung of one page that weighs at most `share`, or the least one: three attempts and no more. */
async function finestWithin<Page extends Drawn>(
  share: number,
  attempt: (rung: number) => Promise<Attempt<Page>>,
): Promise<Attempt<Page>> {
  let low = 0
  let high = LEAST
  let best: Attempt<Page> | null = null
  while (low <= high) {
    const middle = Math.floor((low + high) / 2)
    const tried = await attempt(middle)
    if (tried.drawn.size <= share) {
      best = tried
      high = middle - 1
    } else if (middle === LEAST) {
      return tried
    } else {
      low = middle + 1
    }
  }
  return best ?? attempt(LEAST)
}

/**
 * Chooses how finely each page is drawn so that all weigh at most `budget` bytes. Pages share what is left equally; one that cannot be
 * read within its share takes from the following. When they weigh too much in the end, the heaviest are drawn again at the least.
 * A bounded number of attempts a page, whatever the budget; whatever `draw` throws ends the plan.
 */
export async function planSizes<Page extends Drawn>(
  pages: number,
  budget: number,
  draw: Draw<Page>,
): Promise<Result<readonly Page[], TooBig>> {
  const chosen: Attempt<Page>[] = []
  const attempt = async (page: number, rung: number): Promise<Attempt<Page>> => ({
    rung,
    drawn: await draw(page, RUNGS[rung] ?? RUNGS[0]),
  })

  let left = budget
  for (let page = 0; page < pages; page += 1) {
    const taken = await finestWithin(left / (pages - page), (rung) => attempt(page, rung))
    chosen.push(taken)
    left -= taken.drawn.size
  }

  const sizeOf = (page: number): number => chosen[page]?.drawn.size ?? 0
  const total = (): number => chosen.reduce((sum, { drawn }) => sum + drawn.size, 0)
  const heaviest = [...chosen.keys()].toSorted((one, other) => sizeOf(other) - sizeOf(one))
  for (const page of heaviest) {
    if (total() <= budget) break
    if (chosen[page]?.rung !== LEAST) chosen[page] = await attempt(page, LEAST)
  }
  const drawn = chosen.map((each) => each.drawn)
  return total() <= budget ? ok(drawn) : err({ least: drawn.map(({ size }) => size) })
}
