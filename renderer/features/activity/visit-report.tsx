import { Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import type { VisitReport as Report } from '../../../core/contract/activity.ts'
import type { VisitId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { activityWords as words } from '../../messages/activity.ts'
import { ReportForm } from './report-form.tsx'
import { reportInWords } from './report-in-words.ts'

/** What is kept of a visit for every report: already filled, corrected in place only when something is wrong. */
export function VisitReport({ visitId }: { readonly visitId: VisitId }) {
  const { data: report } = useOperation('activity.ofVisit', { visitId })
  const [correcting, correction] = useDisclosure(false)
  const [corrected, setCorrected] = useState(false)
  if (report === undefined) return null
  return (
    <>
      <Text size="sm" c="dimmed">
        {report.state === 'corrected' ? words.correctedHint : words.proposedHint}
      </Text>
      {correcting ? (
        <ReportForm
          report={report}
          onClose={() => {
            correction.close()
            setCorrected(true)
          }}
        />
      ) : (
        <Summary report={report} onCorrect={correction.open} returned={corrected} />
      )}
    </>
  )
}

type SummaryProps = {
  readonly report: Report
  readonly onCorrect: () => void
  /** The form was just closed: the hand comes back to what opened it. */
  readonly returned: boolean
}

function Summary({ report, onCorrect, returned }: SummaryProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (returned) button.current?.focus()
  }, [returned])
  const places = useOperation('agenda.places', {}).data ?? []
  const place = places.find(({ placeId }) => placeId === report.facts.placeId)?.name ?? null
  return (
    <>
      <Text style={{ overflowWrap: 'anywhere' }}>{reportInWords(report, place)}</Text>
      <Text size="sm">{words.countedAs(report.requests.length)}</Text>
      <Button ref={button} variant="default" size="compact-sm" mt="xs" onClick={onCorrect}>
        {words.correct}
      </Button>
    </>
  )
}
