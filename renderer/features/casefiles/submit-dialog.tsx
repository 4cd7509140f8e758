import { Alert, Checkbox, Select } from '@mantine/core'
import { SubmissionChannel } from '../../../core/contract/casefile-life.ts'
import type { ProcedureSheet } from '../../../core/contract/sheets.ts'
import { useCommand } from '../../bridge/queries.ts'
import { lifeDialogs as words, lifeWords } from '../../messages/casefiles.ts'
import { errorSentence } from '../../messages/errors.ts'
import { DayField } from '../../ui/day-field.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { GuardedTextInput } from '../../ui/guarded-text.tsx'
import { refusalAmong, refusalOutside, useForm } from '../../ui/use-form.ts'
import classes from './casefile.module.css'
import type { CasefileDialogProps } from './dialogs-context.ts'
import { channelChoices, missingOrRefused } from './dialog-parts.ts'

const dayRefusals = ['day_in_future', 'day_before_birth']
const personRefusals = ['person_must_sign', 'person_must_pay']

const usualChannel = ({ online, in_person: counter }: ProcedureSheet['channels']): SubmissionChannel => {
  if (online !== null) return 'online'
  return counter === null ? 'post' : 'counter'
}

/** The request was sent: its day, its proof, and what only the person can do. */
export function SubmitDialog({ casefile, today, opened, onClose }: CasefileDialogProps) {
  const submit = useCommand('casefiles.submit')
  const form = useForm(
    () => ({
      day: today as string | null,
      channel: usualChannel(casefile.sheet.channels),
      proofNumber: '',
      personSigned: false,
      personPaid: false,
    }),
    `submit ${casefile.casefileId}`,
  )
  const { values, refusal } = form
  const { sign, pay } = casefile.personMust

  const save = async () => {
    if (values.day === null) return form.refuse(null)
    const answer = await submit.run({ casefileId: casefile.casefileId, ...values, day: values.day })
    if (!answer.ok) return form.refuse(answer.error.code)
    form.reset()
    onClose()
  }
  const dayRefusal = refusalAmong(refusal, dayRefusals)

  return (
    <DialogForm
      title={lifeWords.submit}
      opened={opened}
      onClose={onClose}
      onSubmit={() => void save()}
      running={submit.running}
      submitLabel={lifeWords.submit}
      refusal={refusalOutside(refusal, [...dayRefusals, ...personRefusals])}
      attempts={form.attempts}
    >
      <GuardedTextInput
        label={words.proof}
        description={words.proofHint}
        value={values.proofNumber}
        maxLength={120}
        data-autofocus
        onChange={(event) => form.set({ proofNumber: event.currentTarget.value })}
      />
      <DayField
        label={words.submitDay}
        value={values.day}
        onChange={(day) => form.set({ day })}
        today={today}
        lean="past"
        error={missingOrRefused(form.tried && values.day === null, dayRefusal)}
      />
      <Select
        label={words.channel}
        data={channelChoices}
        value={values.channel}
        onChange={(value) => form.set({ channel: SubmissionChannel.parse(value) })}
      />
      {sign && (
        <PersonMust
          rule={words.signRule}
          label={words.signed}
          checked={values.personSigned}
          onChange={(personSigned) => form.set({ personSigned })}
          refusal={refusalAmong(refusal, ['person_must_sign'])}
        />
      )}
      {pay && (
        <PersonMust
          rule={words.payRule}
          label={words.paid}
          checked={values.personPaid}
          onChange={(personPaid) => form.set({ personPaid })}
          refusal={refusalAmong(refusal, ['person_must_pay'])}
        />
      )}
    </DialogForm>
  )
}

type PersonMustProps = {
  readonly rule: string
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly refusal: string | null
}

/** Something that no mandate covers: said plainly, then confirmed. */
const PersonMust = ({ rule, label, checked, onChange, refusal }: PersonMustProps) => (
  <Alert color="amber" title={rule} classNames={{ message: classes['inAlert'] ?? '' }}>
    <Checkbox
      label={label}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
      error={refusal === null ? undefined : errorSentence(refusal)}
      // The box does not say it by itself; the hand is sent to the field that does.
      aria-invalid={refusal !== null}
    />
  </Alert>
)
