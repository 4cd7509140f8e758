import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import { useCommand } from '../../bridge/queries.ts'
import { casefileWords as words, lifeWords } from '../../messages/casefiles.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useDialogs } from './dialogs-context.ts'
import { type LifeAction, lifeActions } from './life.ts'

function moveWords(action: LifeAction, { status }: Pick<Casefile, 'status'>): string {
  if (action.kind !== 'set') return lifeWords[action.kind]
  switch (action.status) {
    case 'preparing':
      return lifeWords.back_to_preparing
    case 'awaiting_decision':
      return lifeWords.wait
    case 'in_progress':
      return status === 'preparing' ? lifeWords.start : lifeWords.back_to_progress
    default:
      return action.status satisfies never
  }
}

/** Every move along the dossier's life; those that need a date or a proof open their dialog. */
export function StatusMenu({ casefile }: { readonly casefile: Casefile }) {
  const open = useDialogs()
  const navigate = useNavigate()
  const setStatus = useCommand('casefiles.setStatus')
  const [refusal, setRefusal] = useState<string | null>(null)
  const { casefileId } = casefile

  const choose = async (action: LifeAction) => {
    setRefusal(null)
    if (action.kind === 'contest') return navigate({ to: '/dossiers/$casefileId/recours', params: { casefileId } })
    if (action.kind !== 'set') return open({ name: action.kind })
    const answer = await setStatus.run({ casefileId, from: casefile.status, status: action.status, reason: '' })
    if (!answer.ok) setRefusal(answer.error.code)
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
          {lifeActions(casefile).map((action) => (
            <Menu.Item key={moveWords(action, casefile)} onClick={() => void choose(action)}>
              {moveWords(action, casefile)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {refusal !== null && <ErrorNotice code={refusal} />}
    </>
  )
}
