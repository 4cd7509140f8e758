import type { OperationName, Refusal } from '../contract/index.ts'
import type { Clock } from '../shared/ports.ts'
import type { Result } from '../shared/result.ts'
import { type AccessJournal, type JournalLine, subjectsOf } from './line.ts'
import { recordingOf, SAME_OPENING_MS } from './recorded.ts'

/** What crossed the door: what was asked, by whom, and how it ended. */
export type Crossing = {
  readonly name: OperationName
  readonly mediatorId: string | null
  readonly input: unknown
  readonly outcome: Result<unknown, Refusal>
}

export type Recorder = { readonly record: (crossing: Crossing) => void }

/** Nothing was reached: a screen that outlived its store, a message that means nothing. */
const neverTold: ReadonlySet<string> = new Set(['locked', 'invalid_input'])

// What is tried on a closed store waits for its journal, in memory; a thousand wrong passphrases say what a million would.
const MOST_WAITING = 1_000
const MOST_REMEMBERED = 5_000

/**
 * Writes a line for each access that is recorded. `journal` is `null` while the store is closed, since its key is: what happened meanwhile is
 * written, in order, before the first line that follows.
 */
export function createRecorder(journal: () => AccessJournal | null, clock: Clock): Recorder {
  const waiting: JournalLine[] = []
  const lastOpenings = new Map<string, number>()

  const isTold = (line: JournalLine): boolean => {
    const opening = [line.mediatorId, line.action, line.result, ...line.subjects.map(({ id }) => id)].join(' ')
    const before = lastOpenings.get(opening)
    if (before !== undefined && line.at - before < SAME_OPENING_MS) return true
    if (lastOpenings.size >= MOST_REMEMBERED) lastOpenings.clear()
    lastOpenings.set(opening, line.at)
    return false
  }

  const write = (line: JournalLine): void => {
    const open = journal()
    if (open !== null) for (const one of [...waiting.splice(0), line]) open.record(one)
    else if (waiting.length < MOST_WAITING) waiting.push(line)
  }

  return {
    record: ({ name, mediatorId, input, outcome }) => {
      const recording = recordingOf(name)
      if (recording === 'never' || (!outcome.ok && neverTold.has(outcome.error.code))) return
      const line: JournalLine = {
        at: clock.now(),
        mediatorId,
        action: name,
        subjects: subjectsOf(input, outcome.ok ? outcome.value : null),
        result: outcome.ok ? 'done' : outcome.error.code,
      }
      if (recording === 'once_in_a_while' && isTold(line)) return
      write(line)
    },
  }
}
