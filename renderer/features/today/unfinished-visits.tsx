import { Button, Group, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Visit } from '../../../core/contract/visits.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand } from '../../bridge/queries.ts'
import { instant } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { todayWords as words } from '../../messages/today.ts'
import { focusOn } from '../people/focus-neighbour.ts'
import { DaySection } from './day-section.tsx'
import { isEmptyVisit, visitWho } from './today-lists.ts'
import classes from './today.module.css'

/** Visits that were left in the middle: nothing typed was lost. Not shown when there is none. */
export const UnfinishedVisits = ({ visits }: { readonly visits: readonly Visit[] }) =>
  visits.length === 0 ? null : (
    <DaySection title={words.unfinished} items={visits} total={null} atFirst={3} none="">
      {(visit) => <UnfinishedVisit key={visit.visitId} visit={visit} />}
    </DaySection>
  )

function UnfinishedVisit({ visit }: { readonly visit: Visit }) {
  const { visitId } = visit
  const desk = useDeskClock()
  const navigate = useNavigate()
  const discard = useCommand('visits.discard')
  const [refusal, setRefusal] = useState<string | null>(null)
  const who = visitWho(visit)
  const when = instant(visit.startedAt, desk)
  const count = visit.casefileIds.length

  const onDiscard = async () => {
    const answer = await discard.run({ visitId })
    if (answer.ok) focusOn(null)
    else setRefusal(answer.error.code)
  }

  return (
    <li className={classes['row']}>
      <Group justify="space-between" gap="xs">
        <div>
          <Text fw={600}>{who}</Text>
          <Text size="sm" c="dimmed">
            {[words.startedAt(when), ...(count === 0 ? [] : [words.casefiles(count)])].join(' · ')}
          </Text>
        </div>
        <Group gap="xs">
          {isEmptyVisit(visit) && (
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              onClick={() => void onDiscard()}
              aria-label={words.discardWho(when)}
            >
              {words.discard}
            </Button>
          )}
          <Button
            variant="light"
            size="compact-sm"
            onClick={() => void navigate({ to: '/accueil/$visitId', params: { visitId } })}
            aria-label={words.resumeWho(who)}
          >
            {words.resume}
          </Button>
        </Group>
      </Group>
      {refusal !== null && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {errorSentence(refusal)}
        </Text>
      )}
    </li>
  )
}
