import { describe, expect, it } from 'vitest'
import { TriageAnswers } from '../../../core/contract/triage.ts'
import {
  answerOfKey,
  choicesOf,
  questionOrder,
  unanswered,
  whatMatters,
  withAnswer,
} from '../../../renderer/features/triage/triage-answers.ts'

const nothingSaid: TriageAnswers = {
  mailbox: null,
  phoneForCodes: null,
  account: null,
  equipment: null,
  reading: null,
  authority: null,
}

const nothingInTheWay: TriageAnswers = {
  mailbox: 'reachable',
  phoneForCodes: 'here',
  account: 'franceconnect',
  equipment: 'own',
  reading: 'at_ease',
  authority: 'herself',
}

describe('the six questions', () => {
  it('are all those of the contract, each once', () => {
    expect([...questionOrder].toSorted()).toEqual(Object.keys(TriageAnswers.shape).toSorted())
  })

  it.each(questionOrder)('%s offers every answer of the contract, four at most: one key each', (question) => {
    const accepted = TriageAnswers.shape[question].unwrap().options
    expect(choicesOf(question).map(({ value }) => value)).toEqual(accepted)
    expect(accepted.length).toBeLessThanOrEqual(4)
    expect(accepted.map((_, rank) => answerOfKey(question, String(rank + 1)))).toEqual(accepted)
  })

  it.each(['0', '5', 'a', 'Enter', ' ', '12'])('the key %s answers none', (key) => {
    expect(questionOrder.map((question) => answerOfKey(question, key))).toEqual(questionOrder.map(() => null))
  })

  it('the fourth key answers nothing where there are three answers', () => {
    expect(answerOfKey('mailbox', '4')).toBeNull()
    expect(answerOfKey('account', '4')).toBe('none')
  })
})

describe('an answer', () => {
  it('joins the others', () => {
    expect(withAnswer(nothingSaid, 'mailbox', 'lost')).toEqual({ ...nothingSaid, mailbox: 'lost' })
  })

  it('that the question does not have changes nothing', () => {
    expect(withAnswer(nothingInTheWay, 'mailbox', 'here')).toEqual(nothingInTheWay)
  })
})

describe('what matters', () => {
  it('is nothing before the first answer, and nothing when all is well', () => {
    expect(whatMatters(nothingSaid)).toEqual([])
    expect(whatMatters(nothingInTheWay)).toEqual([])
    expect(unanswered(nothingSaid)).toEqual(questionOrder)
    expect(unanswered(nothingInTheWay)).toEqual([])
  })

  it('is told in the order of the questions', () => {
    expect(whatMatters({ ...nothingInTheWay, reading: 'with_help', mailbox: 'lost' })).toEqual([
      'Messagerie perdue',
      'Lit avec de l’aide',
    ])
  })

  it('leaves out only what stands in nobody’s way', () => {
    const quiet = questionOrder.map(
      (question) =>
        choicesOf(question).filter(({ value }) => whatMatters(withAnswer(nothingSaid, question, value)).length === 0)
          .length,
    )
    expect(quiet).toEqual([1, 1, 2, 1, 1, 1])
  })
})
