import { useCommand } from '../../bridge/queries.ts'
import { lifeDialogs as words, lifeWords } from '../../messages/casefiles.ts'
import { errorSentence } from '../../messages/errors.ts'
import { frame } from '../../messages/fr.ts'
import { DayField } from '../../ui/day-field.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { GuardedTextarea } from '../../ui/guarded-text.tsx'
import { refusalAmong, refusalOutside, useForm } from '../../ui/use-form.ts'
import { missingOrRefused } from './dialog-parts.ts'
import type { CasefileDialogProps } from './dialogs-context.ts'

const dayRefusals = ['day_in_future', 'day_before_birth']

/** The organisation asks for more papers. */
export function DocumentsRequestedDialog({ casefile, today, opened, onClose }: CasefileDialogProps) {
  const record = useCommand('casefiles.recordDocumentsRequested')
  const form = useForm(
    () => ({ receivedOn: today as string | null, answerBefore: null as string | null, words: '' }),
    `documents ${casefile.casefileId}`,
  )
  const { values, refusal } = form
  const beforeRefusal = refusalAmong(refusal, ['answer_before_request'])

  const save = async () => {
    if (values.receivedOn === null) return form.refuse(null)
    const answer = await record.run({ casefileId: casefile.casefileId, ...values, receivedOn: values.receivedOn })
    if (!answer.ok) return form.refuse(answer.error.code)
    form.reset()
    onClose()
  }

  return (
    <DialogForm
      title={lifeWords.documents_requested}
      opened={opened}
      onClose={onClose}
      onSubmit={() => void save()}
      running={record.running}
      submitLabel={frame.save}
      refusal={refusalOutside(refusal, [...dayRefusals, 'answer_before_request'])}
      attempts={form.attempts}
    >
      <GuardedTextarea
        label={words.requestedWords}
        description={words.enterSaves}
        value={values.words}
        maxLength={10_000}
        data-autofocus
        onChange={(event) => form.set({ words: event.currentTarget.value })}
      />
      <DayField
        label={words.requestedOn}
        value={values.receivedOn}
        onChange={(receivedOn) => form.set({ receivedOn })}
        today={today}
        lean="past"
        error={missingOrRefused(form.tried && values.receivedOn === null, refusalAmong(refusal, dayRefusals))}
      />
      <DayField
        label={words.answerBefore}
        description={words.answerBeforeHint}
        value={values.answerBefore}
        onChange={(answerBefore) => form.set({ answerBefore })}
        today={today}
        lean="future"
        error={beforeRefusal === null ? undefined : errorSentence(beforeRefusal)}
      />
    </DialogForm>
  )
}

/** The papers asked for were sent. */
export function DocumentsSentDialog({ casefile, today, opened, onClose }: CasefileDialogProps) {
  const record = useCommand('casefiles.recordDocumentsSent')
  const form = useForm(() => ({ day: today as string | null }))
  const { day } = form.values

  const save = async () => {
    if (day === null) return form.refuse(null)
    const answer = await record.run({ casefileId: casefile.casefileId, day })
    if (!answer.ok) return form.refuse(answer.error.code)
    form.reset()
    onClose()
  }

  return (
    <DialogForm
      title={lifeWords.documents_sent}
      opened={opened}
      onClose={onClose}
      onSubmit={() => void save()}
      running={record.running}
      submitLabel={frame.save}
      refusal={refusalOutside(form.refusal, dayRefusals)}
      attempts={form.attempts}
    >
      <DayField
        label={words.sentDay}
        value={day}
        onChange={(next) => form.set({ day: next })}
        today={today}
        lean="past"
        data-autofocus
        error={missingOrRefused(form.tried && day === null, refusalAmong(form.refusal, dayRefusals))}
      />
    </DialogForm>
  )
}
