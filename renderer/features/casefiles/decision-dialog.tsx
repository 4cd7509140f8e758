import { Checkbox, Input, SegmentedControl, Select } from '@mantine/core'
import { type Decision, DecisionEvidence, DecisionOutcome } from '../../../core/contract/casefile-life.ts'
import { PriorAppealAnswer } from '../../../core/contract/appeals.ts'
import { useCommand } from '../../bridge/queries.ts'
import { lifeDialogs as words, lifeWords } from '../../messages/casefiles.ts'
import { decisionEvidence, decisionOutcomes } from '../../messages/statuses.ts'
import { DayField } from '../../ui/day-field.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { GuardedTextInput } from '../../ui/guarded-text.tsx'
import { refusalAmong, refusalOutside, useForm } from '../../ui/use-form.ts'
import { missingOrRefused } from './dialog-parts.ts'
import type { CasefileDialogProps } from './dialogs-context.ts'

const dayRefusals = ['day_in_future', 'day_before_birth', 'decision_before_submission']

const outcomeChoices = DecisionOutcome.options.map((value) => ({ value, label: decisionOutcomes[value] }))
const evidenceChoices = DecisionEvidence.options.map((value) => ({ value, label: decisionEvidence[value] }))
const mentionChoices = PriorAppealAnswer.options.map((value) => ({ value, label: words.answers[value] }))

/** What the organisation decided, when the person received it, and what proves that day: the appeals are dated from it. */
export function DecisionDialog({ casefile, today, opened, onClose }: CasefileDialogProps) {
  const record = useCommand('casefiles.recordDecision')
  const form = useForm(
    () => ({
      outcome: 'granted' as Decision['outcome'],
      notifiedOn: today as string | null,
      evidence: 'envelope' as Decision['evidence'],
      reference: '',
      mentionsRemedies: 'does_not_know' as Decision['mentionsRemedies'],
      neverClaimed: false,
    }),
    `decision ${casefile.casefileId}`,
  )
  const { values, refusal } = form
  const mayBeContested = values.outcome !== 'granted'

  const save = async () => {
    if (values.notifiedOn === null) return form.refuse(null)
    const answer = await record.run({
      casefileId: casefile.casefileId,
      ...values,
      notifiedOn: values.notifiedOn,
      mentionsRemedies: mayBeContested ? values.mentionsRemedies : 'does_not_know',
      neverClaimed: values.outcome !== 'refused' && values.neverClaimed,
    })
    if (!answer.ok) return form.refuse(answer.error.code)
    form.reset()
    onClose()
  }

  return (
    <DialogForm
      title={lifeWords.decision}
      opened={opened}
      onClose={onClose}
      onSubmit={() => void save()}
      running={record.running}
      submitLabel={lifeWords.decision}
      refusal={refusalOutside(refusal, dayRefusals)}
      attempts={form.attempts}
    >
      <Input.Wrapper label={words.outcome} labelElement="div">
        <SegmentedControl
          fullWidth
          data-autofocus
          aria-label={words.outcome}
          data={outcomeChoices}
          value={values.outcome}
          onChange={(outcome) => form.set({ outcome: DecisionOutcome.parse(outcome) })}
        />
      </Input.Wrapper>
      <DayField
        label={words.notifiedOn}
        value={values.notifiedOn}
        onChange={(notifiedOn) => form.set({ notifiedOn })}
        today={today}
        lean="past"
        error={missingOrRefused(form.tried && values.notifiedOn === null, refusalAmong(refusal, dayRefusals))}
      />
      <Select
        label={words.evidence}
        description={words.evidenceHint}
        data={evidenceChoices}
        value={values.evidence}
        onChange={(evidence) => form.set({ evidence: DecisionEvidence.parse(evidence) })}
      />
      <GuardedTextInput
        label={words.reference}
        description={words.referenceHint}
        value={values.reference}
        maxLength={120}
        onChange={(event) => form.set({ reference: event.currentTarget.value })}
      />
      {values.outcome !== 'refused' && (
        <Checkbox
          label={words.neverClaimed}
          description={words.neverClaimedHint}
          checked={values.neverClaimed}
          onChange={({ currentTarget: { checked } }) => form.set({ neverClaimed: checked })}
        />
      )}
      {mayBeContested && (
        <Input.Wrapper label={words.mentions} description={words.mentionsWhy} labelElement="div">
          <SegmentedControl
            fullWidth
            mt={4}
            aria-label={words.mentions}
            data={mentionChoices}
            value={values.mentionsRemedies}
            onChange={(mentions) => form.set({ mentionsRemedies: PriorAppealAnswer.parse(mentions) })}
          />
        </Input.Wrapper>
      )}
    </DialogForm>
  )
}
