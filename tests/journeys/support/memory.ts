import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

/**
 * Memory of the browser's page processes together, in megabytes, as the system counts it: canvases and decoded photos are outside of what
 * the page counts of itself. `NaN` where the system does not tell.
 */
export async function memoryOf(page: Page): Promise<number> {
  const browser = page.context().browser()
  const session = await (browser === null ? page.context().newCDPSession(page) : browser.newBrowserCDPSession())
  try {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    const kilobytes = processInfo
      .filter(({ type }) => type === 'renderer')
      .map(({ id }) => Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]))
    return Math.round(kilobytes.reduce((sum, each) => sum + each, 0) / 1000)
  } catch {
    return Number.NaN
  } finally {
    await session.detach()
  }
}
