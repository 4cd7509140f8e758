import { Button, Group, Text } from '@mantine/core'
import { localTime } from '../../../core/shared/zone.ts'
import type { Visit } from '../../../core/contract/visits.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand } from '../../bridge/queries.ts'
import { instant } from '../../messages/dates.ts'
import { visitWords as words } from '../../messages/visits.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintLink } from '../handouts/print-link.tsx'
import { ClosingPanel } from './closing-panel.tsx'
import { LeavingChecks } from './leaving-checks.tsx'

type Props = { readonly visit: Visit; readonly finishedAt: number }

/** A visit that is over: what remains to be done in each dossier, and the way back. */
export function FinishedVisit({ visit, finishedAt }: Props) {
  const { visitId } = visit
  const desk = useDeskClock()
  const reopen = useCommand('visits.reopen')
  const [first, ...others] = visit.casefileIds

  return (
    <Page
      title={words.finished}
      subtitle={words.finishedAt(instant(finishedAt, desk))}
      action={<ButtonLink to="/">{words.backToToday}</ButtonLink>}
    >
      <Text fw={600}>{visit.personName ?? words.anonymous}</Text>
      {localTime(finishedAt, desk.timeZone).day === desk.today && <LeavingChecks visit={visit} />}
      <ClosingPanel visit={visit} />
      {visit.note !== '' && <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{visit.note}</Text>}
      <Group gap="xs">
        {first !== undefined && <PrintLink casefileId={first} withOthers={others} variant="default" />}
        <Button variant="default" onClick={() => void reopen.run({ visitId })}>
          {words.reopen}
        </Button>
      </Group>
    </Page>
  )
}
