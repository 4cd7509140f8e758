import type { z } from 'zod'
import type { CalendarFiles } from './agenda/calendar-file.ts'
import type { Recurrences } from './agenda/recurrence.ts'
import type { ReadContext, ReadRepositories, WriteContext, WriteRepositories } from './context.ts'
import type { Domain } from './contract/domains.ts'
import {
  type CommandName,
  contract,
  type FieldProblem,
  isOperationName,
  type OperationName,
  type QueryName,
  type SessionName,
} from './contract/index.ts'
import { holdsNumber, suspectedFields } from './guard/input.ts'
import type { CommandHandlers, QueryHandlers, SessionHandlers } from './handlers.ts'
import type { JournalLines } from './journal/line.ts'
import type { Crossing } from './journal/recorder.ts'
import type { OwnSeal } from './logbook/seal.ts'
import type { Mediator } from './contract/mediators.ts'
import { mayCall } from './mediators/permissions.ts'
import type { Catalogue } from './procedures/catalogue.ts'
import type { Archive } from './retention/archive.ts'
import type { MandateWriter } from './mandates/text.ts'
import { type Closed, createQuarantine, namedIn, reachesClosed, withoutClosed } from './rights/quarantine.ts'
import type { Clock, Ids, UnitOfWork } from './shared/ports.ts'
import { err, ok } from './shared/result.ts'

type Outcome = Crossing['outcome']

/** What the door needs while the store is open. */
export type OpenStore = {
  readonly unitOfWork: UnitOfWork<ReadRepositories, WriteRepositories>
  readonly catalogue: Catalogue
  /** True in the throw-away store of fictitious people. */
  readonly practice: boolean
  readonly ownSeal: OwnSeal | null
  /** Who opened it. */
  readonly mediator: Mediator
  readonly journal: JournalLines
  readonly archive: Archive
}

export type DoorParts = {
  readonly queries: QueryHandlers
  readonly commands: CommandHandlers
  readonly sessions: SessionHandlers
  /** `null` while the store is locked. */
  readonly openStore: () => OpenStore | null
  /** True for a passage that looked like a secret and that the mediator said is none. */
  readonly isInnocent: (excerpt: string) => boolean
  readonly clock: Clock
  readonly ids: Ids
  readonly mandateWriter: MandateWriter
  readonly recurrences: Recurrences
  readonly calendarFiles: CalendarFiles
  /** Told once a command is committed. */
  readonly announce: (domains: readonly Domain[]) => void
  /** Names the refusal behind a failure of the store (disk full, damaged…), or `null` when the failure is a bug. */
  readonly classify: (cause: unknown) => 'disk_full' | 'store_readonly' | 'store_damaged' | null
  /** Told of everything that crossed the door, once it is done or refused. */
  readonly recordAccess: (crossing: Crossing) => void
  /** Told of every bug: what was thrown, and in which operation. Never of what was typed. */
  readonly report: (cause: unknown, operation: OperationName) => void
}

export type Dispatch = (name: unknown, input: unknown) => Promise<Outcome>

// A refusal inside the transaction must undo it; a wrong output is a bug and must undo it too.
class WrongOutput extends Error {}

const MAX_FIELD_PROBLEMS = 20

const nobody: Closed = new Map()

const invalidInput = (error: z.ZodError | null): Outcome => {
  const fields: readonly FieldProblem[] = (error?.issues ?? []).slice(0, MAX_FIELD_PROBLEMS).map((issue) => ({
    path: issue.path.map(String).join('.').slice(0, 200),
    problem: issue.message.slice(0, 60),
  }))
  return err({ code: 'invalid_input', fields })
}

/** What crosses the door is what the contract says: a value too many is cut, a wrong one is a bug. */
function parseOutput(name: OperationName, result: Outcome): Outcome {
  if (!result.ok) return result
  const output = contract[name].output.safeParse(result.value)
  if (!output.success)
    throw new WrongOutput(`${name}: ${output.error.issues.map((issue) => issue.path.join('.')).join(', ')}`)
  return ok(output.data)
}

/**
 * The only door of the product. Unknown in, Result out; it never throws and never rejects.
 * A query runs on repositories that cannot write, a command in one transaction that a refusal, a throw or a wrong output undoes
 * altogether; what changed is announced after the commit.
 */
