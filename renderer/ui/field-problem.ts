import type { z } from 'zod'
import { Line } from '../../core/contract/values.ts'
import { valueSentence } from '../messages/values.ts'

/** The sentence of what is wrong with a text, judged by the contract's own schema; `null` when it is accepted. */
export function fieldProblem(schema: z.ZodType, value: unknown): string | null {
  const parsed = schema.safeParse(value)
  return parsed.success ? null : valueSentence(parsed.error.issues[0]?.message ?? 'invalid')
}

/** The same for one required line of text. */
export const lineProblem = (text: string): string | null => fieldProblem(Line, text)
