import { Button, NativeSelect, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { ActivityEntry, ActivityRequest, ReportFacts } from '../../../core/contract/activity.ts'
import { Posture } from '../../../core/contract/visits.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { activityWords as words } from '../../messages/activity.ts'
import { postures } from '../../messages/visits.ts'
import { DayField } from '../../ui/day-field.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { offerUndo } from '../../ui/undo.tsx'
import { refusalAmong, refusalOutside, useForm } from '../../ui/use-form.ts'
import { missingOrRefused } from '../casefiles/dialog-parts.ts'
import { draftOf, factsOf, FactsFields, type FactsDraft } from './facts-fields.tsx'
import { type KnownPerson, KnownPersonField } from './known-person-field.tsx'
import { optionalChoice } from './optional-choice.ts'
import { RequestsFields, simpleQuestion } from './requests-fields.tsx'

type Props = {
  /** What is corrected; `null` writes something new. */
  readonly entry: ActivityEntry | null
  readonly onClose: () => void
}

/** Notes what happened without a visit, or corrects it. */
export function EntryForm({ entry, onClose }: Props) {
  const usual = useOperation('activity.usual', {}).data
  const facts = entry?.facts ?? usual
  return facts === undefined ? null : <Fields entry={entry} facts={facts} onClose={onClose} />
}

type Draft = FactsDraft & {
  readonly requests: readonly ActivityRequest[]
  readonly posture: Posture | null
  readonly person: KnownPerson | null
}

function Fields({ entry, facts, onClose }: Props & { readonly facts: ReportFacts }) {
  const { today } = useDeskClock()
  const record = useCommand('activity.record')
  const change = useCommand('activity.change')
  const remove = useCommand('activity.remove')
  const [isDetailed, details] = useDisclosure(entry !== null)
  const form = useForm<Draft>(() => ({
    ...draftOf(facts),
    requests: entry?.requests ?? [simpleQuestion],
    posture: entry?.posture ?? null,
    person: null,
  }))
  const { values, refusal } = form

  const save = async () => {
    const wanted = factsOf(values)
    if (wanted === null) {
      details.open()
      return form.refuse(null)
    }
    const { posture } = values
    const written = { facts: wanted, posture, requests: [...values.requests] }
    const answer =
      entry === null
        ? await record.run({ ...written, personId: values.person?.personId ?? null })
        : await change.run({ ...written, reportId: entry.reportId })
    if (!answer.ok) return form.refuse(answer.error.code)
    onClose()
    if (entry === null) {
      const { reportId } = answer.value
      offerUndo({ message: words.recorded, undo: async () => void (await remove.run({ reportId })) })
    }
  }

  return (
    <DialogForm
      title={entry === null ? words.entryTitle : words.changeTitle}
      opened
      onClose={onClose}
      onSubmit={() => void save()}
      running={record.running || change.running}
      submitLabel={words.saveEntry}
      refusal={refusalOutside(refusal, ['day_in_future'])}
      attempts={form.attempts}
      size="lg"
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {words.entryHint}
        </Text>
        <RequestsFields requests={values.requests} onChange={(requests) => form.set({ requests })} />
        {!isDetailed && (
          <DayField
            label={words.day}
            value={values.day}
            onChange={(day) => form.set({ day })}
            today={today}
            lean="past"
            error={missingOrRefused(form.tried && values.day === null, refusalAmong(refusal, ['day_in_future']))}
            w={220}
          />
        )}
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={isDetailed}
          rightSection={
            isDetailed ? <IconChevronUp size={14} aria-hidden /> : <IconChevronDown size={14} aria-hidden />
          }
          onClick={details.toggle}
          style={{ alignSelf: 'flex-start' }}
        >
          {words.details}
        </Button>
        {isDetailed && (
          <Stack gap="sm">
            {entry === null && <KnownPersonField person={values.person} onChange={(person) => form.set({ person })} />}
            <FactsFields form={form} />
            <NativeSelect
              label={words.posture}
              {...optionalChoice(Posture, postures, words.noPosture, values.posture, (posture) =>
                form.set({ posture }),
              )}
            />
          </Stack>
        )}
      </Stack>
    </DialogForm>
  )
}
