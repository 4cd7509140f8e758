import { Button, Group, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useDeskClock } from '../../bridge/clock.ts'
import { operationQuery, useOperation } from '../../bridge/queries.ts'
import { personDataWords as words } from '../../messages/person-data.ts'
import { plural } from '../../messages/plural.ts'
import { PersonDataSheet } from '../../print/person-data-sheet.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PrintPage } from '../../ui/print-page.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { useUnlocked } from '../session/session.ts'
import { csvRows, jsonFile, readable } from './person-data.ts'

/** Texts that someone wrote freely. */
const FREE_TEXTS = new Set(['note', 'draft_note', 'event', 'said', 'with_whom', 'next_step', 'label', 'text', 'asked'])

/** Everything that is kept of someone, to read, to print or to take away. */
export function PersonDataScreen() {
  const { personId } = useParams({ from: '/personnes/$personId/donnees' })
  const { today, timeZone } = useDeskClock()
  const { structureName } = useUnlocked()
  const client = useQueryClient()
  const rights = useOperation('rights.read', { personId })
  const data = useOperation('rights.export', { personId, withFiles: false })

  const fileName = (extension: string): string => `donnees-${today}.${extension}`
  const saveJson = async (): Promise<void> => {
    // With the bytes of the copies: read for the file, kept nowhere.
    const query = operationQuery('rights.export', { personId, withFiles: true })
    const { exportedAt, sections } = await client.fetchQuery({ ...query, staleTime: 0, gcTime: 0 })
    saveFile(fileName('json'), jsonFile(exportedAt, sections), 'application/json')
  }
  const saveCsv = async (): Promise<void> => {
    const { csvText } = await import('./csv-text.ts')
    saveFile(fileName('csv'), csvText(csvRows(data.data?.sections ?? [])), 'text/csv')
  }

  return (
    <PrintPage
      title={words.title}
      subtitle={rights.data === undefined ? '' : words.subtitle(rights.data.personName)}
      back={
        <ButtonLink to="/personnes/$personId" params={{ personId }} search={{ onglet: 'droits' }} variant="default">
          {words.back}
        </ButtonLink>
      }
      printLabel={words.print}
    >
      <Loaded query={data} rows={8}>
        {({ sections }) => {
          const shown = readable(sections, timeZone)
          const free = sections.reduce(
            (count, { rows }) =>
              count +
              rows.reduce(
                (some, row) =>
                  some + Object.entries(row).filter(([column, value]) => FREE_TEXTS.has(column) && value !== '').length,
                0,
              ),
            0,
          )
          return (
            <>
              <Group gap="xs" data-print="never">
                <Button
                  variant="default"
                  leftSection={<IconDownload size={16} aria-hidden />}
                  onClick={() => void saveJson()}
                >
                  {words.json}
                </Button>
                <Button
                  variant="default"
                  leftSection={<IconDownload size={16} aria-hidden />}
                  onClick={() => void saveCsv()}
                >
                  {words.csv}
                </Button>
              </Group>
              <Text size="sm" c="dimmed" data-print="never">
                {words.filesHint}
              </Text>
              {free > 0 && <Text data-print="never">{words.review(plural(free, 'texte', 'textes'))}</Text>}
              <PersonDataSheet sections={shown} structureName={structureName} day={today} />
            </>
          )
        }}
      </Loaded>
    </PrintPage>
  )
}
