import { Button, Group, Input, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { PriorAppealAnswer } from '../../../core/contract/appeals.ts'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import type { Output } from '../../../core/contract/index.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { appealWords as words } from '../../messages/appeals.ts'
import { DayField } from '../../ui/day-field.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { CasefileDialogs } from '../casefiles/casefile-dialogs.tsx'
import { CasefileOwner } from '../casefiles/casefile-owner.tsx'
import { useDialogs } from '../casefiles/dialogs-context.ts'
import { AppealRoutes } from './appeal-routes.tsx'
import classes from './appeals.module.css'
import { LateRemedies } from './late-remedies.tsx'
import { letterRank } from './routes-shown.ts'

/** How to contest what was decided in a dossier: one question, then the routes in order, and what remains when dates are behind. */
export function AppealsScreen() {
  const { casefileId } = useParams({ from: '/dossiers/$casefileId/recours' })
  const query = useOperation('casefiles.read', { casefileId })
  if (query.data === undefined) {
    return (
      <Page title={words.title}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    )
  }
  return (
    <CasefileDialogs casefile={query.data}>
      <Appeals key={casefileId} casefile={query.data} />
    </CasefileDialogs>
  )
}

const answers = PriorAppealAnswer.options.map((value) => ({ value, label: words.answers[value] }))

function Appeals({ casefile }: { readonly casefile: Casefile }) {
  const { casefileId } = casefile
  const [prior, setPrior] = useState<PriorAppealAnswer | null>(null)
  const [tried, setTried] = useState<string | null>(null)
  const question = useArrivalFocus<HTMLDivElement>()
  const plan = useOperation(
    'appeals.plan',
    { casefileId, priorAppeal: prior ?? 'does_not_know', notifiedOn: tried },
    { keepPrevious: true },
  )
  const rank = prior === null ? null : letterRank(plan.data?.routes ?? [])

  return (
    <Page
      title={words.title}
      documentTitle={words.title}
      subtitle={
        <Group gap="sm">
          <span>{casefile.title}</span>
          <CasefileOwner casefile={casefile} />
        </Group>
      }
      action={
        <Group gap="xs">
          <ButtonLink to="/dossiers/$casefileId" params={{ casefileId }} variant="default">
            {words.back}
          </ButtonLink>
          {rank !== null && (
            <ButtonLink to="/dossiers/$casefileId/recours/$rank/lettre" params={{ casefileId, rank }}>
              {words.letter}
            </ButtonLink>
          )}
        </Group>
      }
    >
      <Input.Wrapper label={words.ask} description={words.askHint} labelElement="div" className={classes['question']}>
        <SegmentedControl
          mt="xs"
          ref={question}
          tabIndex={-1}
          aria-label={words.ask}
          data={answers}
          // No answer is chosen before the mediator reads the letter.
          value={prior ?? ''}
          onChange={(value) => setPrior(PriorAppealAnswer.parse(value))}
        />
      </Input.Wrapper>
      <Loaded query={plan} rows={6}>
        {(found) => (
          <Stack gap="lg">
            <DecisionLine casefile={casefile} plan={found} tried={tried} onTry={setTried} />
            {prior === null ? (
              <Text c="dimmed">{words.answerFirst}</Text>
            ) : (
              <AppealRoutes casefile={casefile} routes={found.routes} />
            )}
            <LateRemedies remedies={found.late} everyDateBehind={found.everyDateBehind} />
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}

type DecisionProps = {
  readonly casefile: Casefile
  readonly plan: Output<'appeals.plan'>
  readonly tried: string | null
  readonly onTry: (day: string | null) => void
}

/** From which day the dates count, and a way to try another without changing anything. */
function DecisionLine({ casefile, plan, tried, onTry }: DecisionProps) {
  const { today } = useDeskClock()
  const open = useDialogs()
  const decision = plan.decision
  return (
    <section aria-labelledby="decision">
      <Title order={2} id="decision" className={classes['hiddenTitle'] ?? ''}>
        {words.decision}
      </Title>
      <Group align="flex-end" gap="md">
        <DayField
          label={words.notified}
          description={words.notifiedHint}
          value={tried ?? decision?.notifiedOn ?? null}
          onChange={(day) => onTry(day === (decision?.notifiedOn ?? null) ? null : day)}
          today={today}
          lean="past"
          w={320}
        />
        {decision !== null && decision.reference !== '' && <Text>{words.reference(decision.reference)}</Text>}
        {casefile.decision === null && (
          <Group gap="xs">
            <Text>{words.noDecision}</Text>
            <Button variant="light" onClick={() => open({ name: 'decision' })}>
              {words.noteDecision}
            </Button>
          </Group>
        )}
      </Group>
    </section>
  )
}
