import type { Copy } from '../contract/copies.ts'
import type { Holder } from '../contract/documents.ts'
import type { ReadContext } from '../context.ts'
import type { HeldDocumentRecord } from '../documents/model.ts'
import type { HandlersOf } from '../handlers.ts'
import { encodeBase64 } from '../shared/base64.ts'
import { err, ok } from '../shared/result.ts'
import { isEndAllowed, keepUntilOf, lastDayKept } from './keeping.ts'
import { type CopyRecord, copyRuleOf, holderOf, viewOf } from './model.ts'
import { addChunk, beginCopy, completeCopy } from './transfer.ts'

type Context = Pick<ReadContext, 'repositories' | 'catalogue'>

const nobodyAsks = { open: false, lastClosedAt: null } as const

function viewsOf(
  records: readonly CopyRecord[],
  held: readonly HeldDocumentRecord[],
  { repositories, catalogue }: Context,
): readonly Copy[] {
  const { timeZone } = repositories.settings.read()
  const byId = new Map(held.map((document) => [document.heldDocumentId, document]))
  const asked = repositories.copies.askedBy([...byId.keys()])
  return records.flatMap((record) => {
    const document = byId.get(record.heldDocumentId)
    if (document === undefined) return []
    const lastDay = lastDayKept(record, asked.get(record.heldDocumentId) ?? nobodyAsks, timeZone)
    return [viewOf(record, document, catalogue.documentType(document.documentTypeId), lastDay)]
  })
}

/** One copy as a screen shows it; `null` when its paper is gone, and itself with it. */
function viewOfOne(record: CopyRecord, context: Context): Copy | null {
  const held = context.repositories.documents.find(record.heldDocumentId)
  return held === null ? null : (viewsOf([record], [held], context)[0] ?? null)
}

const heldBy = (holder: Holder, { repositories: { documents } }: Context): readonly HeldDocumentRecord[] =>
  holder.kind === 'person' ? documents.ofPeople([holder.personId]) : documents.ofCasefiles([holder.casefileId])

const idsOf = (held: readonly HeldDocumentRecord[]): readonly string[] => held.map((one) => one.heldDocumentId)

export const copiesHandlers = {
  'copies.ofDocument': ({ heldDocumentId }, context) => {
    const { repositories, catalogue } = context
    const held = repositories.documents.find(heldDocumentId)
    if (held === null) return err({ code: 'held_document_unknown' })
    // Seen again, the paper is another row of the same type: its copies are still copies of that paper.
    const same = heldBy(holderOf(held), context).filter((one) => one.documentTypeId === held.documentTypeId)
    const type = catalogue.documentType(held.documentTypeId)
    return ok({
      documentLabel: type?.label ?? held.documentTypeId,
      rule: copyRuleOf(type),
      copies: [...viewsOf(repositories.copies.ofDocuments(idsOf(same)), same, context)],
    })
  },

  'copies.ofHolder': ({ holder }, context) => {
    const held = heldBy(holder, context)
    return ok([...viewsOf(context.repositories.copies.ofDocuments(idsOf(held)), held, context)])
  },

  'copies.read': ({ copyId }, context) => {
    const record = context.repositories.copies.find(copyId)
    if (record === null || record.completedAt === null) return err({ code: 'copy_unknown' })
    const held = context.repositories.documents.find(record.heldDocumentId)
    const copy = viewOfOne(record, context)
    if (held === null || copy === null) return err({ code: 'copy_unknown' })
    return ok({ ...copy, holder: holderOf(held) })
  },

  'copies.readChunk': ({ copyId, rank }, { repositories: { copies } }) => {
    const record = copies.find(copyId)
    if (record === null || record.completedAt === null) return err({ code: 'copy_unknown' })
    const chunk = copies.chunk(copyId, rank)
    return chunk === null ? err({ code: 'copy_chunk_unknown' }) : ok({ chunk: encodeBase64(chunk) })
  },

  'copies.begin': (input, context) => {
    const begun = beginCopy(input, context)
    return begun.ok ? ok({ copyId: begun.value.copyId }) : begun
  },

  'copies.addChunk': (input, context) => {
    const added = addChunk(input, context)
    return added.ok ? ok({ copyId: input.copyId, received: added.value }) : added
  },

  'copies.complete': (input, context) => {
    const completed = completeCopy(input, context)
    if (!completed.ok) return completed
    const copy = viewOfOne(completed.value, context)
    return copy === null ? err({ code: 'copy_unknown' }) : ok(copy)
  },

  'copies.changeEnd': ({ copyId, end }, context) => {
    const { repositories, clock } = context
    const record = repositories.copies.find(copyId)
    if (record === null || record.completedAt === null) return err({ code: 'copy_unknown' })
    if (!isEndAllowed(end, clock.today())) return err({ code: 'copy_end_not_allowed' })
    const keepUntil = keepUntilOf(end)
    repositories.copies.changeEnd(copyId, keepUntil)
    const copy = viewOfOne({ ...record, keepUntil }, context)
    return copy === null ? err({ code: 'copy_unknown' }) : ok(copy)
  },

  'copies.remove': ({ copyId }, { repositories: { copies } }) => {
    if (copies.find(copyId) === null) return err({ code: 'copy_unknown' })
    copies.remove(copyId)
    return ok({ copyId })
  },
} satisfies HandlersOf<'copies'>
