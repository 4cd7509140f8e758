import { Modal } from '@mantine/core'
import type { Appointment } from '../../../core/contract/agenda.ts'
import { useCommand } from '../../bridge/queries.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { offerUndo } from '../../ui/undo.tsx'
import { PapersToBring } from './plan-parts.tsx'
import { type CompleteSlot, SlotForm } from './slot-form.tsx'
import { slotDetails, slotOf } from './slot-values.ts'

type Props = {
  /** The one to change; `null` closes the dialog. */
  readonly appointment: Appointment | null
  readonly onClose: () => void
  readonly onChanged?: (appointment: Appointment) => void
}

/** Moves an appointment that was planned, or changes whatever was said of it. */
export const ChangeAppointment = ({ appointment, onClose, onChanged }: Props) => (
  <Modal opened={appointment !== null} onClose={onClose} title={words.moveTitle} size="lg">
    {appointment !== null && (
      <ChangeForm appointment={appointment} onClose={onClose} {...(onChanged === undefined ? {} : { onChanged })} />
    )}
  </Modal>
)

type FormProps = Props & { readonly appointment: Appointment }

function ChangeForm({ appointment, onClose, onChanged }: FormProps) {
  const change = useCommand('agenda.change')
  const { appointmentId, personId, casefiles } = appointment
  const casefileIds = casefiles.map(({ casefileId }) => casefileId)

  const save = async (slot: CompleteSlot): Promise<string | null> => {
    const { day, time } = slot
    const answer = await change.run({ appointmentId, ...slotDetails(slot), day, time })
    if (!answer.ok) return answer.error.code
    offerUndo({
      message: words.changed,
      undo: async () => {
        const before = slotOf(appointment)
        await change.run({ appointmentId, ...slotDetails(before), day: appointment.day, time: appointment.time })
      },
    })
    onClose()
    onChanged?.(answer.value)
    return null
  }

  return (
    <SlotForm
      initial={() => slotOf(appointment)}
      appointmentId={appointmentId}
      personId={personId}
      casefileIds={casefileIds}
      submitLabel={words.saveChange}
      running={change.running}
      onSave={save}
      onClose={onClose}
    >
      {(day) => <PapersToBring casefileIds={casefileIds} day={day} />}
    </SlotForm>
  )
}
