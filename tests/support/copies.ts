import { createHash, randomBytes } from 'node:crypto'
import { CHUNK_BYTES } from '../../core/contract/copies.ts'
import type { Input, Output } from '../../core/contract/index.ts'
import type { Door } from './door.ts'
import type { TextField } from './text-fields.ts'
import { aPerson, ofPerson, seen } from './desk.ts'

/** The beginning of a PDF, then noise. */
export const pdfOf = (length: number): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(length)]).subarray(0, length)

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** What a copy of these bytes is announced with. */
export const announced = (
  heldDocumentId: string,
  bytes: Uint8Array,
  more: Partial<Input<'copies.begin'>> = {},
): Input<'copies.begin'> => ({
  heldDocumentId,
  label: '',
  purpose: 'attach',
  end: { kind: 'after_closing' },
  mediaType: 'application/pdf',
  bytes: bytes.length,
  pages: 1,
  sha256: createHash('sha256').update(bytes).digest('base64'),
  ...more,
})

/** Announces a copy and sends its pieces, without completing it. */
export async function sent(
  { ask }: Door,
  heldDocumentId: string,
  bytes: Uint8Array,
  more: Partial<Input<'copies.begin'>> = {},
): Promise<string> {
  const { copyId } = await ask('copies.begin', announced(heldDocumentId, bytes, more))
  for (let at = 0, rank = 0; at < bytes.length; at += CHUNK_BYTES, rank += 1) {
    await ask('copies.addChunk', { copyId, rank, chunk: base64(bytes.subarray(at, at + CHUNK_BYTES)) })
  }
  return copyId
}

/** A copy that is kept. */
export async function kept(
  door: Door,
  heldDocumentId: string,
  bytes: Uint8Array = pdfOf(100),
  more: Partial<Input<'copies.begin'>> = {},
): Promise<Output<'copies.complete'>> {
  return door.ask('copies.complete', { copyId: await sent(door, heldDocumentId, bytes, more) })
}

/** A paper of someone nobody met before. */
export const aPaper = async (door: Door, documentTypeId = 'rib') =>
  seen(door, ofPerson(await aPerson(door)), documentTypeId)

export function copyFields(door: () => Door): readonly TextField[] {
  let heldDocumentId = ''
  return [
    {
      name: 'copies.begin label',
      kind: 'line',
      path: 'label',
      send: async (label) => {
        const bytes = pdfOf(20)
        if (heldDocumentId === '') ({ heldDocumentId } = await aPaper(door()))
        const answer = await door().call('copies.begin', announced(heldDocumentId, bytes, { label }))
        if (!answer.ok) return answer
        const { copyId } = answer.value
        await door().ask('copies.addChunk', { copyId, rank: 0, chunk: base64(bytes) })
        return door().call('copies.complete', { copyId })
      },
      read: async () => (await door().ask('copies.ofDocument', { heldDocumentId })).copies[0]?.label,
    },
  ]
}
