import { Button, Group, Text, Title } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { Casefile, CasefileQuestion } from '../../../core/contract/casefiles.ts'
import { useCommand } from '../../bridge/queries.ts'
import { casefileWords, questionWords as words } from '../../messages/casefiles.ts'
import classes from './casefile.module.css'

type Props = { readonly casefile: Casefile; readonly closed: boolean }

/** Where the questions that wait are, for the key that goes to them. */
export const QUESTIONS_ID = 'questions-posees'

const rowId = (conditionId: string): string => `question-${conditionId}`

/** The keys of one question: yes, no, or not answered. */
function answerOfKey(key: string): boolean | null | undefined {
  if (key.toLowerCase() === 'o') return true
  if (key.toLowerCase() === 'n') return false
  return key === 'Delete' || key === 'Backspace' ? null : undefined
}

/** What settles which papers concern this person: asked once, then one line that can be changed. */
export function QuestionsBlock({ casefile, closed }: Props) {
  const answerCondition = useCommand('documents.answerCondition')
  const { questions, casefileId } = casefile
  const open = questions.filter(({ answer }) => answer === null)
  const answered = questions.filter(({ answer }) => answer !== null)
  if (questions.length === 0 || (closed && answered.length === 0)) return null

  const onAnswer = async ({ conditionId }: CasefileQuestion, answer: boolean | null) => {
    const rank = open.findIndex((question) => question.conditionId === conditionId)
    const next = answer === null ? undefined : (open[rank + 1] ?? open.find((_, other) => other < rank))
    const sent = await answerCondition.run({ casefileId, conditionId, answer })
    if (sent.ok && rank !== -1 && next !== undefined) {
      document.querySelector<HTMLElement>(`#${rowId(next.conditionId)} button`)?.focus()
    }
  }
  const row = (question: CasefileQuestion) => (
    <QuestionRow
      key={question.conditionId}
      question={question}
      closed={closed}
      onAnswer={(answer) => void onAnswer(question, answer)}
    />
  )

  return (
    <section aria-labelledby="questions">
      <Title order={2} id="questions">
        {words.title}{' '}
        {open.length > 0 && !closed && (
          <Text span inherit c="dimmed" fw={400}>
            {open.length}
          </Text>
        )}
      </Title>
      {open.length > 0 && !closed && (
        <>
          <Text size="xs" c="dimmed">
            {words.why} {words.keys}
          </Text>
          <ul className={classes['list']} id={QUESTIONS_ID}>
            {open.map(row)}
          </ul>
        </>
      )}
      {answered.length > 0 && (
        <details>
          <summary className={classes['summary']}>
            {words.answered(answered.length)}
            {!closed && `, ${words.change.toLowerCase()}`}
          </summary>
          <ul className={classes['list']}>{answered.map(row)}</ul>
        </details>
      )}
    </section>
  )
}

type RowProps = {
  readonly question: CasefileQuestion
  readonly closed: boolean
  readonly onAnswer: (answer: boolean | null) => void
}

function QuestionRow({ question, closed, onAnswer }: RowProps) {
  const { answer, conditionId } = question
  const { question: text } = question
  const onKeyDown = (event: KeyboardEvent) => {
    if (closed || event.ctrlKey || event.metaKey || event.altKey) return
    const typed = answerOfKey(event.key)
    if (typed === undefined) return
    event.preventDefault()
    onAnswer(typed)
  }
  const choice = (value: boolean, label: string) => (
    <Button
      size="compact-sm"
      variant={answer === value ? 'light' : 'default'}
      aria-pressed={answer === value}
      onClick={() => onAnswer(value)}
    >
      {label}
    </Button>
  )

  return (
    <li className={classes['row']} id={rowId(conditionId)}>
      <Group role="group" aria-label={text} gap="xs" wrap="nowrap" justify="space-between" onKeyDown={onKeyDown}>
        <div>
          <Text size="sm">{text}</Text>
          <Text size="xs" c="dimmed">
            {words.for(question.papers.join(', '))}
          </Text>
        </div>
        {closed ? (
          <Text size="sm">{answer === true ? casefileWords.yes : casefileWords.no}</Text>
        ) : (
          <Group gap={4} wrap="nowrap">
            {choice(true, casefileWords.yes)}
            {choice(false, casefileWords.no)}
            {answer !== null && (
              <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onAnswer(null)}>
                {words.erase}
              </Button>
            )}
          </Group>
        )}
      </Group>
    </li>
  )
}
