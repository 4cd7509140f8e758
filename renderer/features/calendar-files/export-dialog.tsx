import { Alert, Checkbox, Radio, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AppointmentId } from '../../../core/contract/values.ts'
import { addDays, addMonths, type CalendarDay } from '../../../core/shared/calendar.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { operationQuery } from '../../bridge/queries.ts'
import { RefusalError } from '../../bridge/refusal.ts'
import { calendarFileWords as words } from '../../messages/calendar-files.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { saveFile } from '../../ui/save-file.ts'

export type Exported =
  | { readonly kind: 'one'; readonly appointmentId: AppointmentId }
  | { readonly kind: 'period'; readonly from: CalendarDay; readonly endsBefore: CalendarDay }

type Props = {
  readonly what: Exported
  readonly opened: boolean
  readonly onClose: () => void
  readonly onClosed?: () => void
}

const SPANS = ['shown', 'nextMonths', 'nextYear'] as const
type Span = (typeof SPANS)[number]

/** Writes a file for another calendar; names nobody unless asked to. */
export function ExportDialog({ what, opened, onClose, onClosed }: Props) {
  const client = useQueryClient()
  const { today } = useDeskClock()
  const [span, setSpan] = useState<Span>('shown')
  const [isFull, setFull] = useState(false)
  const [running, setRunning] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isEmpty, setEmpty] = useState(false)
  const close = () => {
    // Full titles are a choice of one time, never kept for the next.
    setFull(false)
    setRefusal(null)
    setEmpty(false)
    onClose()
  }

  const save = async () => {
    setRunning(true)
    setRefusal(null)
    const query = operationQuery('calendarFiles.export', {
      which: chosen(what, span, today),
      titles: isFull ? 'full' : 'neutral',
    })
    try {
      const { text, count, comesTwice } = await client.fetchQuery({ ...query, staleTime: 0, gcTime: 0 })
      setEmpty(count === 0)
      if (count === 0) return
      saveFile(words.fileName(what.kind === 'period' && span === 'shown' ? what.from : today), text, 'text/calendar')
      const told = [words.saved(count), ...(comesTwice > 0 ? [words.comesTwice(comesTwice)] : [])]
      notifications.show({ message: told.join(' ') })
      close()
    } catch (cause) {
      setRefusal(cause instanceof RefusalError ? cause.code : 'unexpected')
    } finally {
      setRunning(false)
    }
  }

  return (
    <DialogForm
      title={words.exportTitle}
      opened={opened}
      onClose={close}
      onSubmit={() => void save()}
      running={running}
      submitLabel={words.save}
      refusal={refusal}
      {...(onClosed === undefined ? {} : { onClosed })}
      attempts={0}
    >
      {what.kind === 'period' && (
        <Radio.Group label={words.period} value={span} onChange={setSpan}>
          <Stack gap="xs" mt={4}>
            {SPANS.map((one) => (
              <Radio key={one} value={one} label={words[one]} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <Text size="sm">{words.neutral}</Text>
      <Checkbox label={words.full} checked={isFull} onChange={({ currentTarget }) => setFull(currentTarget.checked)} />
      {isFull && (
        <Alert color="red" variant="light">
          {words.fullWarning}
        </Alert>
      )}
      <Text component="output" display="block" size="sm">
        {isEmpty ? words.nothing : ''}
      </Text>
    </DialogForm>
  )
}

function chosen(what: Exported, span: Span, today: CalendarDay) {
  if (what.kind === 'one') return { kind: 'chosen' as const, appointmentIds: [what.appointmentId] }
  switch (span) {
    case 'shown':
      return { kind: 'period' as const, from: what.from, endsBefore: what.endsBefore }
    case 'nextMonths':
      return { kind: 'period' as const, from: today, endsBefore: addDays(addMonths(today, 3), 1) }
    case 'nextYear':
      return { kind: 'period' as const, from: today, endsBefore: addDays(addMonths(today, 12), 1) }
    default:
      return span satisfies never
  }
}
