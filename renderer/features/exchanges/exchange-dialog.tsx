import { Group, Select } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { ExchangeChannel } from '../../../core/contract/exchanges.ts'
import { OrganisationId } from '../../../core/contract/values.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { exchangeWords as words } from '../../messages/exchanges.ts'
import { frame } from '../../messages/fr.ts'
import { exchangeChannels } from '../../messages/statuses.ts'
import { DayField } from '../../ui/day-field.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { GuardedTextInput, GuardedTextarea } from '../../ui/guarded-text.tsx'
import { refusalAmong, refusalOutside, useForm } from '../../ui/use-form.ts'
import { missingOrRefused } from '../casefiles/dialog-parts.ts'
import type { CasefileDialogProps } from '../casefiles/dialogs-context.ts'
import { organisationChoices, THE_ONE_THAT_DECIDES } from './organisation-choices.ts'

const dayRefusals = ['day_in_future', 'day_before_birth']
const fieldRefusals = [...dayRefusals, 'exchange_empty', 'next_day_without_step']

const channelChoices = ExchangeChannel.options.map((value) => ({ value, label: exchangeChannels[value] }))

/** One contact with an organisation. A phone call is three actions: open, type what was said, Enter. */
export function ExchangeDialog({ casefile, today, opened, onClose }: CasefileDialogProps) {
  const record = useCommand('exchanges.record')
  const organisations = useOperation('procedures.browse', {}, { enabled: opened }).data?.organisations ?? []
  const form = useForm(
    () => ({
      organisation: THE_ONE_THAT_DECIDES,
      channel: 'phone' as ExchangeChannel,
      day: today as string | null,
      withWhom: '',
      said: '',
      nextStep: '',
      nextBy: null as string | null,
    }),
    `exchange ${casefile.casefileId}`,
  )
  const { values, refusal } = form
  const sentenceOf = (code: string) => (refusal === code ? errorSentence(code) : undefined)

  const save = async () => {
    const { organisation, day, ...rest } = values
    if (day === null) return form.refuse(null)
    const answer = await record.run({
      casefileId: casefile.casefileId,
      organisationId: organisation === THE_ONE_THAT_DECIDES ? null : OrganisationId.parse(organisation),
      day,
      ...rest,
    })
    if (!answer.ok) return form.refuse(answer.error.code)
    form.reset()
    onClose()
    // Within a visit the history is not in sight.
    notifications.show({ message: words.saved })
  }

  return (
    <DialogForm
      title={words.note}
      opened={opened}
      onClose={onClose}
      onSubmit={() => void save()}
      running={record.running}
      submitLabel={frame.save}
      refusal={refusalOutside(refusal, fieldRefusals)}
      attempts={form.attempts}
      size="lg"
    >
      <GuardedTextarea
        label={words.said}
        description={words.saidHint}
        value={values.said}
        maxLength={10_000}
        data-autofocus
        onChange={(event) => form.set({ said: event.currentTarget.value })}
        error={sentenceOf('exchange_empty')}
      />
      <Group grow align="flex-start">
        <Select
          label={words.channel}
          data={channelChoices}
          value={values.channel}
          onChange={(value) => form.set({ channel: ExchangeChannel.parse(value) })}
        />
        <DayField
          label={words.day}
          value={values.day}
          onChange={(day) => form.set({ day })}
          today={today}
          lean="past"
          error={missingOrRefused(form.tried && values.day === null, refusalAmong(refusal, dayRefusals))}
        />
      </Group>
      <Group grow align="flex-start">
        <Select
          label={words.organisation}
          data={organisationChoices(casefile, organisations)}
          value={values.organisation}
          searchable
          onChange={(value) => form.set({ organisation: value ?? THE_ONE_THAT_DECIDES })}
        />
        <GuardedTextInput
          label={words.withWhom}
          placeholder={words.withWhomExample}
          value={values.withWhom}
          maxLength={120}
          onChange={(event) => form.set({ withWhom: event.currentTarget.value })}
        />
      </Group>
      <Group grow align="flex-start">
        <GuardedTextInput
          label={words.nextStep}
          value={values.nextStep}
          maxLength={120}
          onChange={(event) => form.set({ nextStep: event.currentTarget.value })}
          error={sentenceOf('next_day_without_step')}
        />
        <DayField
          label={words.nextBy}
          value={values.nextBy}
          onChange={(nextBy) => form.set({ nextBy })}
          today={today}
          lean="future"
        />
      </Group>
    </DialogForm>
  )
}
