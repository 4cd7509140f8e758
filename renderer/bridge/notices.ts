import { notifications } from '@mantine/notifications'
import type { QueryClient } from '@tanstack/react-query'
import type { Refusal } from '../../core/contract/index.ts'
import { errorSentence } from '../messages/errors.ts'
import { isSystemCode } from './refusal.ts'

/** Tells a failure of the system once, whatever the screen. Refusals that belong to a screen are left to it. */
export function noticeSystemRefusal(refusal: Refusal, client: QueryClient): void {
  const { code } = refusal
  if (!isSystemCode(code)) return
  // Fields at fault are shown beside their fields.
  if (code === 'invalid_input' && (refusal.fields?.length ?? 0) > 0) return
  if (code === 'locked' || code === 'host_gone') {
    void client.invalidateQueries({ queryKey: ['session.status'] })
    return
  }
  notifications.show({ id: `system-${code}`, color: 'red', autoClose: false, message: errorSentence(code) })
}
