import type { Browser, Page } from '@playwright/test'

declare global {
  interface Window {
    /** When the screen could be used, in milliseconds since the navigation began. */
    benchUsableAt?: number
    /** For each key pressed, how long until the last change that it made was painted. */
    benchPaints?: { pressedAt: number; paintedAt: number | null }[]
  }
}

/** Opens an address in a browser that has never seen it, and waits until `selector` is there and painted; milliseconds since the navigation. */
export async function timeToUsable(
  browser: Browser,
  address: string,
  selector: string,
): Promise<{ readonly ms: number; readonly scripts: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR' })
  const page = await context.newPage()
  await page.addInitScript((wanted) => {
    const seen = new MutationObserver(() => {
      if (document.querySelector(wanted) === null) return
      seen.disconnect()
      requestAnimationFrame(() => setTimeout(() => (window.benchUsableAt = performance.now())))
    })
    seen.observe(document, { childList: true, subtree: true })
  }, selector)
  await page.goto(address)
  await page.waitForFunction(() => window.benchUsableAt !== undefined)
  const found = await page.evaluate(() => ({
    ms: window.benchUsableAt ?? Number.NaN,
    scripts: performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime <= (window.benchUsableAt ?? 0))
      .map(({ name }) => name),
  }))
  await context.close()
  return found
}

/** Times each key from its press to the paint of the last change that it made under `main`. */
export const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const paints: { pressedAt: number; paintedAt: number | null }[] = []
    window.benchPaints = paints
    addEventListener('keydown', ({ timeStamp }) => paints.push({ pressedAt: timeStamp, paintedAt: null }), {
      capture: true,
    })
    const painted = new MessageChannel()
    painted.port1.addEventListener('message', () => {
      const latest = paints.at(-1)
      if (latest !== undefined) latest.paintedAt = performance.now()
    })
    painted.port1.start()
    const list = document.querySelector('main')
    if (list === null) throw new Error('the page has no main part')
    // After the frame: the message comes once it is drawn.
    new MutationObserver(() => requestAnimationFrame(() => painted.port2.postMessage(null))).observe(list, {
      childList: true,
      subtree: true,
      characterData: true,
    })
  })

/** The delays since `watchKeys`, of the keys that changed anything. */
export const keyDelays = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() =>
    (window.benchPaints ?? []).flatMap(({ pressedAt, paintedAt }) =>
      paintedAt === null ? [] : [paintedAt - pressedAt],
    ),
  )
