import { Button, Checkbox, Stack, Text } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useState } from 'react'
import type { LogbookEntry } from '../../../core/contract/logbook.ts'
import { useOperation } from '../../bridge/queries.ts'
import { dayPlain } from '../../messages/dates.ts'
import { logbookWords as words } from '../../messages/logbook.ts'
import { LogbookSheet } from '../../print/logbook-sheet.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PrintPage } from '../../ui/print-page.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { type Chapter, chaptersOf } from './page-parts.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The pages chosen for the dossier of the title: on paper, or as a document to copy from. */
export function DossierScreen() {
  const query = useOperation('logbook.read', {})
  const back = (
    <ButtonLink to="/journal" variant="default">
      {words.back}
    </ButtonLink>
  )
  return (
    <PrintPage title={words.dossier} subtitle={words.dossierHint} back={back} printLabel={words.print}>
      <Loaded query={query} rows={8}>
        {({ entries }) => (entries.length === 0 ? <EmptyState>{words.none}</EmptyState> : <Chosen pages={entries} />)}
      </Loaded>
    </PrintPage>
  )
}

function Chosen({ pages }: { readonly pages: readonly LogbookEntry[] }) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = pages.filter(({ entryId }) => !left.has(entryId))
  const chapters = chaptersOf(chosen)
  return (
    <>
      <Stack gap="sm" data-print="never" align="flex-start">
        <Checkbox.Group
          label={words.chosen}
          value={chosen.map(({ entryId }) => entryId)}
          onChange={(taken) =>
            setLeft(new Set(pages.filter(({ entryId }) => !taken.includes(entryId)).map(({ entryId }) => entryId)))
          }
        >
          <Stack gap={6} mt={4}>
            {pages.map(({ entryId, title, day }) => (
              <Checkbox key={entryId} value={entryId} label={`${title} (${dayPlain(day)})`} />
            ))}
          </Stack>
        </Checkbox.Group>
        {chosen.length === 0 ? <Text c="dimmed">{words.nothingChosen}</Text> : <Download chapters={chapters} />}
      </Stack>
      {chosen.length > 0 && <LogbookSheet chapters={chapters} />}
    </>
  )
}

function Download({ chapters }: { readonly chapters: readonly Chapter[] }) {
  const [writing, setWriting] = useState(false)
  const save = async () => {
    setWriting(true)
    try {
      // The writer is heavy: it is fetched when a file is asked for.
      const { writeDossier } = await import('./write-dossier.ts')
      saveFile(`${words.fileName}.docx`, await writeDossier(chapters), DOCX)
    } finally {
      setWriting(false)
    }
  }
  return (
    <Button
      variant="default"
      leftSection={<IconFileTypeDocx size={18} aria-hidden />}
      loading={writing}
      onClick={() => void save()}
    >
      {words.docx}
    </Button>
  )
}
