import type { BrowserWindow } from 'electron'
import { z } from 'zod'
import type { HostEvent } from '../../../core/contract/events.ts'
import { ScreenCapture } from '../../../core/contract/settings.ts'
import type { HostConnection } from '../../host/connection.ts'

const Wanted = z.object({ ok: z.literal(true), value: z.object({ screenCapture: ScreenCapture }) })

const mayMoveSetting = (event: HostEvent): boolean =>
  (event.type === 'session' && event.status.state === 'unlocked') ||
  (event.type === 'changed' && event.domains.includes('settings'))

/**
 * Keeps the windows out of captures and shared screens while the post is set so: read when the store opens and each time that a setting
 * changes. While it is locked the last answer stays: the lock shows nobody. Windows and macOS; elsewhere Electron does nothing.
 */
export function guardCapture(
  host: Pick<HostConnection, 'call' | 'subscribe'>,
  windows: () => readonly BrowserWindow[],
): void {
  host.subscribe((event) => {
    if (mayMoveSetting(event)) void follow()
  })
  async function follow(): Promise<void> {
    const { data } = Wanted.safeParse(await host.call('settings.read', {}))
    if (data === undefined) return
    for (const window of windows()) window.setContentProtection(data.value.screenCapture === 'blocked')
  }
}
