import { Input, SegmentedControl, Select } from '@mantine/core'
import { type CasefileStatus, Outcome } from '../../../core/contract/casefile-life.ts'
import { useCommand } from '../../bridge/queries.ts'
import { lifeDialogs as words, lifeWords } from '../../messages/casefiles.ts'
import { errorSentence } from '../../messages/errors.ts'
import { outcomes } from '../../messages/statuses.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { GuardedTextarea } from '../../ui/guarded-text.tsx'
import { refusalAmong, refusalOutside, useForm } from '../../ui/use-form.ts'
import type { CasefileDialogProps } from './dialogs-context.ts'

type Closing = Extract<CasefileStatus, 'abandoned' | 'referred'>

const outcomeChoices = Outcome.options.map((value) => ({ value, label: outcomes[value] }))
const statusChoices = (['abandoned', 'referred'] as const).map((value) => ({
  value,
  label: words.closeStatuses[value],
}))

/** Closing without a decision asks what came of it, and why. */
export function CloseDialog({ casefile, opened, onClose }: CasefileDialogProps) {
  const setStatus = useCommand('casefiles.setStatus')
  const form = useForm(
    () => ({ status: 'abandoned' as Closing, outcome: null as Outcome | null, reason: '' }),
    `close ${casefile.casefileId}`,
  )
  const { values, refusal } = form
  const noOutcome = form.tried && values.outcome === null
  const reasonRefusal = refusalAmong(refusal, ['reason_required'])

  const save = async () => {
    if (values.outcome === null) return form.refuse(null)
    const answer = await setStatus.run({ casefileId: casefile.casefileId, from: casefile.status, ...values })
    if (!answer.ok) return form.refuse(answer.error.code)
    form.reset()
    onClose()
  }

  return (
    <DialogForm
      title={lifeWords.close}
      opened={opened}
      onClose={onClose}
      onSubmit={() => void save()}
      running={setStatus.running}
      submitLabel={lifeWords.close}
      refusal={refusalOutside(refusal, ['reason_required'])}
      attempts={form.attempts}
    >
      <Input.Wrapper label={words.closeHow} labelElement="div">
        <SegmentedControl
          fullWidth
          data-autofocus
          aria-label={words.closeHow}
          data={statusChoices}
          value={values.status}
          onChange={(value) => form.set({ status: value === 'referred' ? 'referred' : 'abandoned' })}
        />
      </Input.Wrapper>
      <Select
        label={words.closeOutcome}
        data={outcomeChoices}
        value={values.outcome}
        onChange={(outcome) => form.set({ outcome: outcome === null ? null : Outcome.parse(outcome) })}
        error={noOutcome ? words.closeOutcomeMissing : undefined}
      />
      <GuardedTextarea
        label={words.reason}
        description={`${words.reasonHint} ${words.enterSaves}`}
        value={values.reason}
        maxLength={10_000}
        onChange={(event) => form.set({ reason: event.currentTarget.value })}
        error={reasonRefusal === null ? undefined : errorSentence(reasonRefusal)}
      />
    </DialogForm>
  )
}
