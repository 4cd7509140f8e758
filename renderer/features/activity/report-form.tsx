import { Button, Group, Input, Stack } from '@mantine/core'
import type { VisitReport } from '../../../core/contract/activity.ts'
import { useCommand } from '../../bridge/queries.ts'
import { activityWords as words } from '../../messages/activity.ts'
import { errorSentence } from '../../messages/errors.ts'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { refusalOutside, useForm } from '../../ui/use-form.ts'
import { draftOf, factsOf, FactsFields } from './facts-fields.tsx'

type Props = { readonly report: VisitReport; readonly onClose: () => void }

/** Corrects what was read from a visit. */
export function ReportForm({ report: { visitId, facts, state }, onClose }: Props) {
  const correct = useCommand('activity.correct')
  const propose = useCommand('activity.propose')
  const arrival = useArrivalFocus<HTMLInputElement>()
  const form = useForm(() => draftOf(facts))
  const { values, refusal } = form

  const save = async () => {
    const wanted = factsOf(values)
    if (wanted === null) return form.refuse(null)
    const answer = await correct.run({ visitId, facts: wanted })
    if (!answer.ok) return form.refuse(answer.error.code)
    onClose()
  }
  const takeBack = async () => {
    const answer = await propose.run({ visitId })
    if (!answer.ok) return form.refuse(answer.error.code)
    onClose()
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack gap="sm" mt="xs">
        <FactsFields form={form} first={arrival} />
        {refusalOutside(refusal, ['day_in_future']) !== null && (
          <Input.Error role="alert">{errorSentence(refusal ?? '')}</Input.Error>
        )}
        <Group justify="flex-end" gap="xs">
          {state === 'corrected' && (
            <Button variant="subtle" onClick={() => void takeBack()} loading={propose.running}>
              {words.propose}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" variant="light" loading={correct.running}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
