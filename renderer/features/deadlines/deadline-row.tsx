import { Button, Checkbox, Group, Text } from '@mantine/core'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import type { Deadline } from '../../../core/contract/deadlines.ts'
import { useCommand } from '../../bridge/queries.ts'
import { dayFull, dayNear } from '../../messages/dates.ts'
import { deadlineWords as words, silenceWords } from '../../messages/deadlines.ts'
import { decisionEvidence } from '../../messages/statuses.ts'
import { deadlineRule } from '../procedures/rules-in-words.ts'
import { SourceAndVerify } from '../procedures/source-and-verify.tsx'
import { TextLink } from '../../ui/links.tsx'
import { BothDates } from './both-dates.tsx'
import { Reasoning } from './computation-view.tsx'
import classes from './deadlines.module.css'
import { dayBefore, isBehind } from './recomputed.ts'

type Props = { readonly deadline: Deadline; readonly casefile: Casefile; readonly today: string }

/** One deadline: both dates, what it counts from and its proof, and its reasoning on demand. */
export function DeadlineRow({ deadline, casefile, today }: Props) {
  const setDone = useCommand('deadlines.setDone')
  const remove = useCommand('deadlines.remove')
  const { deadlineId, done, computation, label } = deadline

  return (
    <li className={classes['row']}>
      <Group wrap="nowrap" align="flex-start" justify="space-between" gap="xs">
        <Checkbox
          checked={done}
          onChange={(event) => void setDone.run({ deadlineId, done: event.currentTarget.checked })}
          label={computation === null || done ? `${label}, ${dayNear(deadline.day, today)}` : label}
        />
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          flex="none"
          onClick={() => void remove.run({ deadlineId })}
          aria-label={`${words.remove}\u00A0: ${label}`}
        >
          {words.remove}
        </Button>
      </Group>
      {done ? (
        <details className={classes['facts']}>
          <summary className={classes['summary']}>{words.details}</summary>
          <Facts deadline={deadline} casefile={casefile} today={today} />
        </details>
      ) : (
        <div className={classes['facts']}>
          <Facts deadline={deadline} casefile={casefile} today={today} />
        </div>
      )}
    </li>
  )
}

/** Both dates, what they count from and its proof, what became of them, and the rule with its source. */
function Facts({ deadline, casefile, today }: Props) {
  const { rule, start, computation, role } = deadline
  const before = dayBefore(casefile, deadline)
  return (
    <>
      {computation !== null && <BothDates dates={computation} purpose={role} today={today} />}
      {role === 'silence' && <SilenceSentence casefile={casefile} day={computation?.theoretical ?? deadline.day} />}
      {start !== null && (
        <Text size="xs" c="dimmed">
          {words.countsFrom(start.label, dayFull(start.day))}
          {'. '}
          {proofWords(start, casefile)}.
        </Text>
      )}
      {before !== null && (
        <Text size="xs" c="dimmed">
          {words.recomputed(dayFull(before))}.
        </Text>
      )}
      {isBehind(deadline, today) && <Behind deadline={deadline} />}
      {computation === null ? (
        rule !== null && (
          <Text size="xs" c="dimmed">
            {deadlineRule({ rule })}.
          </Text>
        )
      ) : (
        <details>
          <summary className={classes['summary']}>{words.how}</summary>
          <Reasoning computation={computation} />
          {rule !== null && (
            <Text size="sm">
              {words.rule}
              {'\u00A0: '}
              {rule.label}, {deadlineRule({ rule })}.
            </Text>
          )}
        </details>
      )}
      {(rule !== null || computation !== null) && <SourceAndVerify url={rule?.source ?? null} sheet={casefile.sheet} />}
    </>
  )
}

/** What proves the day a date counts from; for a decision, also by what it was received. */
function proofWords({ event, day, evidence }: NonNullable<Deadline['start']>, { decision }: Casefile): string {
  const received = event === 'decision_notified' && decision?.notifiedOn === day && decision.evidence !== 'none'
  const proofs = [...(received ? [decisionEvidence[decision.evidence]] : []), ...(evidence === '' ? [] : [evidence])]
  return proofs.length === 0 ? words.noEvidence : words.evidence(proofs.join(', '))
}

/** A date that went by: what remains, and where to see it. */
const Behind = ({ deadline: { role, casefileId } }: { readonly deadline: Deadline }) => (
  <Text size="sm">
    {role === 'appeal' ? (
      <>
        {words.behindAppeal}{' '}
        <TextLink to="/dossiers/$casefileId/recours" params={{ casefileId }}>
          {words.behindAppealLink}
        </TextLink>
        .
      </>
    ) : (
      words.behind
    )}
  </Text>
)

type SilenceProps = { readonly casefile: Casefile; readonly day: string }

/** What no answer will mean, said by the one silence that runs now: unknown reads as a refusal. */
function SilenceSentence({ casefile: { silence }, day: awaited }: SilenceProps) {
  const { on, claimFrom, stated } = silence
  if (on !== awaited) return null
  const day = dayFull(on)
  if (stated === 'unknown') return <Text size="sm">{silenceWords.unknownOn(day)}</Text>
  return (
    <Text size="sm">
      {silence.meaning === 'acceptance' && claimFrom !== null
        ? silenceWords.acceptanceOn(day, dayFull(claimFrom))
        : silenceWords.refusalOn(day)}
    </Text>
  )
}
