import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import { useCommand } from '../../bridge/queries.ts'
import { casefileWords as words } from '../../messages/casefiles.ts'
import { durationWords } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { DayField } from '../../ui/day-field.tsx'

type Props = {
  readonly casefile: Casefile
  readonly today: string
  readonly opened: boolean
  readonly onClose: () => void
}

const OWN = 'autre'

/** Keeps a date that was read on a letter or set together, alone or as the answer to one of the sheet's deadlines. */
export function DeadlineDialog({ casefile, today, opened, onClose }: Props) {
  const add = useCommand('deadlines.add')
  const [choice, setChoice] = useState(OWN)
  const [label, setLabel] = useState('')
  const [day, setDay] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [incomplete, setIncomplete] = useState(false)

  const sheetDeadlines = casefile.sheet.deadlines
  const chosen = choice === OWN ? undefined : sheetDeadlines[Number(choice)]
  const wording = chosen?.label ?? label

  const close = () => {
    setChoice(OWN)
    setLabel('')
    setDay(null)
    setRefusal(null)
    setIncomplete(false)
    onClose()
  }
  const save = async () => {
    if (day === null || wording.trim() === '') {
      setIncomplete(true)
      return
    }
    const answer = await add.run({
      casefileId: casefile.casefileId,
      sheetDeadline: chosen === undefined ? null : Number(choice),
      label: wording.slice(0, 120),
      day,
    })
    if (answer.ok) close()
    else setRefusal(answer.error.code)
  }

  return (
    <Modal opened={opened} onClose={close} title={words.addDeadline}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Stack gap="sm">
          {sheetDeadlines.length > 0 && (
            <Select
              label={words.deadlineWhich}
              data={[
                ...sheetDeadlines.map((deadline, rank) => ({ value: String(rank), label: deadline.label })),
                { value: OWN, label: words.deadlineOwn },
              ]}
              value={choice}
              onChange={(value) => setChoice(value ?? OWN)}
            />
          )}
          {chosen === undefined ? (
            <TextInput
              label={words.deadlineLabel}
              value={label}
              maxLength={120}
              data-autofocus
              onChange={(event) => setLabel(event.currentTarget.value)}
              error={incomplete && label.trim() === '' ? errorSentence('invalid_input') : null}
            />
          ) : (
            <Text size="sm" c="dimmed">
              {durationWords(chosen.rule.duration) ?? ''} {chosen.rule.anchor}. {words.deadlineVerify}
            </Text>
          )}
          <DayField
            label={words.deadlineDay}
            value={day}
            onChange={(next) => setDay(next)}
            today={today}
            lean="future"
            error={incomplete && day === null ? words.missingDay : undefined}
          />
          {refusal !== null && (
            <Text c="var(--mantine-color-error)" size="sm" role="alert">
              {errorSentence(refusal)}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {words.cancel}
            </Button>
            <Button type="submit" loading={add.running}>
              {words.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
