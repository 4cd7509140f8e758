import { Alert, Checkbox, Stack } from '@mantine/core'
import type { AppointmentNote } from '../../../core/contract/appointment-notes.ts'
import { appointmentNoteWords as words } from '../../messages/appointment-notes.ts'
import type { NoteChoice } from './note-texts.ts'

type Props = {
  readonly note: AppointmentNote
  readonly choice: NoteChoice
  readonly onChange: (choice: NoteChoice) => void
  /** True for a message, which anyone may read over a shoulder; a paper is in the person’s own hands. */
  readonly isMessage: boolean
}

/** What a reminder may say beyond the neutral words, and what is missing to write it. */
export function NoteChoices({ note, choice, onChange, isMessage }: Props) {
  const { appointment, structurePhone, personPhone } = note
  return (
    <Stack gap="xs" data-print="never">
      {appointment.mode === 'phone' && personPhone === '' && <Alert color="red">{words.noPhoneForCall}</Alert>}
      {structurePhone === '' && <Alert color="red">{words.noStructurePhone}</Alert>}
      {appointment.organisationName !== null && (
        <Checkbox
          label={words.precise}
          description={choice.organisation ? words.preciseWarning : undefined}
          checked={choice.organisation}
          onChange={({ currentTarget }) => onChange({ ...choice, organisation: currentTarget.checked })}
        />
      )}
      {appointment.papersToBring.length > 0 && (
        <Checkbox
          label={words.withPapers}
          description={choice.papers && isMessage ? words.withPapersWarning : undefined}
          checked={choice.papers}
          onChange={({ currentTarget }) => onChange({ ...choice, papers: currentTarget.checked })}
        />
      )}
    </Stack>
  )
}
