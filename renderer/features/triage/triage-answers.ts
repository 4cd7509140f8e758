import type { TriageAnswers } from '../../../core/contract/triage.ts'
import { TriageAnswers as Answers } from '../../../core/contract/triage.ts'
import { triageAnswers, triageMatters, type TriageQuestion } from '../../messages/triage.ts'

export type TriageChoice = { readonly value: string; readonly label: string }

/** The six questions, in the order in which they are asked. */
export const questionOrder = [
  'mailbox',
  'phoneForCodes',
  'account',
  'equipment',
  'reading',
  'authority',
] as const satisfies readonly TriageQuestion[]

/** The answers to one question, in the order of their keys. */
export const choicesOf = (question: TriageQuestion): readonly TriageChoice[] =>
  Object.entries<string>(triageAnswers[question]).map(([value, label]) => ({ value, label }))

/** The answers with one more; an answer that the question does not have changes nothing. */
export function withAnswer(answers: TriageAnswers, question: TriageQuestion, value: string): TriageAnswers {
  const parsed = Answers.safeParse({ ...answers, [question]: value })
  return parsed.success ? parsed.data : answers
}

/** The answer of a digit key, or `null` when the question has no such answer. */
export const answerOfKey = (question: TriageQuestion, key: string): string | null =>
  /^[1-4]$/u.test(key) ? (choicesOf(question)[Number(key) - 1]?.value ?? null) : null

export const unanswered = (answers: TriageAnswers): readonly TriageQuestion[] =>
  questionOrder.filter((question) => answers[question] === null)

const matter = (answers: TriageAnswers, question: TriageQuestion): string | null => {
  const answer: string | null = answers[question]
  const words: Readonly<Record<string, string | null>> = triageMatters[question]
  return answer === null ? null : (words[answer] ?? null)
}

/** What stands in the way, in a few words each; empty when nothing does. */
export const whatMatters = (answers: TriageAnswers): readonly string[] =>
  questionOrder.flatMap((question) => matter(answers, question) ?? [])
