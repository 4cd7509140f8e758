import type {
  DomainErrorCode,
  ErrorCode,
  FieldProblem,
  OperationName,
  Refusal,
  SystemErrorCode,
} from '../../core/contract/index.ts'
import { systemErrorCodes } from '../../core/contract/index.ts'

/** A refused query, as TanStack Query wants it: thrown. `code` has a sentence in `messages/errors.ts`. */
export class RefusalError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code
  readonly fields: readonly FieldProblem[]

  constructor(refusal: Refusal<Code>) {
    super(refusal.code)
    this.name = 'RefusalError'
    this.code = refusal.code
    this.fields = refusal.fields ?? []
  }
}

/** The refusals of one operation. */
export type RefusalOf<Name extends OperationName> = RefusalError<DomainErrorCode<Name> | SystemErrorCode>

/** True for what any operation may answer, false for the refusals that its own screen must tell. */
export const isSystemCode = (code: string): code is SystemErrorCode =>
  (systemErrorCodes as readonly string[]).includes(code)
