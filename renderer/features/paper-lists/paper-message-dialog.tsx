import { Alert, Modal, Stack, Text } from '@mantine/core'
import type { PaperList } from '../../../core/contract/paper-lists.ts'
import type { CasefileId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { appointmentNoteWords } from '../../messages/appointment-notes.ts'
import { paperListWords as words } from '../../messages/paper-lists.ts'
import { phoneNumber } from '../../messages/phone.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { SmsComposer } from '../../ui/sms-composer.tsx'
import { mayReceiveSms } from '../../ui/sms-phone.ts'
import { WrittenEmail } from '../../ui/written-email.tsx'
import { emailText, missingOf, smsText } from './list-texts.ts'

export type PaperMessage = 'sms' | 'email'

type Props = {
  readonly casefileId: CasefileId
  /** `null` closes the dialog. */
  readonly message: PaperMessage | null
  readonly onClose: () => void
  /** Once it is gone: where the hand goes. */
  readonly onClosed: () => void
}

/** The papers still to bring, as a text to copy: it names neither an organisation nor a procedure. */
export function PaperMessageDialog({ casefileId, message, onClose, onClosed }: Props) {
  const query = useOperation('paperLists.read', { casefileIds: [casefileId] }, { enabled: message !== null })
  return (
    <Modal
      opened={message !== null}
      onClose={onClose}
      onExitTransitionEnd={onClosed}
      title={message === null ? '' : words.messageTitle[message]}
      size="lg"
    >
      {message !== null && <Loaded query={query}>{(list) => <Composed list={list} message={message} />}</Loaded>}
    </Modal>
  )
}

function Composed({ list, message }: { readonly list: PaperList; readonly message: PaperMessage }) {
  if (missingOf(list).length === 0) return <Text>{words.nothing}</Text>
  const { personPhone, personEmail } = list
  return (
    <Stack gap="sm">
      <Alert>{words.warning}</Alert>
      {message === 'sms' ? (
        <>
          <Text size="sm">{mayReceiveSms(personPhone) ? words.smsTo(phoneNumber(personPhone)) : words.noMobile}</Text>
          <SmsComposer key={smsText(list)} proposed={smsText(list)} />
        </>
      ) : (
        <>
          <Text size="sm">
            {personEmail === '' ? appointmentNoteWords.noEmail : appointmentNoteWords.emailTo(personEmail)}
          </Text>
          <WrittenEmail {...emailText(list)} />
        </>
      )}
    </Stack>
  )
}
