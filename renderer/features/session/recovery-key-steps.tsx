import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconCopy, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { RecoveryKeyShown, SessionStatus } from '../../../core/contract/session.ts'
import { useCommand } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { recoveryKey as words } from '../../messages/session.ts'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { copyText } from '../../ui/copy-text.ts'
import classes from './session.module.css'
import { RecoveryKeyGroups, RecoveryKeySheet } from './recovery-key-sheet.tsx'

type Props = {
  readonly shown: RecoveryKeyShown
  readonly structureName: string
  readonly onConfirmed: (status: SessionStatus) => void
}

/** The key, shown to be kept; then, hidden, two of its groups asked back. */
export function RecoveryKeySteps({ shown, structureName, onConfirmed }: Props) {
  const [kept, setKept] = useState(false)
  return (
    <>
      {kept ? (
        <AskBack shown={shown} onSeeAgain={() => setKept(false)} onConfirmed={onConfirmed} />
      ) : (
        <Show shown={shown} onKept={() => setKept(true)} />
      )}
      <RecoveryKeySheet groups={shown.groups} structureName={structureName} />
    </>
  )
}

type ShowProps = { readonly shown: RecoveryKeyShown; readonly onKept: () => void }

function Show({ shown, onKept }: ShowProps) {
  const [copied, setCopied] = useState<boolean | null>(null)
  // The former step's button is gone: the focus goes to the top of what must be read, not to the button under it.
  const intro = useArrivalFocus<HTMLParagraphElement>()
  return (
    <Stack gap="md" data-print="never">
      <Text ref={intro} tabIndex={-1} className={classes['intro'] ?? ''}>
        {words.intro}
      </Text>
      <RecoveryKeyGroups groups={shown.groups} />
      <Text>{words.keep}</Text>
      <Group>
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button
          variant="default"
          leftSection={<IconCopy size={18} aria-hidden />}
          onClick={() => void copyText(shown.groups.join('-')).then(setCopied)}
        >
          {words.copy}
        </Button>
      </Group>
      <Text size="sm" component="output" display="block">
        {copied === null ? '' : copied ? words.copied : words.notCopied}
      </Text>
      <Group>
        <Button onClick={onKept}>{words.kept}</Button>
      </Group>
    </Stack>
  )
}

type AskProps = {
  readonly shown: RecoveryKeyShown
  readonly onSeeAgain: () => void
  readonly onConfirmed: (status: SessionStatus) => void
}

function AskBack({ shown, onSeeAgain, onConfirmed }: AskProps) {
  const confirm = useCommand('session.confirmRecoveryKey')
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const firstField = useArrivalFocus<HTMLInputElement>()
  const [firstRank, secondRank] = shown.groupsToConfirm

  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    const answer = await confirm.run({ groups: [first, second] })
    if (answer.ok) return onConfirmed(answer.value)
    setProblem(errorSentence(answer.error.code))
  }

  const field = { autoComplete: 'off', spellCheck: false, maxLength: 40 }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate data-print="never">
      <Stack gap="md">
        <Text>{words.confirmIntro}</Text>
        <Group grow align="flex-start">
          <TextInput
            {...field}
            ref={firstField}
            label={words.groupName(firstRank + 1)}
            value={first}
            error={problem !== null}
            onChange={(event) => setFirst(event.currentTarget.value)}
          />
          <TextInput
            {...field}
            label={words.groupName(secondRank + 1)}
            value={second}
            error={problem !== null}
            onChange={(event) => setSecond(event.currentTarget.value)}
          />
        </Group>
        {problem !== null && (
          <Text c="var(--mantine-color-error)" role="alert">
            {problem}
          </Text>
        )}
        <Group justify="space-between">
          <Button type="submit" loading={confirm.running}>
            {words.confirm}
          </Button>
          <Button variant="subtle" onClick={onSeeAgain}>
            {words.seeAgain}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
