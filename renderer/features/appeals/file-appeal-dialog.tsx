import { Select, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { AppealRoute } from '../../../core/contract/appeals.ts'
import { SubmissionChannel } from '../../../core/contract/casefile-life.ts'
import { type Casefile } from '../../../core/contract/casefiles.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand } from '../../bridge/queries.ts'
import { appealWords as words } from '../../messages/appeals.ts'
import { DayField } from '../../ui/day-field.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { GuardedTextInput } from '../../ui/guarded-text.tsx'
import { refusalAmong, refusalOutside, useForm } from '../../ui/use-form.ts'
import { channelChoices, missingOrRefused } from '../casefiles/dialog-parts.ts'

const dayRefusals = ['day_in_future', 'day_before_birth']

type Props = {
  readonly casefile: Casefile
  /** The appeal that was sent; `null` keeps the dialog closed. */
  readonly route: AppealRoute | null
  readonly onClose: () => void
}

/** An appeal was sent: its day, how, and what proves it. The dossier is then contested. */
export function FileAppealDialog({ casefile, route, onClose }: Props) {
  const { today } = useDeskClock()
  const navigate = useNavigate()
  const file = useCommand('appeals.file')
  const form = useForm(() => ({
    day: today as string | null,
    channel: 'registered_post' as SubmissionChannel,
    proofNumber: '',
  }))
  const { values, refusal } = form
  const { casefileId } = casefile

  const save = async () => {
    if (route === null) return
    if (values.day === null) return form.refuse(null)
    const answer = await file.run({ casefileId, rank: route.rank, ...values, day: values.day })
    if (!answer.ok) return form.refuse(answer.error.code)
    form.reset()
    onClose()
    await navigate({ to: '/dossiers/$casefileId', params: { casefileId } })
  }

  return (
    <DialogForm
      title={words.file}
      opened={route !== null}
      onClose={onClose}
      onSubmit={() => void save()}
      running={file.running}
      submitLabel={words.file}
      refusal={refusalOutside(refusal, dayRefusals)}
      attempts={form.attempts}
    >
      {route !== null && <Text fw={600}>{route.type}</Text>}
      <GuardedTextInput
        label={words.proof}
        description={words.proofHint}
        value={values.proofNumber}
        maxLength={120}
        data-autofocus
        onChange={(event) => form.set({ proofNumber: event.currentTarget.value })}
      />
      <DayField
        label={words.fileDay}
        value={values.day}
        onChange={(day) => form.set({ day })}
        today={today}
        lean="past"
        error={missingOrRefused(form.tried && values.day === null, refusalAmong(refusal, dayRefusals))}
      />
      <Select
        label={words.channel}
        data={channelChoices}
        value={values.channel}
        onChange={(value) => form.set({ channel: SubmissionChannel.parse(value) })}
      />
    </DialogForm>
  )
}
