import { Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Triage, TriageHolder } from '../../../core/contract/triage.ts'
import { localTime } from '../../../core/shared/zone.ts'
import { type DeskClock, useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { relativeDay } from '../../messages/dates.ts'
import { plural } from '../../messages/plural.ts'
import { triageWords as words } from '../../messages/triage.ts'
import { unanswered, whatMatters } from './triage-answers.ts'
import { TriageDialog } from './triage-dialog.tsx'
import classes from './triage.module.css'

type Props = {
  readonly holder: TriageHolder
  /** False shows nothing until it was answered: something else on the screen asks. */
  readonly asks?: boolean
}

/** The access triage on one line: what stands in the way, how old the answers are, and the way to change them. */
export function TriageLine({ holder, asks = true }: Props) {
  const desk = useDeskClock()
  const triage = useOperation('triage.read', { holder }).data
  const [opened, dialog] = useDisclosure(false)
  if (triage === undefined || (!asks && triage.answeredAt === null)) return null
  return (
    <>
      <div className={classes['line']}>
        <Text size="sm" fw={600}>
          {words.title}
        </Text>
        <Text size="sm">
          {triage.answeredAt === null ? words.neverAsked : <Answered triage={triage} desk={desk} />}
        </Text>
        <Button variant="subtle" size="compact-sm" onClick={dialog.open}>
          {buttonWords(triage)}
        </Button>
      </div>
      <TriageDialog holder={holder} opened={opened} onClose={dialog.close} />
    </>
  )
}

function buttonWords({ answers, answeredAt }: Triage): string {
  if (answeredAt === null) return words.begin
  return unanswered(answers).length > 0 ? words.goOn : words.update
}

function Answered({ triage, desk }: { readonly triage: Triage; readonly desk: DeskClock }) {
  const matters = whatMatters(triage.answers)
  const left = unanswered(triage.answers).length
  const answeredOn = localTime(triage.answeredAt ?? desk.now, desk.timeZone).day
  return (
    <>
      {matters.length > 0 && matters.join(' · ')}
      {matters.length === 0 && left === 0 && words.nothingInTheWay}
      <Text span inherit c="dimmed">
        {' '}
        ({words.asked(relativeDay(answeredOn, desk.today))}
        {triage.old && `, ${words.old}`})
      </Text>
      {left > 0 && ` ${words.left(plural(left, words.question, words.questions))}`}
    </>
  )
}
