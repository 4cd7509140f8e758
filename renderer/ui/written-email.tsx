import { Group, Textarea, TextInput } from '@mantine/core'
import { emailWords as words } from '../messages/sms.ts'
import { CopyButton } from './copy-button.tsx'

type Props = { readonly subject: string; readonly body: string }

/** An e-mail to copy into the mailbox of the structure: Établi sends nothing. */
export const WrittenEmail = ({ subject, body }: Props) => (
  <>
    <TextInput label={words.subject} value={subject} readOnly />
    <Textarea label={words.body} value={body} readOnly autosize minRows={6} />
    <Group justify="flex-end">
      <CopyButton text={subject} label={words.copySubject} />
      <CopyButton text={body} label={words.copyBody} />
    </Group>
  </>
)
