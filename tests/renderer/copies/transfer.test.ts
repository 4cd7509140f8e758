import { beforeAll, describe, expect, it, vi } from 'vitest'
import { CHUNK_BYTES } from '../../../core/contract/copies.ts'
import type { HeldDocumentId } from '../../../core/contract/values.ts'
import type * as Transfer from '../../../renderer/features/copies/transfer.ts'
import type { CopyToKeep } from '../../../renderer/features/copies/transfer.ts'
import { aPaper, pdfOf } from '../../support/copies.ts'
import { nobody, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()
const asked: string[] = []

// What the shells give the page: here, straight to the store.
vi.stubGlobal('window', {
  etabli: {
    call: (name: string, input: unknown) => {
      asked.push(name)
      // As it crosses, whatever the shell.
      return door().raw(name, JSON.parse(JSON.stringify(input)))
    },
    subscribe: () => () => undefined,
  },
})

let transfer: typeof Transfer
beforeAll(async () => {
  transfer = await import('../../../renderer/features/copies/transfer.ts')
})

const toKeep = async (bytes: Uint8Array<ArrayBuffer>, more: Partial<CopyToKeep> = {}): Promise<CopyToKeep> => ({
  heldDocumentId: (await aPaper(door())).heldDocumentId,
  label: '',
  purpose: 'attach',
  end: { kind: 'after_closing' },
  mediaType: 'application/pdf',
  pages: 2,
  bytes,
  ...more,
})

const bytesOf = (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from(pdfOf(length))
const copiesOf = async ({ heldDocumentId }: CopyToKeep) =>
  (await door().ask('copies.ofDocument', { heldDocumentId })).copies

describe('a copy', () => {
  it.each([9, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES - 1])(
    'of %i bytes is kept and read back as it was',
    async (length) => {
      const bytes = bytesOf(length)
      const parts: number[] = []
      // A file carries more than what is announced: its name stays here.
      const file = { ...(await toKeep(bytes)), name: 'RIB de Madame Essai.pdf' }
      const stored = await transfer.storeCopy(file, { onProgress: (part) => parts.push(part) })
      if (!stored.ok) throw new Error(stored.error.code)
      expect(parts.at(-1)).toBe(1)
      expect(parts).toEqual(parts.toSorted((a, b) => a - b))
      expect(await transfer.readCopy(stored.value.copyId)).toEqual(bytes)
    },
  )

  it('given up midway leaves nothing', async () => {
    const abort = new AbortController()
    const copy = await toKeep(bytesOf(3 * CHUNK_BYTES))
    const before = asked.length
    const answer = await transfer.storeCopy(copy, { signal: abort.signal, onProgress: () => abort.abort() })
    expect(answer).toEqual({ ok: false, error: { code: 'cancelled' } })
    expect(asked.slice(before)).toEqual(['copies.begin', 'copies.addChunk', 'copies.remove'])
    expect(await copiesOf(copy)).toEqual([])
  })

  it('given up before it began sends nothing', async () => {
    const copy = await toKeep(bytesOf(20))
    const before = asked.length
    expect(await transfer.storeCopy(copy, { signal: AbortSignal.abort() })).toMatchObject({ ok: false })
    expect(asked.slice(before)).toEqual([])
  })

  it('that the host refuses at its end leaves nothing, and says why', async () => {
    const copy = await toKeep(bytesOf(20), { mediaType: 'image/png' })
    const before = asked.length
    expect(await transfer.storeCopy(copy)).toEqual({ ok: false, error: { code: 'copy_wrong_format' } })
    expect(asked.slice(before).at(-1)).toBe('copies.remove')
  })

  it('of a paper that is gone is refused', async () => {
    const copy = await toKeep(bytesOf(20), { heldDocumentId: nobody as HeldDocumentId })
    expect(await transfer.storeCopy(copy)).toEqual({ ok: false, error: { code: 'held_document_unknown' } })
  })
})

describe('reading', () => {
  it('what nobody has is refused with its code', async () => {
    await expect(transfer.readCopy(nobody as never)).rejects.toMatchObject({ code: 'copy_unknown' })
  })

  it('can be given up', async () => {
    const stored = await transfer.storeCopy(await toKeep(bytesOf(20)))
    const copyId = stored.ok ? stored.value.copyId : (nobody as never)
    await expect(transfer.readCopy(copyId, { signal: AbortSignal.abort() })).rejects.toThrow('abort')
  })
})
