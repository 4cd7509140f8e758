import type { z } from 'zod'
import type { Domain } from './domains.ts'

/**
 * The three kinds of operations:
 * a `query` reads, a `command` changes inside one transaction, a `session` operation opens, closes or keys the store itself and
 * is the only kind that answers while the store is locked.
 */
export type OperationKind = 'query' | 'command' | 'session'

export type Operation = {
  readonly kind: OperationKind
  readonly input: z.ZodType
  readonly output: z.ZodType
  /** The refusals this operation may answer with, besides the {@link systemErrorCodes}. */
  readonly errors: readonly string[]
  /** What a query's answer depends on, or what a command changes. */
  readonly domains: readonly Domain[]
}

type Definition<Kind extends OperationKind, Input extends z.ZodType, Output extends z.ZodType, Code extends string> = {
  kind: Kind
  input: Input
  output: Output
  errors: readonly Code[]
  domains: readonly Domain[]
}

/** Declares an operation that only reads; its cached answer is stale once any domain of `reads` changed. */
export const query = <Input extends z.ZodType, Output extends z.ZodType, const Code extends string = never>(
  input: Input,
  output: Output,
  reads: readonly Domain[],
  errors: readonly Code[] = [],
): Definition<'query', Input, Output, Code> => ({ kind: 'query', input, output, errors, domains: reads })

/** Declares an operation that runs in one transaction and, once committed, announces that `changes` changed. */
export const command = <Input extends z.ZodType, Output extends z.ZodType, const Code extends string = never>(
  input: Input,
  output: Output,
  changes: readonly Domain[],
  errors: readonly Code[] = [],
): Definition<'command', Input, Output, Code> => ({ kind: 'command', input, output, errors, domains: changes })

/** Declares an operation on the store itself (create, unlock, lock…), answered even while it is locked. */
export const session = <Input extends z.ZodType, Output extends z.ZodType, const Code extends string = never>(
  input: Input,
  output: Output,
  errors: readonly Code[] = [],
): Definition<'session', Input, Output, Code> => ({ kind: 'session', input, output, errors, domains: [] })