export function createDispatch(parts: DoorParts): Dispatch {
  const surroundings = ({ catalogue, practice, ownSeal, mediator, journal, archive }: OpenStore) => ({
    catalogue,
    practice,
    ownSeal,
    mediator,
    journal,
    archive,
    mandateWriter: parts.mandateWriter,
    recurrences: parts.recurrences,
    calendarFiles: parts.calendarFiles,
    clock: parts.clock,
  })

  // The casts below are the one place where types cannot follow: `name` picks the handler and the schema that parsed its input
  // together, which TypeScript cannot relate across a union of operations.
  const runQuery = (name: QueryName, input: unknown, store: OpenStore, closed: Closed): Outcome => {
    const handler = parts.queries[name] as (input: unknown, context: ReadContext) => Outcome
    const outcome = store.unitOfWork.read((repositories) =>
      parseOutput(name, handler(input, { repositories, ...surroundings(store) })),
    )
    return outcome.ok ? ok(withoutClosed(name, outcome.value, closed)) : outcome
  }

  const runCommand = (name: CommandName, input: unknown, store: OpenStore): Outcome => {
    const fields = suspectedFields(input, parts.isInnocent)
      .filter(({ path }) => !holdsNumber(name, path))
      .slice(0, MAX_FIELD_PROBLEMS)
    if (fields.length > 0) return err({ code: 'secret_suspected', fields })
    const handler = parts.commands[name] as (input: unknown, context: WriteContext) => Outcome
    const outcome = store.unitOfWork.write((repositories) =>
      parseOutput(name, handler(input, { repositories, ids: parts.ids, ...surroundings(store) })),
    )
    if (outcome.ok) parts.announce(contract[name].domains)
    return outcome
  }

  const closedTo = createQuarantine()

  /** Why what a message names cannot be reached, or `null`. */
  const quarantineOf = (input: unknown, { unitOfWork }: OpenStore, closed: Closed) => {
    if (closed.size === 0) return null
    const people = unitOfWork.read(({ rights }) => rights.peopleOf(namedIn(input)))
    return people.map((personId) => closed.get(personId)).find((why) => why !== undefined) ?? null
  }

  const runSession = async (name: SessionName, input: unknown): Promise<Outcome> => {
    const handler = parts.sessions[name] as (input: unknown) => Promise<Outcome>
    return parseOutput(name, await handler(input))
  }

  /** Does what is asked; who asked is known once the input is read, and for whoever opens or takes the place, once it is done. */
  const cross = async (name: OperationName, raw: unknown): Promise<Crossing> => {
    const { kind, input: schema } = contract[name]
    let crossing: Omit<Crossing, 'outcome'> = { name, mediatorId: null, input: null }
    try {
      const input = schema.safeParse(raw)
      if (!input.success) return { ...crossing, outcome: invalidInput(input.error) }
      const store = parts.openStore()
      crossing = { name, mediatorId: store?.mediator.mediatorId ?? null, input: input.data }
      if (store !== null && !mayCall(store.mediator.role, name))
        return { ...crossing, outcome: err({ code: 'not_allowed' }) }
      if (kind === 'session') {
        const outcome = await runSession(name as SessionName, input.data)
        const after = outcome.ok ? parts.openStore() : null
        return { ...crossing, mediatorId: after?.mediator.mediatorId ?? crossing.mediatorId, outcome }
      }
      if (store === null) return { ...crossing, outcome: err({ code: 'locked' }) }
      if (store.mediator.isInvited) return { ...crossing, outcome: err({ code: 'passphrase_to_choose' }) }
      const closed = reachesClosed(name)
        ? nobody
        : store.unitOfWork.read((repositories) => closedTo({ repositories, clock: parts.clock }))
      const quarantined = quarantineOf(input.data, store, closed)
      if (quarantined !== null) return { ...crossing, outcome: err({ code: quarantined }) }
      const outcome =
        kind === 'query'
          ? runQuery(name as QueryName, input.data, store, closed)
          : runCommand(name as CommandName, input.data, store)
      return { ...crossing, outcome }
    } catch (cause) {
      const refusal = parts.classify(cause)
      if (refusal === null) parts.report(cause, name)
      return { ...crossing, outcome: err({ code: refusal ?? 'unexpected' }) }
    }
  }

  return async (name, raw) => {
    if (!isOperationName(name)) return invalidInput(null)
    const crossing = await cross(name, raw)
    try {
      parts.recordAccess(crossing)
    } catch (cause) {
      // What was asked is done, or refused: a journal that cannot be written to must not say otherwise.
      parts.report(cause, name)
    }
    return crossing.outcome
  }
}
