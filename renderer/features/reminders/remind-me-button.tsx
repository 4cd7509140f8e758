import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBellPlus } from '@tabler/icons-react'
import type { PersonId } from '../../../core/contract/values.ts'
import { remindersWords as words } from '../../messages/reminders.ts'
import { AddReminder } from './add-reminder.tsx'

/** « Me rappeler… » about a person. */
export function RemindMeButton({ personId }: { readonly personId: PersonId }) {
  const [opened, dialog] = useDisclosure(false)
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconBellPlus size={16} aria-hidden />}
        onClick={dialog.open}
      >
        {words.remindMe}
      </Button>
      <AddReminder opened={opened} onClose={dialog.close} personId={personId} casefileId={null} />
    </>
  )
}
