import { Button, Modal, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import type { Output } from '../../../core/contract/index.ts'
import { Line } from '../../../core/contract/values.ts'
import { localTime } from '../../../core/shared/zone.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand } from '../../bridge/queries.ts'
import { dayPlain, instantDay } from '../../messages/dates.ts'
import { retentionWords as words } from '../../messages/retention.ts'
import { valueSentences } from '../../messages/values.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { useUnlocked } from '../session/session.ts'

type Opened = Output<'retention.openArchive'>

/** How much is kept apart; a head opens it for a reason that is noted. */
export function ArchiveSection({ count }: { readonly count: number }) {
  const { role } = useUnlocked()
  const [asking, setAsking] = useState(false)
  const [opened, setOpened] = useState<Opened | null>(null)
  return (
    <Stack component="section" gap="xs" align="flex-start">
      <Title order={2}>{words.archives}</Title>
      <Text>{words.archived(count)}</Text>
      {role === 'head' && count > 0 && (
        <Button variant="default" onClick={() => setAsking(true)}>
          {words.openArchive}
        </Button>
      )}
      {asking && (
        <OpenDialog
          onClose={() => setAsking(false)}
          onOpened={(archive) => {
            setAsking(false)
            setOpened(archive)
          }}
        />
      )}
      {opened !== null && <ArchiveShown archive={opened} onClose={() => setOpened(null)} />}
    </Stack>
  )
}

type OpenProps = { readonly onClose: () => void; readonly onOpened: (archive: Opened) => void }

function OpenDialog({ onClose, onOpened }: OpenProps) {
  const open = useCommand('retention.openArchive')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [attempts, setAttempts] = useState(0)
  const submit = async (): Promise<void> => {
    const line = Line.safeParse(reason)
    if (!line.success) {
      setProblem(valueSentences.required)
      setAttempts((count) => count + 1)
      return
    }
    const answer = await open.run({ reason: line.data })
    if (answer.ok) onOpened(answer.value)
    else setRefusal(answer.error.code)
  }
  return (
    <DialogForm
      title={words.openArchive}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      running={open.running}
      submitLabel={words.openDo}
      refusal={refusal}
      attempts={attempts}
    >
      <Text>{words.openHint}</Text>
      <TextInput
        label={words.reason}
        data-autofocus
        value={reason}
        error={problem}
        onChange={(event) => {
          setReason(event.currentTarget.value)
          setProblem(null)
        }}
      />
    </DialogForm>
  )
}

function ArchiveShown({ archive, onClose }: { readonly archive: Opened; readonly onClose: () => void }) {
  const desk = useDeskClock()
  const dayOf = (ms: number): string => dayPlain(localTime(ms, desk.timeZone).day)
  return (
    <Modal opened onClose={onClose} title={words.archives} size="xl">
      <Stack gap="lg">
        {archive.mandates.map(({ mandateId, givenName, familyName, birthDay, ...mandate }) => (
          <Stack key={mandateId} component="section" gap={4}>
            <Title order={3}>
              {`${givenName} ${familyName}`.trim()}
              {birthDay !== null && words.born(dayPlain(birthDay))}
            </Title>
            <Text size="sm" c="dimmed">
              {words.kept(dayOf(mandate.agreedAt), dayOf(mandate.endedAt), dayPlain(mandate.keepUntil))}
            </Text>
            <Text fw={600}>{mandate.title}</Text>
            {mandate.blocks
              .flatMap(({ paragraphs }) => paragraphs)
              .map((paragraph) => (
                <Text key={paragraph}>{paragraph}</Text>
              ))}
          </Stack>
        ))}
        <Stack component="section" gap={4}>
          <Title order={3}>{words.openings}</Title>
          {archive.openings.map(({ at, mediatorName, reason }) => (
            <Text key={at} size="sm">
              {words.opening(instantDay(at, desk), mediatorName, reason)}
            </Text>
          ))}
        </Stack>
      </Stack>
    </Modal>
  )
}
