import type { OperationName } from '../contract/index.ts'
import type { ReadContext } from '../context.ts'
import { monthsOf } from '../retention/queue.ts'
import { latestContactOver } from '../retention/rules.ts'
import { addDays, type CalendarDay } from '../shared/calendar.ts'
import { localTime, startOfDay } from '../shared/zone.ts'
import type { Named } from './repository.ts'

export type Closed = ReadonlyMap<string, 'person_restricted' | 'retention_over'>

type QuarantineContext = Pick<ReadContext, 'repositories' | 'clock'>

/** What still reaches data that is closed: the rights of the person, the end of its keeping, and what names nobody. */
const reaching: ReadonlySet<string> = new Set(['rights', 'retention', 'journal', 'settings', 'mediators'])

/** These show a name so that nobody is written down twice; opening her says why her data is closed. */
const finding: ReadonlySet<OperationName> = new Set<OperationName>(['people.search', 'people.findDuplicates'])

type Bound = { readonly lastMetBefore: number; readonly today: CalendarDay }

const MINUTE_MS = 60_000

function boundOf(now: number, timeZone: string, months: number): Bound {
  const { day: today } = localTime(now, timeZone)
  return { lastMetBefore: startOfDay(addDays(latestContactOver(today, months), 1), timeZone), today }
}

/**
 * Tells whose data nobody opens: restricted at their request, or kept past its end (standards PRIV-02, PRIV-13). Asked at each crossing of the
 * door: the day from which data is past its end is computed once a minute.
 */
export function createQuarantine(): (context: QuarantineContext) => Closed {
  let known: { readonly key: string; readonly bound: Bound } | null = null
  return (context) => {
    const { timeZone } = context.repositories.settings.read()
    const months = monthsOf(context, 'dossier')
    const now = context.clock.now()
    const key = `${String(Math.floor(now / MINUTE_MS))} ${timeZone} ${String(months)}`
    if (known?.key !== key) known = { key, bound: boundOf(now, timeZone, months) }
    return context.repositories.rights.closed(known.bound.lastMetBefore, known.bound.today)
  }
}

export const reachesClosed = (name: OperationName): boolean => reaching.has(name.slice(0, name.indexOf('.')))

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Everything that a message names: `casefileId`, `personIds`… however deep. */
export function namedIn(value: unknown, found: Named[] = []): readonly Named[] {
  if (!isRecord(value)) return found
  for (const [key, inside] of Object.entries(value)) {
    const kind = /^(?<kind>[a-z][A-Za-z]*)Ids?$/u.exec(key)?.groups?.['kind']
    for (const one of Array.isArray(inside) ? (inside as readonly unknown[]) : [inside]) {
      if (typeof one !== 'string') namedIn(one, found)
      else if (kind !== undefined) found.push({ kind, id: one })
    }
  }
  return found
}

const speaksOf = (value: unknown, closed: Closed): boolean =>
  isRecord(value) &&
  Object.entries(value).some(([key, inside]) =>
    key === 'personId' && typeof inside === 'string' ? closed.has(inside) : speaksOf(inside, closed),
  )

/** A session counts everyone who took part: someone whose data is closed becomes anyone. */
function unnamed(value: Readonly<Record<string, unknown>>, closed: Closed): Readonly<Record<string, unknown>> {
  const { participants, names } = value
  if (!Array.isArray(participants) || !Array.isArray(names)) return value
  const isClosed = participants.map((one) => speaksOf(one, closed))
  return {
    ...value,
    participants: participants.map((one: unknown, rank) =>
      isClosed[rank] === true && isRecord(one) ? { ...one, personId: null } : one,
    ),
    names: names.map((name: unknown, rank) => (isClosed[rank] === true ? null : name)),
  }
}

/** The same answer, its lists without what speaks of someone whose data is closed. */
export function withoutClosed(name: OperationName, value: unknown, closed: Closed): unknown {
  if (closed.size === 0 || finding.has(name)) return value
  const strip = (inside: unknown): unknown => {
    if (Array.isArray(inside)) return inside.filter((one) => !speaksOf(one, closed)).map(strip)
    if (!isRecord(inside) || ArrayBuffer.isView(inside)) return inside
    return Object.fromEntries(Object.entries(unnamed(inside, closed)).map(([key, one]) => [key, strip(one)]))
  }
  return strip(value)
}
