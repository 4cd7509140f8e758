import { Button, Checkbox, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Consent, type ConsentKind, ContactChannel } from '../../../core/contract/consents.ts'
import type { PersonId } from '../../../core/contract/values.ts'
import { useCommand } from '../../bridge/queries.ts'
import {
  consentHow,
  consentKinds,
  consentQuestions,
  consentWords as words,
  contactChannels,
} from '../../messages/consents.ts'
import { errorSentence } from '../../messages/errors.ts'
import { lineProblem } from '../../ui/field-problem.ts'
import { GuardedTextInput } from '../../ui/guarded-text.tsx'

type Props = {
  readonly personId: PersonId
  /** Which agreement is asked; `null` is closed. */
  readonly kind: ConsentKind | null
  readonly onClose: () => void
}

/** One agreement: what it is about, and how it was said. */
export const ConsentDialog = ({ personId, kind, onClose }: Props) => (
  <Modal opened={kind !== null} onClose={onClose} title={kind === null ? '' : consentKinds[kind]}>
    {kind !== null && <ConsentForm personId={personId} kind={kind} onClose={onClose} />}
  </Modal>
)

type FormProps = { readonly personId: PersonId; readonly kind: ConsentKind; readonly onClose: () => void }

const hows = Consent.shape.how.options

function ConsentForm({ personId, kind, onClose }: FormProps) {
  const record = useCommand('consents.record')
  const [structure, setStructure] = useState('')
  const [channels, setChannels] = useState<readonly ContactChannel[]>([])
  const [how, setHow] = useState<Consent['how']>('said')
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const structureProblem = kind === 'share' ? lineProblem(structure) : null
  const channelProblem = kind === 'be_contacted' && channels.length === 0 ? errorSentence('channel_required') : null

  const save = async () => {
    setTried(true)
    if (structureProblem !== null || channelProblem !== null) return
    const answer = await record.run({ personId, kind, structure, channels: [...channels], how })
    if (answer.ok) onClose()
    else setRefusal(answer.error.code)
  }

  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack gap="md">
        <Text>{consentQuestions[kind]}</Text>
        {kind === 'share' && (
          <GuardedTextInput
            label={words.structure}
            description={words.structureHint}
            value={structure}
            maxLength={120}
            data-autofocus
            onChange={(event) => setStructure(event.currentTarget.value)}
            error={tried ? structureProblem : null}
          />
        )}
        {kind === 'be_contacted' && (
          <Checkbox.Group
            label={words.channels}
            value={[...channels]}
            onChange={(values) => setChannels(ContactChannel.options.filter((one) => values.includes(one)))}
            error={tried ? channelProblem : null}
          >
            <Group gap="md" my={6}>
              {ContactChannel.options.map((channel, rank) => (
                <Checkbox
                  key={channel}
                  value={channel}
                  label={contactChannels[channel]}
                  {...(rank === 0 ? { 'data-autofocus': true } : {})}
                />
              ))}
            </Group>
          </Checkbox.Group>
        )}
        <Radio.Group label={words.how} value={how} onChange={(value) => setHow(Consent.shape.how.parse(value))}>
          <Group gap="md" my={6}>
            {hows.map((value, rank) => (
              <Radio
                key={value}
                value={value}
                label={consentHow[value]}
                {...(kind === 'keep_file' && rank === 0 ? { 'data-autofocus': true } : {})}
              />
            ))}
          </Group>
        </Radio.Group>
        {refusal !== null && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {errorSentence(refusal)}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={record.running}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
