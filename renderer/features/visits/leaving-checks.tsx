import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { LeavingCheck, type Visit } from '../../../core/contract/visits.ts'
import { useCommand } from '../../bridge/queries.ts'
import { leavingChecks as labels, leavingWords as words } from '../../messages/visits.ts'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { useUnlocked } from '../session/session.ts'
import { ClosingSection } from './closing-section.tsx'

/** What a person may leave behind at a shared post. One key says that all is done, and nothing waits for it. */
export function LeavingChecks({ visit }: { readonly visit: Visit }) {
  const { shell } = useUnlocked()
  const check = useCommand('visits.checkLeaving')
  const checked = check.sending?.leavingChecks ?? visit.leavingChecks
  const keep = (leavingChecks: readonly LeavingCheck[]) =>
    void check.run({ visitId: visit.visitId, leavingChecks: [...leavingChecks] })
  const isDone = checked.length === LeavingCheck.options.length

  return (
    <ClosingSection title={words.title}>
      <Stack gap="xs" mt="xs">
        {LeavingCheck.options.map((one) => (
          <Checkbox
            key={one}
            label={labels[one]}
            checked={checked.includes(one)}
            onChange={({ currentTarget }) =>
              keep(currentTarget.checked ? [...checked, one] : checked.filter((other) => other !== one))
            }
          />
        ))}
        {!shell.clearsClipboard && (
          <Text size="sm" c="dimmed">
            {words.clipboard}
          </Text>
        )}
        <Group component="output" mih="2.25rem">
          {isDone ? <Text>{words.done}</Text> : <AllDone onAll={() => keep(LeavingCheck.options)} />}
        </Group>
      </Stack>
    </ClosingSection>
  )
}

function AllDone({ onAll }: { readonly onAll: () => void }) {
  const button = useArrivalFocus<HTMLButtonElement>()
  return (
    <Button ref={button} variant="light" leftSection={<IconChecks size={16} aria-hidden />} onClick={onAll}>
      {words.all}
    </Button>
  )
}
