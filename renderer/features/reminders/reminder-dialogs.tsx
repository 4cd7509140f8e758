import type { Reminder } from '../../../core/contract/reminders.ts'
import { useCommand } from '../../bridge/queries.ts'
import { frame } from '../../messages/fr.ts'
import { remindersWords as words } from '../../messages/reminders.ts'
import { ReminderForm } from './reminder-form.tsx'
import { usePutOff } from './use-reminder-acts.ts'

type Props = { readonly reminder: Reminder; readonly onClose: () => void }

/** Puts a reminder off to any time. */
export function PutOffDialog({ reminder, onClose }: Props) {
  const putOff = usePutOff()
  return (
    <ReminderForm
      title={words.dialogPutOff}
      submitLabel={words.putOff}
      initial={() => ({ text: '', day: null, time: '09:00', repeat: 'none' })}
      whole={false}
      keepAs={null}
      opened
      running={false}
      onClose={onClose}
      onSave={({ day, time }) => putOff(reminder, { day, time })}
    />
  )
}

/** Corrects a reminder written by hand. */
export function ChangeDialog({ reminder: { about }, onClose }: Props) {
  const change = useCommand('reminders.change')
  if (about.kind !== 'free') return null
  const { kind: _kind, reminderId, ...before } = about
  return (
    <ReminderForm
      title={words.dialogChange}
      submitLabel={frame.save}
      initial={() => before}
      whole
      keepAs={null}
      opened
      running={change.running}
      onClose={onClose}
      onSave={async (details) => {
        const answer = await change.run({ reminderId, ...details })
        return answer.ok ? null : answer.error.code
      }}
    />
  )
}
