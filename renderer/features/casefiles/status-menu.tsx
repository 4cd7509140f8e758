import { Button, Group, Menu, Modal, Stack, Textarea } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { Casefile, CasefileStatus } from '../../../core/contract/casefiles.ts'
import { useCommand } from '../../bridge/queries.ts'
import { casefileWords as words } from '../../messages/casefiles.ts'
import { errorSentence } from '../../messages/errors.ts'
import { casefileStatuses } from '../../messages/statuses.ts'

/** Statuses that are only understood later with their reason. */
const wantReason: ReadonlySet<CasefileStatus> = new Set(['abandoned', 'referred'])

/** Moves the dossier along its life; closing without a decision asks why. */
export function StatusMenu({ casefile }: { readonly casefile: Casefile }) {
  const setStatus = useCommand('casefiles.setStatus')
  const [asked, setAsked] = useState<CasefileStatus | null>(null)
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const { casefileId } = casefile

  const close = () => {
    setAsked(null)
    setReason('')
    setRefusal(null)
  }
  const choose = (status: CasefileStatus) => {
    if (wantReason.has(status)) setAsked(status)
    else void setStatus.run({ casefileId, status, reason: '' })
  }
  const save = async () => {
    if (asked === null) return
    const answer = await setStatus.run({ casefileId, status: asked, reason })
    if (answer.ok) close()
    else setRefusal(answer.error.code)
  }

  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
            {words.changeStatus}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {casefile.allowedStatuses.map((status) => (
            <Menu.Item key={status} onClick={() => choose(status)}>
              {casefileStatuses[status]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={asked !== null}
        onClose={close}
        title={asked === null ? '' : words.statusTo(casefileStatuses[asked])}
      >
        <form
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <Stack gap="sm">
            <Textarea
              label={words.reason}
              description={words.notePlaceholder}
              value={reason}
              data-autofocus
              onChange={(event) => setReason(event.currentTarget.value)}
              error={refusal === null ? null : errorSentence(refusal)}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {words.cancel}
              </Button>
              <Button type="submit">{words.save}</Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  )
}
