import { Checkbox, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Appointment } from '../../../core/contract/agenda.ts'
import type { CasefileId, PersonId } from '../../../core/contract/values.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand } from '../../bridge/queries.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import type { WallTime } from './clock-arithmetic.ts'
import { PapersToBring } from './plan-parts.tsx'
import { sameTimeOfDay } from './planning.ts'
import { type CompleteSlot, SlotForm } from './slot-form.tsx'
import { freshSlot, slotDetails } from './slot-values.ts'

export type PlannedCasefile = { readonly casefileId: CasefileId; readonly title: string }

type PlanProps = {
  /** `null`: for someone who stays anonymous. */
  readonly personId: PersonId | null
  /** The dossiers it may be about: all of them until some are unticked. */
  readonly casefiles: readonly PlannedCasefile[]
  /** The slot that was pointed at, when there is one. */
  readonly at?: WallTime | null
  readonly onPlanned?: (appointment: Appointment) => void
}

type Props = PlanProps & { readonly opened: boolean; readonly onClose: () => void }

/** Plans an appointment with the mediator or an organisation: a day, a time, Enter. */
export const PlanAppointment = ({ opened, onClose, ...plan }: Props) => (
  <Modal opened={opened} onClose={onClose} title={words.plan} size="lg">
    <PlanForm {...plan} onClose={onClose} />
  </Modal>
)

type FormProps = PlanProps & { readonly onClose: () => void }

/** The form alone, for a dialog that first asks who it is for. */
export function PlanForm({ personId, casefiles, at = null, onPlanned, onClose }: FormProps) {
  const desk = useDeskClock()
  const plan = useCommand('agenda.plan')
  const [left, setLeft] = useState<readonly CasefileId[]>([])
  const chosen = casefiles.map(({ casefileId }) => casefileId).filter((id) => !left.includes(id))

  const save = async (slot: CompleteSlot): Promise<string | null> => {
    const { day, time } = slot
    const answer = await plan.run({ ...slotDetails(slot), personId, casefileIds: chosen, day, time })
    if (!answer.ok) return answer.error.code
    onClose()
    onPlanned?.(answer.value)
    return null
  }

  return (
    <SlotForm
      initial={() => freshSlot({ at, time: sameTimeOfDay(desk.now, desk.timeZone) })}
      appointmentId={null}
      personId={personId}
      casefileIds={chosen}
      submitLabel={words.save}
      running={plan.running}
      onSave={save}
      onClose={onClose}
    >
      {(day) => (
        <>
          {casefiles.length > 0 && (
            <Checkbox.Group
              label={words.casefiles}
              value={[...chosen]}
              onChange={(kept) =>
                setLeft(casefiles.map(({ casefileId }) => casefileId).filter((id) => !kept.includes(id)))
              }
            >
              <Stack gap={6} mt={4}>
                {casefiles.map(({ casefileId, title }) => (
                  <Checkbox key={casefileId} value={casefileId} label={title} />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
          <PapersToBring casefileIds={chosen} day={day} />
        </>
      )}
    </SlotForm>
  )
}
