import { Button, Group, Menu } from '@mantine/core'
import {
  IconBellPlus,
  IconBook2,
  IconCalendarPlus,
  IconChevronDown,
  IconGavel,
  IconMessage2,
  IconScissors,
  IconSpeakerphone,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import { casefileWords as words, lifeWords } from '../../messages/casefiles.ts'
import { exchangeWords } from '../../messages/exchanges.ts'
import { remindersWords } from '../../messages/reminders.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { useDialogs } from './dialogs-context.ts'
import { StatusMenu } from './status-menu.tsx'

type Props = {
  readonly casefile: Casefile
  readonly closed: boolean
  readonly children: ReactNode
}

/** What may be done with a dossier, the most usual in sight. */
export function CasefileActions({ casefile, closed, children }: Props) {
  const open = useDialogs()
  return (
    <Group gap="xs">
      {children}
      <Button
        variant="default"
        leftSection={<IconMessage2 size={16} aria-hidden />}
        rightSection={<KeyHint keys={['F7']} />}
        onClick={() => open({ name: 'exchange' })}
      >
        {exchangeWords.note}
      </Button>
      {!closed && (
        <Button
          variant="default"
          leftSection={<IconCalendarPlus size={16} aria-hidden />}
          rightSection={<KeyHint keys={['F8']} />}
          onClick={() => open({ name: 'plan' })}
        >
          {words.plan}
        </Button>
      )}
      <StatusMenu casefile={casefile} />
      <MoreMenu casefile={casefile} />
    </Group>
  )
}

function MoreMenu({ casefile: { casefileId, procedureId } }: { readonly casefile: Casefile }) {
  const open = useDialogs()
  const navigate = useNavigate()
  const dossier = { params: { casefileId } } as const
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
          {words.more}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconBellPlus size={16} aria-hidden />} onClick={() => open({ name: 'remind' })}>
          {remindersWords.remindMe}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconBook2 size={16} aria-hidden />}
          onClick={() => void navigate({ to: '/catalogue/$procedureId', params: { procedureId } })}
        >
          {words.readSheet}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconScissors size={16} aria-hidden />}
          onClick={() => void navigate({ to: '/atelier', search: { dossier: casefileId } })}
        >
          {words.preparePapers}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconSpeakerphone size={16} aria-hidden />}
          onClick={() => void navigate({ to: '/dossiers/$casefileId/signalement', ...dossier })}
        >
          {lifeWords.report}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconGavel size={16} aria-hidden />}
          onClick={() => void navigate({ to: '/dossiers/$casefileId/recours', ...dossier })}
        >
          {lifeWords.appeals}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
