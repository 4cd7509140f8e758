import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconFolderPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ProcedureId, VisitId } from '../../../core/contract/values.ts'
import type { Visit } from '../../../core/contract/visits.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { instant } from '../../messages/dates.ts'
import { sheetWords as words } from '../../messages/procedures.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'

const VISITS_OFFERED = 3

const whoIn = ({ personName, subject }: Visit): string =>
  personName ?? (subject.kind === 'anonymous' ? words.anonymous : words.someone)

/** Opens a dossier of this procedure and shows it in its visit: a new one, or one that is under way when there is. */
export function OpenCasefile({ procedureId }: { readonly procedureId: ProcedureId }) {
  const desk = useDeskClock()
  const opening = useOpening(procedureId)
  const unfinished = (useOperation('visits.unfinished', {}).data ?? []).slice(0, VISITS_OFFERED)
  const hasChoice = unfinished.length > 0
  const button = (
    <Button
      leftSection={<IconFolderPlus size={18} aria-hidden />}
      rightSection={hasChoice && <IconChevronDown size={16} aria-hidden />}
      loading={opening.running}
      onClick={() => (hasChoice ? undefined : void opening.inNewVisit())}
    >
      {words.openCasefile}
    </Button>
  )

  return (
    <>
      {hasChoice ? (
        <Menu
          position="bottom-end"
          transitionProps={{ duration: 0 }}
          withinPortal={false}
          // A menu may only hold its items.
          withInitialFocusPlaceholder={false}
        >
          <Menu.Target>{button}</Menu.Target>
          <Menu.Dropdown>
            {unfinished.map((visit) => (
              <Menu.Item key={visit.visitId} onClick={() => void opening.inVisit(visit)}>
                {words.inVisit(whoIn(visit), instant(visit.startedAt, desk))}
              </Menu.Item>
            ))}
            <Menu.Item onClick={() => void opening.inNewVisit()}>{words.inNewVisit}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : (
        button
      )}
      {opening.refusal !== null && <ErrorNotice code={opening.refusal} />}
    </>
  )
}

function useOpening(procedureId: ProcedureId) {
  const navigate = useNavigate()
  const start = useCommand('visits.start')
  const open = useCommand('casefiles.open')
  const discard = useCommand('visits.discard')
  const [refusal, setRefusal] = useState<string | null>(null)

  const openIn = async ({ visitId, subject }: Pick<Visit, 'visitId' | 'subject'>): Promise<boolean> => {
    const personId = subject.kind === 'known' ? subject.personId : null
    const answer = await open.run({ personId, visitId, procedureIds: [procedureId] })
    setRefusal(answer.ok ? null : answer.error.code)
    if (answer.ok) await show(visitId)
    return answer.ok
  }
  const show = (visitId: VisitId) => navigate({ to: '/accueil/$visitId', params: { visitId } })

  const inNewVisit = async (): Promise<void> => {
    const visit = await start.run({ personId: null })
    if (!visit.ok) return setRefusal(visit.error.code)
    // An empty visit would otherwise wait on the day's screen for someone who never came.
    if (!(await openIn(visit.value))) await discard.run({ visitId: visit.value.visitId })
  }

  return { inVisit: openIn, inNewVisit, refusal, running: start.running || open.running }
}
