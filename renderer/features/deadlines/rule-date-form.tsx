import { Alert, Autocomplete, Checkbox, SegmentedControl, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { type DeadlineProposal, Distance } from '../../../core/contract/deadlines.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { deadlineWords as words } from '../../messages/deadlines.ts'
import { errorSentence } from '../../messages/errors.ts'
import { distances } from '../../messages/statuses.ts'
import { DayField } from '../../ui/day-field.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { refusalAmong, refusalOutside, useForm } from '../../ui/use-form.ts'
import { missingOrRefused } from '../casefiles/dialog-parts.ts'
import type { CasefileDialogProps } from '../casefiles/dialogs-context.ts'
import { SourceAndVerify } from '../procedures/source-and-verify.tsx'
import { BothDates } from './both-dates.tsx'
import { Reasoning } from './computation-view.tsx'
import classes from './deadlines.module.css'
import { asksForStart, startLean } from './proposals.ts'

const startRefusals = ['start_missing', 'start_before_birth', 'not_computable']
const farChoices = Distance.exclude(['none']).options.map((value) => ({ value, label: distances[value] }))

type Props = CasefileDialogProps & { readonly which: ReactNode; readonly proposal: DeadlineProposal }

/** Dates one rule: the day it starts from is asked, never guessed, and both dates show before anything is kept. */
export function RuleDateForm({ casefile, today, opened, onClose, which, proposal }: Props) {
  const keep = useCommand('deadlines.keep')
  const form = useForm(() => ({ start: proposal.knownStart, evidence: '', distance: 'none' as Distance }))
  const { start, evidence, distance } = form.values
  const asks = asksForStart(proposal)
  const input = { casefileId: casefile.casefileId, ref: proposal.ref, start: asks ? start : null, distance }
  const preview = useOperation('deadlines.compute', input, {
    enabled: opened && (!asks || start !== null),
    keepPrevious: true,
  })
  const computeRefusal = !asks || start !== null ? (preview.error?.code ?? null) : null
  const refusal = form.refusal ?? computeRefusal

  const save = async () => {
    if (asks && start === null) return form.refuse(null)
    const answer = await keep.run({ ...input, evidence })
    if (!answer.ok) return form.refuse(answer.error.code)
    form.reset()
    onClose()
  }

  return (
    <DialogForm
      title={words.dateDialog}
      opened={opened}
      onClose={onClose}
      onSubmit={() => void save()}
      running={keep.running}
      submitLabel={words.keep}
      refusal={refusalOutside(refusal, asks ? startRefusals : [])}
      attempts={form.attempts}
      size="lg"
    >
      {which}
      {asks ? (
        <>
          <DayField
            label={proposal.question}
            description={startHint(proposal)}
            value={start}
            onChange={(next) => form.set({ start: next })}
            today={today}
            lean={startLean(proposal, casefile.sheet)}
            data-autofocus
            error={missingOrRefused(form.tried && start === null, refusalAmong(refusal, startRefusals))}
          />
          <Autocomplete
            label={words.proof}
            description={words.proofHint}
            data={[...new Set(proposal.evidence)]}
            value={evidence}
            maxLength={120}
            onChange={(text) => form.set({ evidence: text })}
          />
        </>
      ) : (
        <Text size="sm">{words.noStart}</Text>
      )}
      {proposal.caution !== null && <Alert color="amber">{proposal.caution}</Alert>}
      {proposal.role === 'appeal' && <Far distance={distance} onChange={(next) => form.set({ distance: next })} />}
      {preview.data !== undefined && computeRefusal === null && (
        <div className={classes['preview']} role="group" aria-label={words.preview}>
          <BothDates dates={preview.data} purpose={proposal.role} today={today} />
          {preview.data.theoretical === null && proposal.role === 'act' && <Text size="sm">{words.noTheoretical}</Text>}
          <details>
            <summary className={classes['summary']}>{words.how}</summary>
            <Reasoning computation={preview.data} />
          </details>
          <SourceAndVerify url={proposal.source} sheet={casefile.sheet} />
        </div>
      )}
      {computeRefusal !== null && !asks && (
        <Text size="sm" c="var(--mantine-color-error)">
          {errorSentence(computeRefusal)}
        </Text>
      )}
    </DialogForm>
  )
}

function startHint({ computable, knownStart }: DeadlineProposal): string | undefined {
  if (!computable) return words.readOnPaper
  return knownStart === null ? undefined : words.alreadyKnown
}

type FarProps = { readonly distance: Distance; readonly onChange: (distance: Distance) => void }

/** More time for who lives far away: off unless it is said. */
const Far = ({ distance, onChange }: FarProps) => (
  <>
    <Checkbox
      label={words.distance}
      checked={distance !== 'none'}
      onChange={(event) => onChange(event.currentTarget.checked ? 'overseas' : 'none')}
    />
    {distance !== 'none' && (
      <SegmentedControl
        aria-label={words.distance}
        data={farChoices}
        value={distance}
        onChange={(value) => onChange(Distance.parse(value))}
      />
    )}
  </>
)
