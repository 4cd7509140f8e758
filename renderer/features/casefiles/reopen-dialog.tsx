import { useCommand } from '../../bridge/queries.ts'
import { lifeDialogs as words, lifeWords } from '../../messages/casefiles.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { GuardedTextarea } from '../../ui/guarded-text.tsx'
import { useForm } from '../../ui/use-form.ts'
import type { CasefileDialogProps } from './dialogs-context.ts'

/** A closed dossier comes back to life; its history says why. */
export function ReopenDialog({ casefile, opened, onClose }: CasefileDialogProps) {
  const setStatus = useCommand('casefiles.setStatus')
  const form = useForm(() => ({ reason: '' }), `reopen ${casefile.casefileId}`)

  const save = async () => {
    const { reason } = form.values
    const answer = await setStatus.run({
      casefileId: casefile.casefileId,
      from: casefile.status,
      status: 'in_progress',
      reason,
    })
    if (!answer.ok) return form.refuse(answer.error.code)
    form.reset()
    onClose()
  }

  return (
    <DialogForm
      title={lifeWords.reopen}
      opened={opened}
      onClose={onClose}
      onSubmit={() => void save()}
      running={setStatus.running}
      submitLabel={lifeWords.reopen}
      refusal={form.refusal}
      attempts={form.attempts}
    >
      <GuardedTextarea
        label={words.reopenReason}
        description={`${words.reasonHint} ${words.enterSaves}`}
        value={form.values.reason}
        maxLength={10_000}
        data-autofocus
        onChange={(event) => form.set({ reason: event.currentTarget.value })}
      />
    </DialogForm>
  )
}
