import { Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFirstAidKit, IconRoute } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import type { RouteAdvice, TriageHolder } from '../../../core/contract/triage.ts'
import { localTime } from '../../../core/shared/zone.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { routeWords as words, routeReasons } from '../../messages/casefiles.ts'
import { relativeDay } from '../../messages/dates.ts'
import { routes } from '../../messages/statuses.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TriageDialog } from '../triage/triage-dialog.tsx'
import classes from './casefile.module.css'

type Props = { readonly casefile: Casefile; readonly closed: boolean }

const holderOf = ({ personId, openVisitId }: Casefile): TriageHolder | null => {
  if (personId !== null) return { kind: 'person', personId }
  return openVisitId === null ? null : { kind: 'visit', visitId: openVisitId }
}

/** By which way this dossier can go forward for this person, why, and what must be repaired first. */
export function AccessRoute({ casefile, closed }: Props) {
  const { casefileId } = casefile
  const { data: advice } = useOperation('triage.ofCasefile', { casefileId }, { enabled: !closed })
  if (closed || advice === undefined) return null
  return (
    <div className={classes['route']}>
      <RouteLine casefile={casefile} advice={advice} />
      {advice.first.length > 0 && (
        <Group gap="xs">
          <IconFirstAidKit size={18} aria-hidden />
          <Text size="sm">
            {words.first}
            {'\u00A0:'}
          </Text>
          {advice.first.map((first) => (
            <RepairFirst key={first.procedureId} casefile={casefile} first={first} />
          ))}
        </Group>
      )}
    </div>
  )
}

type LineProps = { readonly casefile: Casefile; readonly advice: RouteAdvice }

function RouteLine({ casefile, advice }: LineProps) {
  const desk = useDeskClock()
  const [answering, answer] = useDisclosure(false)
  const holder = holderOf(casefile)
  const { answeredAt, old } = advice.triage
  const reasons = advice.reasons.map((reason) => routeReasons[reason]).join(', ')
  return (
    <Group gap="xs">
      <IconRoute size={18} aria-hidden />
      <Text size="sm" className={classes['routeWords'] ?? ''}>
        {words.label}
        {'\u00A0: '}
        {advice.route === null ? (
          words.unknown
        ) : (
          <>
            <strong>{routes[advice.route]}</strong>
            {reasons !== '' && `, ${reasons}.`}
          </>
        )}
        {advice.others.length > 0 && (
          <Text span inherit c="dimmed">
            {` ${words.others}\u00A0: ${advice.others.map(({ route }) => routes[route]).join(' · ')}.`}
          </Text>
        )}
      </Text>
      {holder !== null && (
        <>
          <Button size="compact-sm" variant={answeredAt === null ? 'light' : 'subtle'} onClick={answer.open}>
            {answeredAt === null ? words.ask : words.askAgain}
          </Button>
          {answeredAt !== null && (
            <Text size="xs" c="dimmed">
              {old ? words.old : words.asked(relativeDay(localTime(answeredAt, desk.timeZone).day, desk.today))}
            </Text>
          )}
          <TriageDialog holder={holder} opened={answering} onClose={answer.close} />
        </>
      )}
    </Group>
  )
}

type FirstProps = { readonly casefile: Casefile; readonly first: RouteAdvice['first'][number] }

/** A lost mailbox or account has its own procedure: its dossier is one click away. */
function RepairFirst({ casefile, first }: FirstProps) {
  const navigate = useNavigate()
  const open = useCommand('casefiles.open')
  const [refusal, setRefusal] = useState<string | null>(null)
  const { title } = first

  const go = async () => {
    if (first.casefileId !== null)
      return navigate({ to: '/dossiers/$casefileId', params: { casefileId: first.casefileId } })
    const answer = await open.run({
      personId: casefile.personId,
      visitId: casefile.openVisitId,
      procedureIds: [first.procedureId],
    })
    if (!answer.ok) return setRefusal(answer.error.code)
    const [opened] = answer.value
    if (opened !== undefined) {
      await navigate({ to: '/dossiers/$casefileId', params: { casefileId: opened.casefileId } })
    }
  }

  return (
    <>
      <Button
        size="compact-sm"
        variant="light"
        loading={open.running}
        onClick={() => void go()}
        aria-label={`${first.casefileId === null ? words.open : words.taken}\u00A0: ${title}`}
      >
        {title}
      </Button>
      {refusal !== null && <ErrorNotice code={refusal} />}
    </>
  )
}
