import { describe, expect, it } from 'vitest'
import { CHUNK_BYTES, MOST_COPY_BYTES } from '../../../core/contract/copies.ts'
import { announced, aPaper, base64, kept, pdfOf, sent } from '../../support/copies.ts'
import { nobody, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()
const refused = (code: string) => ({ ok: false, error: { code } })
const copiesOf = async (heldDocumentId: string) => (await door().ask('copies.ofDocument', { heldDocumentId })).copies

async function readBack(copyId: string, bytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  for (let rank = 0; rank < Math.ceil(bytes / CHUNK_BYTES); rank += 1) {
    const { chunk } = await door().ask('copies.readChunk', { copyId, rank })
    chunks.push(Buffer.from(chunk, 'base64'))
  }
  return Buffer.concat(chunks)
}

describe('a copy', () => {
  it('comes back byte for byte, in several pieces', async () => {
    const { heldDocumentId } = await aPaper(door())
    const bytes = pdfOf(2 * CHUNK_BYTES + 17)
    const copy = await kept(door(), heldDocumentId, bytes, { label: 'Recto', pages: 3, purpose: 'proof' })
    expect(copy).toMatchObject({
      label: 'Recto',
      pages: 3,
      purpose: 'proof',
      bytes: bytes.length,
      mediaType: 'application/pdf',
    })
    expect((await readBack(copy.copyId, bytes.length)).equals(bytes)).toBe(true)
    expect(await door().call('copies.readChunk', { copyId: copy.copyId, rank: 3 })).toEqual(
      refused('copy_chunk_unknown'),
    )
  })

  it('is announced to the screens once, when it is whole', async () => {
    const { heldDocumentId } = await aPaper(door())
    const before = door().events.length
    await kept(door(), heldDocumentId, pdfOf(CHUNK_BYTES + 1))
    const told = door()
      .events.slice(before)
      .flatMap((event) => (event.type === 'changed' ? event.domains : []))
    expect(told).toEqual(['copies'])
  })

  it.each([
    ['image/jpeg', [0xff, 0xd8, 0xff, 0xe0, 1]],
    ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]],
    ['image/webp', [...Buffer.from('RIFF1234WEBPVP8 ')]],
  ] as const)('may be a picture: %s', async (mediaType, start) => {
    const { heldDocumentId } = await aPaper(door())
    const copy = await kept(door(), heldDocumentId, Uint8Array.from(start), { mediaType })
    expect(copy.mediaType).toBe(mediaType)
  })

  it('may hold what looks like a password or a number: bytes are no words', async () => {
    const { heldDocumentId } = await aPaper(door())
    const bytes = Buffer.from('%PDF-1.7 mdp Doudou1965, 2 55 08 14 168 025 38')
    const { copyId } = await kept(door(), heldDocumentId, bytes)
    expect((await readBack(copyId, bytes.length)).equals(bytes)).toBe(true)
  })
})

describe('while its pieces come, a copy', () => {
  it('is seen nowhere', async () => {
    const { heldDocumentId } = await aPaper(door())
    const copyId = await sent(door(), heldDocumentId, pdfOf(50))
    expect(await copiesOf(heldDocumentId)).toEqual([])
    expect(await door().call('copies.read', { copyId })).toEqual(refused('copy_unknown'))
    expect(await door().call('copies.readChunk', { copyId, rank: 0 })).toEqual(refused('copy_unknown'))
    expect(await door().call('copies.changeEnd', { copyId, end: { kind: 'after_closing' } })).toEqual(
      refused('copy_unknown'),
    )
  })

  it.each([1, 2, 1_000])('takes piece %i only in its turn', async (rank) => {
    const { heldDocumentId } = await aPaper(door())
    const { copyId } = await door().ask('copies.begin', announced(heldDocumentId, pdfOf(50)))
    const chunk = base64(pdfOf(10))
    expect(await door().call('copies.addChunk', { copyId, rank, chunk })).toEqual(refused('copy_chunk_out_of_order'))
  })

  it('takes no piece twice', async () => {
    const { heldDocumentId } = await aPaper(door())
    const { copyId } = await door().ask('copies.begin', announced(heldDocumentId, pdfOf(50)))
    const chunk = base64(pdfOf(10))
    expect(await door().ask('copies.addChunk', { copyId, rank: 0, chunk })).toEqual({ copyId, received: 10 })
    expect(await door().call('copies.addChunk', { copyId, rank: 0, chunk })).toEqual(refused('copy_chunk_out_of_order'))
  })

  it('never takes more bytes than announced', async () => {
    const { heldDocumentId } = await aPaper(door())
    const bytes = pdfOf(50)
    const { copyId } = await door().ask('copies.begin', announced(heldDocumentId, bytes))
    await door().ask('copies.addChunk', { copyId, rank: 0, chunk: base64(bytes) })
    expect(await door().call('copies.addChunk', { copyId, rank: 1, chunk: 'AA==' })).toEqual(refused('copy_too_large'))
    expect(await door().call('copies.complete', { copyId })).toMatchObject({ ok: true })
  })

  it('can be given up, and then takes nothing more', async () => {
    const { heldDocumentId } = await aPaper(door())
    const copyId = await sent(door(), heldDocumentId, pdfOf(50))
    await door().ask('copies.remove', { copyId })
    expect(await door().call('copies.addChunk', { copyId, rank: 1, chunk: 'AA==' })).toEqual(refused('copy_unknown'))
    expect(await door().call('copies.complete', { copyId })).toEqual(refused('copy_unknown'))
  })

  it.each(['', 'A', '%%%%', 'AAAA\n', 'é'])(
    'takes no piece that is not base64 (%j), and repeats none of it',
    async (chunk) => {
      const answer = await door().call('copies.addChunk', { copyId: nobody, rank: 0, chunk })
      expect(answer).toEqual({
        ok: false,
        error: { code: 'invalid_input', fields: [{ path: 'chunk', problem: 'invalid' }] },
      })
    },
  )

  it('takes no piece over half a megabyte', async () => {
    const chunk = base64(Buffer.alloc(CHUNK_BYTES + 1))
    expect(await door().call('copies.addChunk', { copyId: nobody, rank: 0, chunk })).toMatchObject(
      refused('invalid_input'),
    )
  })
})

