import { Button, Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { AppealRoute } from '../../../core/contract/appeals.ts'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { appealWords as words, routeStandings, routeWhys } from '../../messages/appeals.ts'
import { partialDate } from '../../messages/dates.ts'
import { deadlineWords } from '../../messages/deadlines.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { ExternalLink } from '../../ui/source-line.tsx'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { BothDates } from '../deadlines/both-dates.tsx'
import { Reasoning } from '../deadlines/computation-view.tsx'
import { quotedDuration } from '../procedures/rules-in-words.ts'
import { sourceTitle } from '../procedures/source-and-verify.tsx'
import classes from './appeals.module.css'
import { isOpen } from './routes-shown.ts'

const tones = {
  first: 'now',
  possible: 'neutral',
  after_prior_appeal: 'later',
  hidden_by_prior_appeal: 'blocked',
  no_source: 'warning',
} as const satisfies Record<AppealRoute['standing'], Tone>

type Props = { readonly casefile: Casefile; readonly route: AppealRoute; readonly onFile: () => void }

/** One way to contest: to whom, until when and why, what silence would mean, where it was read. */
export function AppealRouteRow({ casefile, route, onFile }: Props) {
  const { casefileId } = casefile
  const { type } = route
  const why = routeWhys[route.standing]
  return (
    <li className={classes['route']}>
      <Group gap="sm" justify="space-between">
        <Group gap="sm">
          <Title order={3}>{type}</Title>
          <StatusBadge tone={tones[route.standing]}>{routeStandings[route.standing]}</StatusBadge>
        </Group>
        {isOpen(route) && (
          <Group gap="xs">
            <ButtonLink
              to="/dossiers/$casefileId/recours/$rank/lettre"
              params={{ casefileId, rank: route.rank }}
              variant="default"
              size="compact-sm"
              aria-label={words.letterFor(type)}
            >
              {words.letter}
            </ButtonLink>
            <Button variant="default" size="compact-sm" onClick={onFile} aria-label={words.fileFor(type)}>
              {words.file}
            </Button>
          </Group>
        )}
      </Group>
      {why !== null && <Text size="sm">{why}</Text>}
      <dl className={classes['facts']}>
        <Fact label={words.to}>{route.to}</Fact>
        <Fact label={words.delay}>
          <Delay route={route} />
        </Fact>
        {route.notes !== null && <Fact label={words.notes}>{route.notes}</Fact>}
        <Fact label={words.noAnswer}>{silenceOf(route)}</Fact>
        <Fact label={words.source}>
          <RouteSource casefile={casefile} route={route} />
        </Fact>
      </dl>
    </li>
  )
}

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </>
)

function Delay({ route }: { readonly route: AppealRoute }) {
  const { today } = useDeskClock()
  const { computation, basis } = route
  return (
    <>
      {computation === null ? (
        <div>
          {words.startNeeded}. {route.startQuestion}
        </div>
      ) : (
        <>
          <BothDates dates={computation} purpose="appeal" today={today} />
          <details>
            <summary className={classes['summary']}>{deadlineWords.how}</summary>
            <Reasoning computation={computation} />
          </details>
        </>
      )}
      <div>
        {words.basis[basis]}. {words.verify}
      </div>
    </>
  )
}

function silenceOf({ silence }: AppealRoute): string {
  const meaning = silence.stated === 'unknown' ? words.silence.unknown : words.silence[silence.meaning]
  const duration = silence.duration === null ? null : quotedDuration(silence.duration)
  return duration === null ? `${meaning}.` : `${words.after(duration)}, ${meaning}.`
}

function RouteSource({ casefile, route: { source, lastVerified } }: Pick<Props, 'casefile' | 'route'>) {
  if (source === null) return words.noSource
  return (
    <>
      <ExternalLink href={source}>{sourceTitle(source, casefile.sheet)}</ExternalLink>, {verifiedWords(lastVerified)}
    </>
  )
}

function verifiedWords(lastVerified: string | null): string {
  if (lastVerified === null) return words.lastVerifiedNever
  const date = partialDate(lastVerified)
  return lastVerified.length === 10 ? words.lastVerifiedDay(date) : words.lastVerified(date)
}
