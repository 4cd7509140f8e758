import { notifications } from '@mantine/notifications'
import { isSystemCode } from '../bridge/refusal.ts'
import { errorSentence } from '../messages/errors.ts'

/** Says why something asked from a list was refused, where no form stands to say it. Failures of the system are told already. */
export function tellRefusal(code: string): void {
  if (!isSystemCode(code)) notifications.show({ id: `refusal-${code}`, color: 'red', message: errorSentence(code) })
}
