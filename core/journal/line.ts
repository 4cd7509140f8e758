import type { OperationName } from '../contract/index.ts'

/** Something that a line is about: what it is, and its opaque identifier. Never what it says. */
export type Subject = { readonly kind: string; readonly id: string }

/**
 * One access: who (`null` before anyone opened), what was asked, of what, when (ms UTC), and how it ended: `done`, or the code of the refusal. It holds no
 * name, no number and no text (standards PRIV-17).
 */
export type JournalLine = {
  readonly at: number
  readonly mediatorId: string | null
  readonly action: OperationName
  readonly subjects: readonly Subject[]
  readonly result: string
}

/** A line with its rank. */
export type WrittenLine = JournalLine & { readonly sequence: number }

/** Which lines: of one mediator, about one subject, older than a rank; `null` leaves it open. */
export type WantedLines = {
  readonly mediatorId: string | null
  readonly subjectId: string | null
  readonly before: number | null
}

/** Where lines are written, in order, and never rewritten. */
export interface AccessJournal {
  readonly record: (line: JournalLine) => void
}

/** Where lines are read. */
export interface JournalLines {
  /** The latest first, `limit` at most. */
  readonly latest: (wanted: WantedLines, limit: number) => readonly WrittenLine[]
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u
const MOST_SUBJECTS = 8

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `casefileId` and `procedureIds` name a casefile and procedures. */
const kindOf = (key: string): string | null => /^(?<kind>[a-z][A-Za-z]*)Ids?$/u.exec(key)?.groups?.['kind'] ?? null

function* subjectsIn(value: unknown, depth: number): Generator<Subject> {
  if (!isRecord(value) || depth < 0) return
  for (const [key, inside] of Object.entries(value)) {
    const kind = kindOf(key)
    for (const one of Array.isArray(inside) ? inside : [inside]) {
      if (typeof one !== 'string') yield* subjectsIn(one, depth - 1)
      else if (kind !== null && UUID.test(one)) yield { kind, id: one }
    }
  }
}

/** What was asked about, then what was made: identifiers only, each once, eight at most. */
export function subjectsOf(input: unknown, output: unknown): readonly Subject[] {
  const subjects = new Map<string, Subject>()
  // Deep in an answer are all the things it shows: only its own identifiers say what was made.
  for (const subject of [...subjectsIn(input, 2), ...subjectsIn(Array.isArray(output) ? output[0] : output, 0)]) {
    if (subjects.size < MOST_SUBJECTS) subjects.set(subject.id, subjects.get(subject.id) ?? subject)
  }
  return [...subjects.values()]
}
