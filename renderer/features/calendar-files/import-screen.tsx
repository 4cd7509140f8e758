import { Button, FileButton, Group, Stack, Text, Title } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type DragEvent, useState } from 'react'
import { LARGEST_CALENDAR } from '../../../core/agenda/calendar-file.ts'
import type { Output } from '../../../core/contract/index.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { isSystemCode } from '../../bridge/refusal.ts'
import { calendarFileWords as words } from '../../messages/calendar-files.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { LoadingRows } from '../../ui/loading-rows.tsx'
import { Page } from '../../ui/page.tsx'
import { offerUndo } from '../../ui/undo.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { decodeCalendar } from './decode.ts'
import { chosen, offered } from './import-choice.ts'
import { ClosuresList, EventsTable, LeftOutList } from './import-tables.tsx'

const nothing: Output<'calendarFiles.preview'> = { events: [], closures: [], leftOut: [] }

/** Takes a calendar of another application: what it would change is shown first, and nothing is without being chosen. */
export function CalendarImportScreen() {
  const navigate = useNavigate()
  const [text, setText] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set())
  const preview = useOperation('calendarFiles.preview', { text: text ?? '' }, { enabled: text !== null })
  const command = useCommand('calendarFiles.importChosen')
  const undoCommand = useCommand('calendarFiles.undoImport')
  const { events, closures, leftOut } = preview.data ?? nothing
  const wanted = chosen(events, closures, refused)
  const count = wanted.events.length + wanted.closures.length

  const take = async (file: File | null) => {
    if (file === null) return
    setRefused(new Set())
    // Refused by its size before anything of it is read.
    const isTooLarge = file.size > LARGEST_CALENDAR
    setRefusal(isTooLarge ? 'calendar_too_large' : null)
    setText(isTooLarge ? null : decodeCalendar(new Uint8Array(await file.arrayBuffer())))
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void take(event.dataTransfer.files[0] ?? null)
  }
  const toggle = (key: string) =>
    setRefused((before) =>
      before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set([...before, key]),
    )

  const importChosen = async () => {
    const answer = await command.run(wanted)
    if (!answer.ok) {
      if (!isSystemCode(answer.error.code)) setRefusal(answer.error.code)
      return
    }
    const { added, changed, cancelled, closed, undo } = answer.value
    const isNothing = added + changed + cancelled + closed === 0
    offerUndo({
      message: isNothing ? words.doneNothing : words.done(added, changed, cancelled, closed),
      undo: async () => {
        await undoCommand.run(undo)
      },
    })
    const [first] = wanted.events
    void navigate({ to: '/agenda', search: first === undefined ? {} : { jour: first.day } })
  }

  return (
    <Page
      title={words.screen}
      subtitle={words.hint}
      action={
        count > 0 && (
          <Button loading={command.running} onClick={() => void importChosen()}>
            {actionWords(wanted.events.length, wanted.closures.length)}
          </Button>
        )
      }
    >
      <FileChoice isFirst={text === null} onTake={(file) => void take(file)} onDrop={drop} />
      {refusal !== null && <ErrorNotice code={refusal} />}
      {preview.error !== null && <ErrorNotice code={preview.error.code} />}
      {text !== null && preview.isPending && <LoadingRows rows={6} />}
      {preview.data !== undefined && (
        <Stack gap="lg">
          <Offered events={events} closures={closures} refused={refused} onToggle={toggle} />
          {leftOut.length > 0 && <LeftOutList leftOut={leftOut} />}
        </Stack>
      )}
    </Page>
  )
}

function actionWords(appointments: number, closures: number): string {
  if (closures === 0) return words.importAppointments(appointments)
  return appointments === 0 ? words.importClosures(closures) : words.importAll(appointments, closures)
}

type FileChoiceProps = {
  readonly isFirst: boolean
  readonly onTake: (file: File | null) => void
  readonly onDrop: (event: DragEvent) => void
}

function FileChoice({ isFirst, onTake, onDrop }: FileChoiceProps) {
  const button = useArrivalFocus<HTMLButtonElement>()
  return (
    <Group gap="sm" py="md" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <FileButton accept=".ics,text/calendar" onChange={onTake}>
        {(props) => (
          <Button {...props} ref={button} variant="default" leftSection={<IconFileImport size={16} aria-hidden />}>
            {isFirst ? words.choose : words.chooseOther}
          </Button>
        )}
      </FileButton>
      <Text c="dimmed">{words.drop}</Text>
      <ButtonLink to="/agenda" variant="default" ml="auto">
        {words.back}
      </ButtonLink>
    </Group>
  )
}

type OfferedProps = Pick<Output<'calendarFiles.preview'>, 'events' | 'closures'> & {
  readonly refused: ReadonlySet<string>
  readonly onToggle: (key: string) => void
}

function Offered({ events, closures, refused, onToggle }: OfferedProps) {
  const newEvents = offered(events)
  const newClosures = offered(closures)
  const unchanged = events.length - newEvents.length
  if (newEvents.length + newClosures.length === 0) return <EmptyState>{words.nothingToImport}</EmptyState>
  return (
    <>
      {newEvents.length > 0 && (
        <section>
          <Title order={2}>{words.events}</Title>
          <EventsTable events={newEvents} refused={refused} onToggle={onToggle} />
        </section>
      )}
      {newClosures.length > 0 && <ClosuresList closures={newClosures} refused={refused} onToggle={onToggle} />}
      {unchanged > 0 && <Text c="dimmed">{words.unchanged(unchanged)}</Text>}
    </>
  )
}
