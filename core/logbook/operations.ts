import { type LogbookDetails, LogbookDetails as Details, type LogbookEntry } from '../contract/logbook.ts'
import type { LogbookEntryId } from '../contract/values.ts'
import type { HandlersOf } from '../handlers.ts'
import { err, ok } from '../shared/result.ts'
import type { SealedEntry } from './repository.ts'
import type { OwnSeal } from './seal.ts'

/** The page, or `null` when this key does not read it. */
function pageOf({ entryId, sealed }: SealedEntry, seal: OwnSeal): LogbookEntry | null {
  const text = seal.open(sealed, entryId)
  return text === null ? null : { ...Details.parse(JSON.parse(text)), entryId }
}

const latestFirst = (one: LogbookDetails, other: LogbookDetails): number => other.day.localeCompare(one.day)

export const logbookHandlers = {
  'logbook.read': (_input, { repositories: { logbook, settings }, ownSeal }) => {
    const kept = logbook.ofMediator(settings.read().mediatorId)
    if (ownSeal === null) return ok({ isOpen: false, entries: [], unreadable: kept.length })
    const entries = kept.flatMap((entry) => pageOf(entry, ownSeal) ?? [])
    return ok({ isOpen: true, entries: entries.toSorted(latestFirst), unreadable: kept.length - entries.length })
  },

  'logbook.write': ({ entryId, details }, { repositories: { logbook, settings }, ownSeal, ids, clock }) => {
    if (ownSeal === null) return err({ code: 'logbook_closed' })
    const { mediatorId } = settings.read()
    const before = entryId === null ? null : logbook.find(entryId)
    const isHers = before !== null && before.mediatorId === mediatorId && pageOf(before, ownSeal) !== null
    if (entryId !== null && !isHers) return err({ code: 'logbook_entry_unknown' })
    const writtenId = entryId ?? (ids.next() as LogbookEntryId)
    if (logbook.wrappedKey(mediatorId) === null) logbook.keepKey(mediatorId, ownSeal.wrappedKey)
    logbook.save({
      entryId: writtenId,
      mediatorId,
      writtenAt: before?.writtenAt ?? clock.now(),
      sealed: ownSeal.seal(JSON.stringify(details), writtenId),
    })
    return ok({ ...details, entryId: writtenId })
  },

  'logbook.remove': ({ entryId }, { repositories: { logbook, settings } }) => {
    const entry = logbook.find(entryId)
    if (entry === null || entry.mediatorId !== settings.read().mediatorId) return err({ code: 'logbook_entry_unknown' })
    logbook.remove(entryId)
    return ok({ entryId })
  },
} satisfies HandlersOf<'logbook'>
