import { notifications } from '@mantine/notifications'
import { addDays } from '../../../core/shared/calendar.ts'
import type { CasefileId, PersonId } from '../../../core/contract/values.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand } from '../../bridge/queries.ts'
import { dayAndTime } from '../../messages/dates.ts'
import { frame } from '../../messages/fr.ts'
import { remindersWords as words } from '../../messages/reminders.ts'
import { ReminderForm } from './reminder-form.tsx'

type Props = {
  readonly opened: boolean
  readonly onClose: () => void
  /** Whom and which dossier it is about; nothing for the desk itself. */
  readonly personId: PersonId | null
  readonly casefileId: CasefileId | null
}

/** A reminder in the mediator's own words; tomorrow morning unless another time is said. */
export function AddReminder({ opened, onClose, personId, casefileId }: Props) {
  const { today } = useDeskClock()
  const add = useCommand('reminders.add')
  return (
    <ReminderForm
      title={words.dialogNew}
      submitLabel={frame.save}
      initial={() => ({ text: '', day: addDays(today, 1), time: '09:00', repeat: 'none' })}
      whole
      keepAs={`reminder ${casefileId ?? personId ?? ''}`}
      opened={opened}
      running={add.running}
      onClose={onClose}
      onSave={async (details) => {
        const answer = await add.run({ ...details, personId, casefileId })
        if (!answer.ok) return answer.error.code
        notifications.show({ role: 'status', message: words.added(dayAndTime(details.day, details.time, today)) })
        return null
      }}
    />
  )
}