describe('a copy is not kept', () => {
  it('when fewer bytes came than announced', async () => {
    const { heldDocumentId } = await aPaper(door())
    const bytes = pdfOf(50)
    const { copyId } = await door().ask('copies.begin', announced(heldDocumentId, bytes))
    await door().ask('copies.addChunk', { copyId, rank: 0, chunk: base64(bytes.subarray(0, 49)) })
    expect(await door().call('copies.complete', { copyId })).toEqual(refused('copy_damaged'))
    expect(await copiesOf(heldDocumentId)).toEqual([])
  })

  it('when a byte changed on the way', async () => {
    const { heldDocumentId } = await aPaper(door())
    const bytes = pdfOf(50)
    const { copyId } = await door().ask('copies.begin', announced(heldDocumentId, bytes))
    bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40)
    await door().ask('copies.addChunk', { copyId, rank: 0, chunk: base64(bytes) })
    expect(await door().call('copies.complete', { copyId })).toEqual(refused('copy_damaged'))
  })

  it.each([
    ['an archive named PDF', Buffer.from('PK\u0003\u0004 word/document.xml'), 'application/pdf'],
    ['a program', Buffer.from('MZ\u0090\u0000 This program cannot be run'), 'application/pdf'],
    ['a PDF named photo', pdfOf(50), 'image/jpeg'],
    ['a page of the web', Buffer.from('<!doctype html><script>'), 'image/png'],
    ['one byte', Buffer.from('%'), 'application/pdf'],
  ] as const)('when it is %s', async (_name, bytes, mediaType) => {
    const { heldDocumentId } = await aPaper(door())
    const copyId = await sent(door(), heldDocumentId, bytes, { mediaType })
    expect(await door().call('copies.complete', { copyId })).toEqual(refused('copy_wrong_format'))
    expect(await copiesOf(heldDocumentId)).toEqual([])
  })

  it('twice', async () => {
    const { heldDocumentId } = await aPaper(door())
    const { copyId } = await kept(door(), heldDocumentId)
    expect(await door().call('copies.complete', { copyId })).toEqual(refused('copy_already_complete'))
    expect(await door().call('copies.addChunk', { copyId, rank: 1, chunk: 'AA==' })).toEqual(
      refused('copy_already_complete'),
    )
    expect(await copiesOf(heldDocumentId)).toHaveLength(1)
  })

  it('over 20 MB, as announced', async () => {
    const { heldDocumentId } = await aPaper(door())
    const begin = (bytes: number) => door().call('copies.begin', { ...announced(heldDocumentId, pdfOf(9)), bytes })
    expect(await begin(MOST_COPY_BYTES + 1)).toEqual(refused('copy_too_large'))
    expect(await begin(MOST_COPY_BYTES)).toMatchObject({ ok: true })
  })

  it('of a paper that nobody has', async () => {
    expect(await door().call('copies.begin', announced(nobody, pdfOf(9)))).toEqual(refused('held_document_unknown'))
  })

  it('of a type of paper that the catalogue never keeps', async () => {
    const { heldDocumentId } = await aPaper(door(), 'carte-vitale')
    expect(await door().call('copies.begin', announced(heldDocumentId, pdfOf(9)))).toEqual(refused('copy_forbidden'))
    const { rule } = await door().ask('copies.ofDocument', { heldDocumentId })
    expect(rule.allowed).toBe('never')
    expect(rule.note).toContain('Précaution')
  })

  it.each(['2026-03-01', '2027-03-03'])('until %s, in the past or over a year away', async (day) => {
    const { heldDocumentId } = await aPaper(door())
    const end = { kind: 'day', day } as const
    expect(await door().call('copies.begin', announced(heldDocumentId, pdfOf(9), { end }))).toEqual(
      refused('copy_end_not_allowed'),
    )
  })
})

it('a sensitive type of paper is told as such, an ordinary one is not', async () => {
  const ruleOf = async (type: string) =>
    (await door().ask('copies.ofDocument', { heldDocumentId: (await aPaper(door(), type)).heldDocumentId })).rule
      .allowed
  expect(await ruleOf('livret-famille')).toBe('sensitive')
  expect(await ruleOf('rib')).toBe('yes')
})
