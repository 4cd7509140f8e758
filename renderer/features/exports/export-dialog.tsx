import { Checkbox, Input, Radio, SegmentedControl, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useDeskClock } from '../../bridge/clock.ts'
import { RefusalError } from '../../bridge/refusal.ts'
import { exportWords as words, formats } from '../../messages/exports.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import type { Period } from '../activity/period.ts'
import { CoopNotice } from './coop-notice.tsx'
import { franceServices, makeExport, type Wanted } from './make-export.ts'
import { type ModelDraft, ModelFields, newModel } from './model-fields.tsx'
import { saveFiles } from './save-files.ts'
import { type Format, FORMATS, isTooLarge } from './workbook.ts'

const KINDS = ['franceServices', 'report', 'coop', 'open'] as const
type Kind = (typeof KINDS)[number]

type Props = { readonly period: Period; readonly onClose: () => void }

/** Writes the activity of a period to a file that funders and other tools read. */
export function ExportDialog({ period, onClose }: Props) {
  const client = useQueryClient()
  const { timeZone } = useDeskClock()
  const [kind, setKind] = useState<Kind>('franceServices')
  const [format, setFormat] = useState<Format>('xlsx')
  const [model, setModel] = useState<ModelDraft>(newModel)
  const [isMasked, setMasked] = useState(true)
  const [running, setRunning] = useState(false)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const choose = (chosen: Kind) => {
    setKind(chosen)
    setProblem(null)
    setRefusal(null)
  }

  const save = async () => {
    setTried(true)
    setProblem(null)
    setRefusal(null)
    if (kind === 'report' && model.facets.length === 0) return
    setRunning(true)
    try {
      const workbook = await makeExport(wantedOf(kind, model, isMasked, timeZone), period, client)
      if (workbook === null) return setProblem(words.notYet)
      if (isTooLarge(workbook)) return setProblem(words.tooLarge)
      const name = words.fileName(kind === 'report' && model.title !== '' ? model.title : words.kinds[kind], period)
      const count = await saveFiles(workbook, kind === 'open' ? 'csv_open' : format, name)
      notifications.show({ role: 'status', message: words.saved(count) })
      onClose()
    } catch (cause) {
      if (cause instanceof RefusalError) setRefusal(cause.code)
      else setProblem(words.failed)
    } finally {
      setRunning(false)
    }
  }

  return (
    <DialogForm
      title={words.title}
      opened
      onClose={onClose}
      onSubmit={() => void save()}
      running={running}
      submitLabel={words.save}
      refusal={refusal}
      attempts={0}
      size="lg"
    >
      <Radio.Group label={words.what} value={kind} onChange={choose}>
        <Stack gap="xs" mt={4}>
          {KINDS.map((one) => (
            <Radio key={one} value={one} label={words.kinds[one]} description={words.kindHints[one]} />
          ))}
        </Stack>
      </Radio.Group>
      {kind === 'report' && <ModelFields draft={model} onDraft={setModel} tried={tried} />}
      {kind === 'coop' && <CoopNotice period={period} />}
      {(kind === 'report' || kind === 'franceServices') && (
        <Checkbox
          label={words.mask}
          checked={isMasked}
          onChange={({ currentTarget }) => setMasked(currentTarget.checked)}
        />
      )}
      {kind !== 'open' && (
        <Input.Wrapper label={words.format} labelElement="div">
          <div>
            <SegmentedControl
              size="sm"
              aria-label={words.format}
              data={FORMATS.map((value) => ({ value, label: formats[value] }))}
              value={format}
              onChange={setFormat}
            />
          </div>
        </Input.Wrapper>
      )}
      {problem !== null && <Input.Error role="alert">{problem}</Input.Error>}
    </DialogForm>
  )
}

function wantedOf(kind: Kind, model: ModelDraft, isMasked: boolean, timeZone: string): Wanted {
  switch (kind) {
    case 'coop':
      return { kind, timeZone }
    case 'open':
      return { kind }
    case 'franceServices':
      return { kind, model: franceServices, isMasked }
    case 'report':
      return {
        kind,
        model: { ...model, title: model.title.trim() === '' ? words.kinds.report : model.title },
        isMasked,
      }
    default:
      return kind satisfies never
  }
}
