import { Alert, Button, Group, Progress, Radio, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { CopyPurpose, type CopyRule } from '../../../core/contract/copies.ts'
import type { HeldDocumentId } from '../../../core/contract/values.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { copyPurposes, copyWords as words, weight } from '../../messages/copies.ts'
import { frame } from '../../messages/fr.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { lineProblem } from '../../ui/field-problem.ts'
import { GuardedTextInput } from '../../ui/guarded-text.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { refusalOutside, useForm } from '../../ui/use-form.ts'
import { EndFields, endFrom, type EndValues } from './end-fields.tsx'
import type { TakenFile } from './take-file.ts'
import { storeCopy } from './transfer.ts'

type Props = {
  readonly heldDocumentId: HeldDocumentId
  readonly rule: CopyRule
  readonly file: TakenFile
  /** What becomes of the file it was read from, when there is one. */
  readonly origin: string | null
  readonly onStored: () => void
  readonly onCancel: () => void
}

type Values = { readonly label: string; readonly purpose: CopyPurpose | null; readonly end: EndValues }

const purposeFrom = (value: string): CopyPurpose | null => CopyPurpose.options.find((one) => one === value) ?? null

/** Why and until when this file is kept: without both there is no copy. */
export function KeepForm({ heldDocumentId, rule, file, origin, onStored, onCancel }: Props) {
  const { today } = useDeskClock()
  const form = useForm<Values>(() => ({ label: '', purpose: null, end: { kind: 'after_closing', day: null } }))
  const { values, tried, refusal } = form
  const transfer = useTransfer()
  const first = useArrivalFocus<HTMLInputElement>()

  const save = async () => {
    const { label, purpose } = values
    const end = endFrom(values.end)
    const isNamed = label.trim() === '' || lineProblem(label) === null
    if (purpose === null || end === null || !isNamed || transfer.part !== null) return form.refuse(null)
    const answer = await transfer.run({ ...file, heldDocumentId, label, purpose, end })
    if (answer.ok) return onStored()
    return answer.error.code === 'cancelled' ? onCancel() : form.refuse(answer.error.code)
  }

  return (
    <form
      aria-label={words.form}
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack gap="sm">
        <Text style={{ overflowWrap: 'anywhere' }}>
          {words.file(file.name, weight(file.bytes.length), words.pages(file.pages))}
        </Text>
        {rule.allowed === 'sensitive' && (
          <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} title={words.sensitive}>
            {rule.sensitivity}
          </Alert>
        )}
        <Radio.Group
          label={words.purpose}
          value={values.purpose}
          onChange={(value) => form.set({ purpose: purposeFrom(value) })}
          error={tried && values.purpose === null ? words.purposeMissing : null}
        >
          <Stack gap={6} my={6}>
            {CopyPurpose.options.map((purpose, rank) => (
              <Radio key={purpose} value={purpose} label={copyPurposes[purpose]} ref={rank === 0 ? first : undefined} />
            ))}
          </Stack>
        </Radio.Group>
        <EndFields
          values={values.end}
          onChange={(end) => form.set({ end })}
          today={today}
          tried={tried}
          refusal={refusal}
        />
        <GuardedTextInput
          label={words.label}
          description={words.labelHint}
          value={values.label}
          maxLength={120}
          onChange={(event) => form.set({ label: event.currentTarget.value })}
          maw={360}
        />
        {origin !== null && (
          <Text size="sm" c="dimmed">
            {origin}
          </Text>
        )}
        <RefusalNotice code={refusalOutside(refusal, ['copy_end_not_allowed', 'secret_suspected'])} />
        {transfer.part !== null && <Progress value={transfer.part * 100} aria-label={words.storing} />}
        <Group gap="xs">
          <Button type="submit" loading={transfer.part !== null}>
            {words.store}
          </Button>
          <Button variant="default" onClick={() => (transfer.part === null ? onCancel() : transfer.cancel())}>
            {frame.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const RefusalNotice = ({ code }: { readonly code: string | null }) =>
  code === null ? null : <ErrorNotice code={code} />

/** One transfer at a time, given up when the screen is left. */
function useTransfer() {
  const [part, setPart] = useState<number | null>(null)
  const current = useRef<AbortController | null>(null)
  useEffect(() => () => current.current?.abort(), [])
  return {
    /** The part done, 0 to 1; `null` when nothing is under way. */
    part,
    cancel: () => current.current?.abort(),
    run: async (copy: Parameters<typeof storeCopy>[0]) => {
      const abort = new AbortController()
      current.current = abort
      setPart(0)
      const answer = await storeCopy(copy, { onProgress: setPart, signal: abort.signal })
      setPart(null)
      return answer
    },
  }
}
