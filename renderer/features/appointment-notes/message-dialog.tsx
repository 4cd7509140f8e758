import { Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { AppointmentNote } from '../../../core/contract/appointment-notes.ts'
import type { AppointmentId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { appointmentNoteWords as words } from '../../messages/appointment-notes.ts'
import { phoneNumber } from '../../messages/phone.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { SmsComposer } from '../../ui/sms-composer.tsx'
import { mayReceiveSms } from '../../ui/sms-phone.ts'
import { WrittenEmail } from '../../ui/written-email.tsx'
import { NoteChoices } from './note-choices.tsx'
import { emailText, type NoteChoice, smsText } from './note-texts.ts'

export type Message = 'sms' | 'email'

type Props = {
  readonly appointmentId: AppointmentId
  /** `null` closes the dialog. */
  readonly message: Message | null
  readonly onClose: () => void
  /** Once it is gone: where the hand goes. */
  readonly onClosed: () => void
}

const titles = { sms: words.smsTitle, email: words.emailTitle } as const satisfies Record<Message, string>

/** A reminder to copy into the phone or the mailbox of the structure: Établi sends nothing. */
export function MessageDialog({ appointmentId, message, onClose, onClosed }: Props) {
  const query = useOperation('appointmentNotes.read', { appointmentId }, { enabled: message !== null })
  return (
    <Modal
      opened={message !== null}
      onClose={onClose}
      onExitTransitionEnd={onClosed}
      title={message === null ? '' : titles[message]}
      size="lg"
    >
      {message !== null && <Loaded query={query}>{(note) => <Composed note={note} message={message} />}</Loaded>}
    </Modal>
  )
}

function Composed({ note, message }: { readonly note: AppointmentNote; readonly message: Message }) {
  const [choice, setChoice] = useState<NoteChoice>({ organisation: false, papers: false })
  const { personPhone, personEmail } = note
  return (
    <Stack gap="sm">
      <NoteChoices note={note} choice={choice} onChange={setChoice} isMessage />
      {message === 'sms' ? (
        <>
          <Text size="sm">{mayReceiveSms(personPhone) ? words.smsTo(phoneNumber(personPhone)) : words.noMobile}</Text>
          <SmsComposer key={smsText(note, choice)} proposed={smsText(note, choice)} />
        </>
      ) : (
        <>
          <Text size="sm">{personEmail === '' ? words.noEmail : words.emailTo(personEmail)}</Text>
          <WrittenEmail {...emailText(note, choice)} />
        </>
      )}
    </Stack>
  )
}
