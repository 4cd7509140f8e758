import type { WatchNoteDetails } from '../contract/watch.ts'
import type { WatchNoteId } from '../contract/values.ts'
import type { ReadContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { err, ok } from '../shared/result.ts'
import { answers, dueFirst, noteOf, wordsUsed } from './model.ts'

/** Why a note cannot be kept; `null` when it can. What left the catalogue since stays linked to a note that had it. */
function refusalOf(details: WatchNoteDetails, before: WatchNoteDetails | null, { catalogue }: ReadContext) {
  const isNew = (kept: readonly string[] | undefined, id: string): boolean => kept?.includes(id) !== true
  const procedure = details.procedureIds.find(
    (id) => isNew(before?.procedureIds, id) && catalogue.procedure(id) === null,
  )
  if (procedure !== undefined) return 'procedure_unknown'
  const organisation = details.organisationIds.find(
    (id) => isNew(before?.organisationIds, id) && catalogue.organisation(id) === null,
  )
  return organisation === undefined ? null : 'organisation_unknown'
}

export const watchHandlers = {
  'watch.list': ({ filter, limit }, { repositories: { watch }, clock }) => {
    if (filter.from !== null && filter.to !== null && filter.to < filter.from) return err({ code: 'period_reversed' })
    const today = clock.today()
    const all = watch.all().map((record) => noteOf(record, today))
    const shown = dueFirst(all.filter((note) => answers(note, filter)))
    return ok({
      notes: shown.slice(0, limit),
      total: shown.length,
      due: all.filter(({ isDue }) => isDue).length,
      tags: wordsUsed(all.flatMap(({ tags }) => tags)),
      partners: wordsUsed(all.flatMap(({ partners }) => partners)),
    })
  },

  'watch.write': ({ watchNoteId, details }, context) => {
    const {
      repositories: { watch },
      clock,
      ids,
    } = context
    const before = watchNoteId === null ? null : watch.find(watchNoteId)
    if (watchNoteId !== null && before === null) return err({ code: 'watch_note_unknown' })
    const refusal = refusalOf(details, before?.details ?? null, context)
    if (refusal !== null) return err({ code: refusal })
    const record = {
      watchNoteId: watchNoteId ?? (ids.next() as WatchNoteId),
      writtenAt: before?.writtenAt ?? clock.now(),
      details,
    }
    watch.save(record)
    return ok(noteOf(record, clock.today()))
  },

  'watch.confirm': ({ watchNoteId, reviewOn }, { repositories: { watch }, clock }) => {
    const before = watch.find(watchNoteId)
    if (before === null) return err({ code: 'watch_note_unknown' })
    if (reviewOn !== null && reviewOn <= clock.today()) return err({ code: 'review_in_past' })
    const record = { ...before, details: { ...before.details, reviewOn } }
    watch.save(record)
    return ok(noteOf(record, clock.today()))
  },

  'watch.remove': ({ watchNoteId }, { repositories: { watch } }) => {
    if (watch.find(watchNoteId) === null) return err({ code: 'watch_note_unknown' })
    watch.remove(watchNoteId)
    return ok({ watchNoteId })
  },
} satisfies HandlersOf<'watch'>
