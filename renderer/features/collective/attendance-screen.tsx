import { NumberInput } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useOperation } from '../../bridge/queries.ts'
import { collectiveWords as words } from '../../messages/collective.ts'
import { AttendanceSheet } from '../../print/attendance-sheet.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PrintPage } from '../../ui/print-page.tsx'
import { useUnlocked } from '../session/session.ts'

const MOST_LINES = 60

/** The attendance sheet of a workshop, as it will be printed. */
export function AttendanceScreen() {
  const { groupSessionId } = useParams({ from: '/ateliers/$groupSessionId/emargement' })
  const { structureName } = useUnlocked()
  const query = useOperation('collective.read', { groupSessionId })
  const [lines, setLines] = useState(0)
  return (
    <PrintPage
      title={words.sheetTitle}
      subtitle={words.sheetHint}
      back={
        <ButtonLink to="/activite" search={{ onglet: 'ateliers' }} variant="default">
          {words.back}
        </ButtonLink>
      }
      printLabel={words.print}
    >
      <div data-print="never">
        <NumberInput
          label={words.blankLines}
          value={lines}
          min={0}
          max={MOST_LINES}
          allowDecimal={false}
          w={220}
          onChange={(value) => setLines(typeof value === 'number' ? Math.min(MOST_LINES, value) : 0)}
        />
      </div>
      <Loaded query={query} rows={10}>
        {(session) => <AttendanceSheet session={session} structureName={structureName} blankLines={lines} />}
      </Loaded>
    </PrintPage>
  )
}
