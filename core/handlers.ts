import type {
  CommandName,
  Contract,
  DomainErrorCode,
  Parsed,
  QueryName,
  Refusal,
  SessionName,
} from './contract/index.ts'
import type { z } from 'zod'
import type { ReadContext, WriteContext } from './context.ts'
import type { Result } from './shared/result.ts'

type HandlerResult<Name extends QueryName | CommandName | SessionName> = Result<
  z.input<Contract[Name]['output']>,
  Refusal<DomainErrorCode<Name>>
>

/** One function per operation of the contract: a missing one, or one that refuses with a code it did not declare, does not compile. */
export type QueryHandlers = {
  readonly [Name in QueryName]: (input: Parsed<Name>, context: ReadContext) => HandlerResult<Name>
}
export type CommandHandlers = {
  readonly [Name in CommandName]: (input: Parsed<Name>, context: WriteContext) => HandlerResult<Name>
}
export type SessionHandlers = {
  readonly [Name in SessionName]: (input: Parsed<Name>) => Promise<HandlerResult<Name>>
}

/** The handlers of one domain: `HandlersOf<'people'>` wants every `people.*` operation and nothing else. */
export type HandlersOf<Domain extends string> = {
  readonly [Name in keyof QueryHandlers as Name extends `${Domain}.${string}` ? Name : never]: QueryHandlers[Name]
} & {
  readonly [Name in keyof CommandHandlers as Name extends `${Domain}.${string}` ? Name : never]: CommandHandlers[Name]
}
