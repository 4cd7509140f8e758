import type { ReactNode } from 'react'
import { useCommand } from '../../bridge/queries.ts'
import { deadlineWords as words } from '../../messages/deadlines.ts'
import { frame } from '../../messages/fr.ts'
import { DayField } from '../../ui/day-field.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { lineProblem } from '../../ui/field-problem.ts'
import { GuardedTextInput } from '../../ui/guarded-text.tsx'
import { refusalAmong, refusalOutside, useForm } from '../../ui/use-form.ts'
import { missingOrRefused } from '../casefiles/dialog-parts.ts'
import type { CasefileDialogProps } from '../casefiles/dialogs-context.ts'

type Props = CasefileDialogProps & { readonly which: ReactNode }

/** A date that no rule of the sheet gives. */
export function OwnDateForm({ casefile, today, opened, onClose, which }: Props) {
  const add = useCommand('deadlines.add')
  const form = useForm(() => ({ label: '', day: null as string | null }), `date ${casefile.casefileId}`)
  const { label, day } = form.values

  const save = async () => {
    if (day === null || lineProblem(label) !== null) return form.refuse(null)
    const answer = await add.run({ casefileId: casefile.casefileId, sheetDeadline: null, label, day })
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
      running={add.running}
      submitLabel={frame.save}
      refusal={refusalOutside(form.refusal, ['day_before_birth'])}
      attempts={form.attempts}
    >
      {which}
      <GuardedTextInput
        label={words.label}
        value={label}
        maxLength={120}
        data-autofocus
        onChange={(event) => form.set({ label: event.currentTarget.value })}
        error={form.tried ? lineProblem(label) : null}
      />
      <DayField
        label={words.ownDay}
        value={day}
        onChange={(next) => form.set({ day: next })}
        today={today}
        lean="future"
        error={missingOrRefused(form.tried && day === null, refusalAmong(form.refusal, ['day_before_birth']))}
      />
    </DialogForm>
  )
}
