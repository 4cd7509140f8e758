import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { Triage, TriageAnswers, TriageHolder } from '../../../core/contract/triage.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { plural } from '../../messages/plural.ts'
import { type TriageQuestion, triageQuestions, triageWords as words } from '../../messages/triage.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { answerOfKey, choicesOf, questionOrder, unanswered, withAnswer } from './triage-answers.ts'
import classes from './triage.module.css'

type Props = { readonly holder: TriageHolder; readonly opened: boolean; readonly onClose: () => void }

/** The access triage: six questions on one screen, each answer kept as soon as it is given. */
export function TriageDialog({ holder, opened, onClose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={words.title} size="46rem">
      {opened && <Questions holder={holder} onClose={onClose} />}
    </Modal>
  )
}

function Questions({ holder, onClose }: Omit<Props, 'opened'>) {
  const query = useOperation('triage.read', { holder })
  return (
    <Loaded query={query} rows={6}>
      {(triage) => <QuestionForm holder={holder} triage={triage} onClose={onClose} />}
    </Loaded>
  )
}

const choiceId = (question: TriageQuestion, rank: number): string => `sas-${question}-${rank}`

const focusOn = (id: string): void => document.getElementById(id)?.focus()

const DONE_ID = 'sas-termine'

type FormProps = Omit<Props, 'opened'> & { readonly triage: Triage }

function QuestionForm({ holder, triage, onClose }: FormProps) {
  const save = useCommand('triage.save')
  const [answers, setAnswers] = useState(triage.answers)
  const latest = useRef(answers)
  const [said, setSaid] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const left = unanswered(answers)
  const first = left[0] ?? 'mailbox'

  const keep = async (next: TriageAnswers) => {
    latest.current = next
    setAnswers(next)
    const answer = await save.run({ holder, answers: next })
    setRefusal(answer.ok ? null : answer.error.code)
    if (answer.ok) setSaid(unanswered(next).length === 0 ? words.allSaid : words.saved)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, question: TriageQuestion) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const value = answerOfKey(question, event.key)
    if (value === null) return
    event.preventDefault()
    void keep(withAnswer(latest.current, question, value))
    const next = questionOrder[questionOrder.indexOf(question) + 1]
    focusOn(next === undefined ? DONE_ID : choiceId(next, chosenRank(next, latest.current)))
  }

  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {words.intro}
        </Text>
        {questionOrder.map((question) => (
          <Radio.Group
            key={question}
            label={triageQuestions[question]}
            value={answers[question]}
            onChange={(value) => void keep(withAnswer(latest.current, question, value))}
            onKeyDown={(event) => onKeyDown(event, question)}
            className={classes['question'] ?? ''}
          >
            <div className={classes['choices']}>
              {choicesOf(question).map(({ value, label }, rank) => (
                <Radio
                  key={value}
                  id={choiceId(question, rank)}
                  value={value}
                  label={
                    <Group component="span" gap={6} wrap="nowrap">
                      <KeyHint keys={[String(rank + 1)]} />
                      {label}
                    </Group>
                  }
                  {...(question === first && rank === chosenRank(question, answers) ? { 'data-autofocus': true } : {})}
                />
              ))}
            </div>
          </Radio.Group>
        ))}
        {refusal !== null && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {errorSentence(refusal)}
          </Text>
        )}
        <Group justify="space-between">
          <Text component="output" display="block" size="sm" c="dimmed">
            {said === '' || left.length === 0
              ? said
              : `${said} ${words.left(plural(left.length, words.question, words.questions))}`}
          </Text>
          <Button type="submit" id={DONE_ID}>
            {words.done}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** The radio of a question that takes the focus: the chosen one, else the first. */
const chosenRank = (question: TriageQuestion, answers: TriageAnswers): number =>
  Math.max(
    0,
    choicesOf(question).findIndex(({ value }) => value === answers[question]),
  )
