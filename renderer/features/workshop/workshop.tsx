import { Button, Stack } from '@mantine/core'
import { IconFileCheck } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import { RefusalError } from '../../bridge/refusal.ts'
import { dayPlain } from '../../messages/dates.ts'
import { screens } from '../../messages/fr.ts'
import { outputWords, workshopWords as words } from '../../messages/workshop.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import type { KeepInDossier } from './keep.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { MakingPanel } from './making-panel.tsx'
import { plainName } from './model/file-name.ts'
import type { Page as SetPage } from './model/pages.ts'
import { partsText } from './model/parts.ts'
import { type Choices, nameOf, partsOf } from './output-choices.ts'
import { OutputPanel } from './output-panel.tsx'
import { PageEditor } from './page-editor.tsx'
import { PageGrid } from './page-grid.tsx'
import { Remarks } from './remarks.tsx'
import { SourceDrop } from './source-drop.tsx'
import { type Bring, useBrought } from './use-brought.ts'
import { type Destination, useDestination } from './use-destination.ts'
import { useMaking } from './use-making.ts'
import { usePages } from './use-pages.ts'
import { useEngine, useSources } from './use-sources.ts'
import classes from './workshop.module.css'

const defaults: Choices = {
  limit: 5,
  format: 'pdf',
  split: 'whole',
  parts: '',
  marked: false,
  watermark: '',
  label: outputWords.labelDefault,
  withName: false,
}

/** The words proposed for a watermark: for whom, and when. */
const watermarkFor = ({ organisation, day }: Destination): string => {
  const when = dayPlain(day)
  return organisation === null ? outputWords.watermarkPlain(when) : outputWords.watermarkFor(organisation, when)
}

type Props = {
  /** Puts a file in the person's dossier; without it, the only exit is the download. */
  readonly keep: KeepInDossier | null
  /** The file that one comes with. */
  readonly bring: Bring | null
}

/** Photos and PDF become one file ready to send. Everything lives in this screen: what is not taken out is gone when it is left. */
export function Workshop({ keep, bring }: Props) {
  const engine = useEngine()
  const set = usePages()
  const { pages } = set
  const { sources, remarks, opening, add, forgetRemark } = useSources(engine, pages.length, set.add)
  const brought = useBrought(bring, (file) => void add([file]))
  const { making, make, cancel } = useMaking(engine)
  const destination = useDestination()
  const [choices, setChoices] = useState(defaults)
  const [tried, setTried] = useState(false)
  const [edited, setEdited] = useState<SetPage | null>(null)

  const thumbnail = useCallback((sourceId: string, rank: number) => engine().thumbnail(sourceId, rank), [engine])
  const picture = useCallback(
    (sourceId: string, rank: number, side: number) => engine().picture(sourceId, rank, side),
    [engine],
  )

  const change = (changed: Partial<Choices>): void => {
    const fill = changed.marked === true && choices.watermark === '' ? { watermark: watermarkFor(destination) } : {}
    setChoices((former) => ({ ...former, ...fill, ...changed }))
  }

  const running = making.state === 'running'
  const isReady = plainName(choices.label) !== '' && !(choices.marked && choices.watermark.trim() === '')
  const create = async (asked: Choices = choices): Promise<void> => {
    setTried(true)
    const parts = partsOf(asked, pages.length)
    if (!parts.ok || !isReady || running) return
    const naming = { ...destination, files: parts.value.length }
    await make({ pages, choices: asked, parts: parts.value, nameOf: (rank) => nameOf(asked, naming, rank) })
  }
  const createWith = (changed: Partial<Choices>): void => {
    change(changed)
    void create({ ...choices, ...changed })
  }

  const outdated = making.state === 'made' && (making.from.pages !== pages || making.from.choices !== choices)
  return (
    <Page
      title={words.title}
      documentTitle={screens.workshop}
      subtitle={words.subtitle}
      action={
        <Button
          leftSection={<IconFileCheck size={18} aria-hidden />}
          disabled={pages.length === 0 || opening !== null}
          loading={running}
          onClick={() => void create()}
        >
          {words.create}
        </Button>
      }
    >
      <MakingPanel
        making={making}
        limit={choices.limit}
        outdated={outdated}
        sourceName={(sourceId) => sources.get(sourceId)?.name ?? ''}
        onCancel={cancel}
        onLimit={(limit) => createWith({ limit })}
        onParts={
          choices.format === 'pdf' && choices.split === 'whole'
            ? (parts) => createWith({ split: 'parts', parts: partsText(parts) })
            : null
        }
        keep={keep}
      />
      <div className={classes['bench']}>
        <Stack gap="md">
          {brought.state === 'failed' && (
            <ErrorNotice code={brought.cause instanceof RefusalError ? brought.cause.code : 'unexpected'} />
          )}
          <Remarks remarks={remarks} onForget={forgetRemark} />
          <SourceDrop
            opening={brought.state === 'reading' ? { done: 1, total: 1 } : opening}
            onFiles={(files) => void add(files)}
          >
            {pages.length > 0 && <PageGrid set={set} sources={sources} thumbnail={thumbnail} onOpen={setEdited} />}
          </SourceDrop>
        </Stack>
        <OutputPanel choices={choices} onChange={change} destination={destination} pages={pages.length} tried={tried} />
      </div>
      {edited !== null && (
        <PageEditor
          key={edited.pageId}
          page={edited}
          number={pages.findIndex(({ pageId }) => pageId === edited.pageId) + 1}
          picture={picture}
          onClose={() => setEdited(null)}
          onKeep={(edits) => {
            set.edit(edited.pageId, edits)
            setEdited(null)
          }}
        />
      )}
      <LeaveGuard unsaved={pages.length > 0} />
    </Page>
  )
}
