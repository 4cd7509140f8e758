import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { Mandate } from '../../../core/contract/mandates.ts'
import type { DeskClock } from '../../bridge/clock.ts'
import { useCommand } from '../../bridge/queries.ts'
import { instant } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { mandateWords as words } from '../../messages/mandates.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { EndMenu, RevokeMenu } from './mandate-actions.tsx'
import { eventWords, mandateTold, paperOwed, themesInWords } from './mandate-in-words.ts'
import classes from './mandates.module.css'

export const mandateRowId = (mandateId: string): string => `mandat-${mandateId}`

type Props = {
  readonly mandate: Mandate
  readonly desk: DeskClock
  readonly onRenew: (mandate: Mandate) => void
  /** It was just stopped: the hand goes on to its receipt. */
  readonly onStopped: (mandate: Mandate) => void
}

/** One mandate: what for, where it stands, what can be done with it. */
export function MandateRow({ mandate, desk, onRenew, onStopped }: Props) {
  const { mandateId } = mandate
  const recordPaper = useCommand('mandates.recordPaper')
  const [refusal, setRefusal] = useState<string | null>(null)
  const told = mandateTold(mandate, desk)
  const paper = paperOwed(mandate, desk.today)
  const about = themesInWords(mandate)

  const onAnswer = (code: string | null) => {
    setRefusal(code)
    if (code === null) onStopped(mandate)
  }
  const onPaper = async () => {
    const answer = await recordPaper.run({ mandateId })
    setRefusal(answer.ok ? null : answer.error.code)
  }

  return (
    <li className={classes['row']} id={mandateRowId(mandateId)}>
      <Text fw={600}>{about}</Text>
      <Group gap="xs">
        <StatusBadge tone={told.tone}>{told.words}</StatusBadge>
        {paper !== null && <StatusBadge tone={paper.tone}>{paper.words}</StatusBadge>}
      </Group>
      <Group gap="xs" mt={6}>
        {mandate.state === 'draft' || mandate.state === 'informed' ? (
          <ButtonLink
            to="/mandats/$mandateId"
            params={{ mandateId }}
            variant="light"
            size="compact-sm"
            aria-label={words.goOnWhich(about)}
          >
            {words.goOn}
          </ButtonLink>
        ) : (
          <ButtonLink
            to="/mandats/$mandateId"
            params={{ mandateId }}
            variant="default"
            size="compact-sm"
            aria-label={words.seeWhich(about)}
          >
            {words.see}
          </ButtonLink>
        )}
        {mandate.state === 'active' && (
          <>
            {paper !== null && (
              <Button variant="light" size="compact-sm" onClick={() => void onPaper()}>
                {words.paperCameBack}
              </Button>
            )}
            <RevokeMenu mandate={mandate} onAnswer={onAnswer} />
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => onRenew(mandate)}
              aria-label={words.renewWhich(about)}
            >
              {words.renew}
            </Button>
            <EndMenu mandate={mandate} onAnswer={onAnswer} />
          </>
        )}
        {mandate.stoppedAt !== null && (
          <ButtonLink
            to="/mandats/$mandateId/attestation"
            params={{ mandateId }}
            variant="default"
            size="compact-sm"
            aria-label={words.receiptWhich(about)}
          >
            {words.receipt}
          </ButtonLink>
        )}
      </Group>
      {refusal !== null && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {errorSentence(refusal)}
        </Text>
      )}
      <MandateHistory mandate={mandate} desk={desk} />
    </li>
  )
}

/** Everything that happened to a mandate, latest first. */
const MandateHistory = ({ mandate, desk }: { readonly mandate: Mandate; readonly desk: DeskClock }) => (
  <details>
    <summary>
      <Text span size="sm">
        {words.history}
      </Text>
    </summary>
    <ul className={classes['history']}>
      {mandate.history.map(({ at, mediatorName, event }) => (
        <Text key={`${at}-${event.kind}`} component="li" size="sm">
          {eventWords(event)}
          <Text span inherit c="dimmed">
            {' · '}
            {instant(at, desk)} · {mediatorName}
          </Text>
        </Text>
      ))}
    </ul>
  </details>
)
