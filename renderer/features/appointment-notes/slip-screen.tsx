import { Button, Group } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useOperation } from '../../bridge/queries.ts'
import { appointmentNoteWords as words } from '../../messages/appointment-notes.ts'
import { AppointmentSlips } from '../../print/appointment-slips.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { NoteChoices } from './note-choices.tsx'
import type { NoteChoice } from './note-texts.ts'

/** The slip as it will be printed. */
export function AppointmentSlipScreen() {
  const { appointmentId } = useParams({ from: '/rendez-vous/$appointmentId/coupon' })
  const query = useOperation('appointmentNotes.read', { appointmentId })
  const printButton = useArrivalFocus<HTMLButtonElement>()
  const [choice, setChoice] = useState<NoteChoice>({ organisation: false, papers: true })
  return (
    <Page
      title={words.screen}
      subtitle={words.hint}
      action={
        <Group gap="xs">
          <ButtonLink
            to="/agenda"
            search={query.data === undefined ? {} : { jour: query.data.appointment.day }}
            variant="default"
          >
            {words.back}
          </ButtonLink>
          <Button ref={printButton} leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
            {words.print}
          </Button>
        </Group>
      }
    >
      <Loaded query={query} rows={8}>
        {(note) => (
          <>
            <NoteChoices note={note} choice={choice} onChange={setChoice} isMessage={false} />
            <AppointmentSlips note={note} choice={choice} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
