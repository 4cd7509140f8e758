import { Button, Group, SegmentedControl, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useId, useState } from 'react'
import type { ActForAnswer } from '../../../core/contract/mandates.ts'
import type { PersonId } from '../../../core/contract/values.ts'
import { Posture, type Visit } from '../../../core/contract/visits.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { actForRefusals, mandateWords } from '../../messages/mandates.ts'
import { postures, visitWords as words } from '../../messages/visits.ts'
import { clockWords } from '../mandates/mandate-in-words.ts'
import { useUnlocked } from '../session/session.ts'
import { VisitMandate } from './visit-mandate.tsx'
import classes from './visits.module.css'

/** How the mediator helps, in three clear choices; why one is not possible, and the way to make it so. */
export function PostureChoice({ visit }: { readonly visit: Visit }) {
  const { visitId, posture, subject } = visit
  const labelId = useId()
  const desk = useDeskClock()
  const { demo } = useUnlocked()
  const setPosture = useCommand('visits.setPosture')
  const actFor = useOperation('mandates.actForVisit', { visitId }).data ?? null
  const [refusal, setRefusal] = useState<string | null>(null)
  const teachesFictitious = demo || visit.casefileIds.length === 0
  const mayActFor = subject.kind !== 'anonymous' && actFor?.allowed !== false

  const choose = async (value: string) => {
    const answer = await setPosture.run({ visitId, posture: Posture.parse(value) })
    setRefusal(answer.ok ? null : answer.error.code)
  }
  const isPossible: Readonly<Record<Posture, boolean>> = {
    teach: teachesFictitious,
    accompany: true,
    act_for: mayActFor,
  }

  return (
    <div className={classes['posture']}>
      <Text size="sm" fw={600} id={labelId}>
        {words.posture}
      </Text>
      <SegmentedControl
        size="sm"
        aria-labelledby={labelId}
        value={setPosture.sending?.posture ?? posture ?? ''}
        onChange={(value) => void choose(value)}
        data={Posture.options.map((value) => ({ value, label: postures[value], disabled: !isPossible[value] }))}
      />
      <div>
        {refusal !== null && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {errorSentence(refusal)}
          </Text>
        )}
        {!teachesFictitious && (
          <Text size="sm" c="dimmed">
            {words.teachOnlyFictitious}
          </Text>
        )}
        {visit.posture === 'act_for' && actFor?.allowed === true && actFor.endsAt !== null && (
          <Text size="sm" c="dimmed">
            {mandateWords.actForUntil(clockWords(actFor.endsAt, desk))}
          </Text>
        )}
        {(!mayActFor || refusal === 'mandate_required') && (
          <WhyNotActFor visit={visit} actFor={actFor} personId={subject.kind === 'known' ? subject.personId : null} />
        )}
      </div>
    </div>
  )
}

type WhyProps = { readonly visit: Visit; readonly actFor: ActForAnswer | null; readonly personId: PersonId | null }

function WhyNotActFor({ visit, actFor, personId }: WhyProps) {
  const [opened, dialog] = useDisclosure(false)
  const why = actFor?.refusal ?? (personId === null ? 'no_person' : 'no_mandate')
  const canBePrepared = personId !== null && why !== 'procedure_forbids'
  return (
    <>
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {words.whyNotActFor(actForRefusals[why])}
        </Text>
        {canBePrepared && (
          <Button variant="subtle" size="compact-sm" onClick={dialog.open}>
            {words.prepareMandate}
          </Button>
        )}
      </Group>
      {actFor?.aidantsConnectFits === true && canBePrepared && visit.posture === null && (
        <Text size="sm" c="dimmed">
          {words.aidantsConnect}
        </Text>
      )}
      {canBePrepared && (
        <VisitMandate personId={personId} casefileIds={visit.casefileIds} opened={opened} onClose={dialog.close} />
      )}
    </>
  )
}
