import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { HEADER_FILE, previousHeaderPath, readHeader, writeHeader } from '../../../db/keyring/header-file.ts'
import { parseHeader, serialiseHeader } from '../../../db/keyring/header.ts'
import {
  type CreatedKeyring,
  openWithPassphrase,
  openWithRecoveryKey,
  replacePassphrase,
  replaceRecoveryKey,
} from '../../../db/keyring/keyring.ts'
import { accepted, MEDIATOR, newKeyring, PASSPHRASE, request, withChecksum } from './fixtures.ts'

const forged = (content: unknown) => withChecksum(JSON.stringify(content))
const refusal = (code: string) => ({ ok: false, error: { code } })

let made: CreatedKeyring
let folder: string
let path: string
beforeAll(async () => {
  made = await newKeyring()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etabli-keyring-'))
  path = join(folder, HEADER_FILE)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the header as text', () => {
  it('reads back as it was', () => {
    expect(parseHeader(serialiseHeader(made.header))).toEqual({ ok: true, value: made.header })
  })

  it('is one spelling: any other text of the same value is damage', () => {
    const text = serialiseHeader(made.header)
    for (const spelling of [
      text.trimEnd(),
      ` ${text}`,
      `${text}\n`,
      `\uFEFF${text}`,
      JSON.stringify(JSON.parse(text), null, 2),
    ]) {
      expect(parseHeader(spelling)).toEqual(refusal('header_damaged'))
    }
  })

  it('of a newer format says so, when it is intact', () => {
    const future = forged({ format: 3, storeId: made.header.storeId, vaults: [{ post: 'quantum' }] })
    expect(parseHeader(future)).toEqual(refusal('header_from_future'))
    expect(parseHeader(future.replace('quantum', 'quantun'))).toEqual(refusal('header_damaged'))
  })

  it('of no known format is damage', () => {
    expect(parseHeader(forged({ ...made.header, format: 0 }))).toEqual(refusal('header_damaged'))
    expect(parseHeader(forged({ ...made.header, slots: [] }))).toEqual(refusal('header_damaged'))
    expect(parseHeader(forged({ ...made.header, extra: 1 }))).toEqual(refusal('header_damaged'))
    expect(parseHeader(forged({ ...made.header, slots: [...made.header.slots, ...made.header.slots] }))).toEqual(
      refusal('header_damaged'),
    )
  })

  it.each([
    ['nothing', ''],
    ['an empty object', '{}'],
    ['a null', 'null'],
    ['a list', '[]'],
    ['half a string', '"'],
    ['a format alone', '{"format":1}'],
    ['a prototype', '{"__proto__":{"format":1}}'],
    ['a huge number', '9'.repeat(400)],
    ['brackets that never close', '['.repeat(100_000)],
    ['lists in lists, very deep', withChecksum(`{"format":1,"slots":${'['.repeat(50_000)}${']'.repeat(50_000)}}`)],
    ['objects in objects, very deep', withChecksum(`${'{"slots":'.repeat(12_000)}1${'}'.repeat(12_000)}`)],
    ['a newer format that is not a number', withChecksum('{"format":"2"}')],
  ])('that never was a header is damage: %s', (_, text) => {
    expect(parseHeader(text)).toEqual(refusal('header_damaged'))
  })
})

describe('the header on disk', () => {
  it('reads back, with no temporary file left', () => {
    expect(writeHeader(path, made.header)).toEqual({ ok: true, value: null })
    expect(readHeader(path)).toEqual({ ok: true, value: made.header })
    expect(readdirSync(folder).toSorted()).toEqual([HEADER_FILE, `${HEADER_FILE}.bak`])
  })

  it.skipIf(process.platform === 'win32')('is readable by its owner alone', () => {
    writeHeader(path, made.header)
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('is missing, or damaged when it is empty, a folder, huge or not text', () => {
    expect(readHeader(path)).toEqual(refusal('header_missing'))
    expect(readHeader(join(path, 'deeper', HEADER_FILE))).toEqual(refusal('header_missing'))
    for (const content of [Buffer.alloc(0), Buffer.from([0xff, 0xfe, 0x00]), Buffer.alloc(1_000_000, 0x20)]) {
      writeFileSync(path, content)
      expect(readHeader(path)).toEqual(refusal('header_damaged'))
    }
    rmSync(path)
    mkdirSync(path)
    expect(readHeader(path)).toEqual(refusal('header_damaged'))
  })

  it('keeps the former header when a slot was added', async () => {
    writeHeader(path, made.header)
    const { header: added } = accepted(await replacePassphrase(made.header, made.keys, request('autre', 'autre')))
    writeHeader(path, added)
    expect(readHeader(path)).toEqual({ ok: true, value: added })
    expect(readHeader(previousHeaderPath(path))).toEqual({ ok: true, value: made.header })
  })

  it('leaves no copy that a replaced passphrase or recovery key still opens', async () => {
    writeHeader(path, made.header)
    const { header: rephrased } = accepted(
      await replacePassphrase(made.header, made.keys, request('une autre phrase', MEDIATOR)),
    )
    writeHeader(path, rephrased)
    for (const file of [path, previousHeaderPath(path)]) {
      expect(await openWithPassphrase(accepted(readHeader(file)), PASSPHRASE, randomBytes)).toEqual(
        refusal('wrong_passphrase'),
      )
    }
    writeHeader(path, replaceRecoveryKey(rephrased, made.keys, randomBytes).header)
    for (const file of [path, previousHeaderPath(path)]) {
      const opened = openWithRecoveryKey(accepted(readHeader(file)), made.recoveryKey.join(''))
      expect(opened).toEqual(refusal('wrong_recovery_key'))
    }
  })

  it('does not put a damaged header in the place of the copy', () => {
    writeHeader(path, made.header)
    writeFileSync(path, 'damaged')
    writeHeader(path, made.header)
    expect(readHeader(previousHeaderPath(path))).toEqual({ ok: true, value: made.header })
  })

  it('stays as it was when the new one cannot be written', () => {
    writeHeader(path, made.header)
    mkdirSync(`${path}.tmp`)
    expect(writeHeader(path, { ...made.header, mac: '00'.repeat(32) })).toEqual(refusal('store_readonly'))
    expect(readHeader(path)).toEqual({ ok: true, value: made.header })
    expect(writeHeader(join(folder, 'nowhere', HEADER_FILE), made.header)).toEqual(refusal('store_readonly'))
  })
})

describe('a damaged header', () => {
  it('is named as such for every bit of every byte flipped, and for every truncation', () => {
    const intact = Buffer.from(serialiseHeader(made.header))
    for (let index = 0; index < intact.length; index += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = Buffer.from(intact)
        flipped[index] = (flipped[index] ?? 0) ^ (1 << bit)
        // What is no longer UTF-8 reads as U+FFFD here; the file reader refuses it even before.
        expect(parseHeader(flipped.toString('utf8'))).toEqual(refusal('header_damaged'))
      }
      expect(parseHeader(intact.subarray(0, index).toString('utf8'))).toEqual(refusal('header_damaged'))
    }
  })

  it('is named as such on disk, a byte in each place', () => {
    const intact = Buffer.from(serialiseHeader(made.header))
    for (let index = 0; index < intact.length; index += 7) {
      const flipped = Buffer.from(intact)
      flipped[index] = (flipped[index] ?? 0) ^ 0xa5
      writeFileSync(path, flipped)
      expect(readHeader(path)).toEqual(refusal('header_damaged'))
    }
    expect(readFileSync(path)).toHaveLength(intact.length)
  })

  it('opens nothing whichever character a forger changes, and never throws', () => {
    const key = made.recoveryKey.join('')
    const content = JSON.stringify(made.header)
    const codes = new Set<string>()
    for (let index = 0; index < content.length; index += 1) {
      for (const character of '0f"{9'.replace(content.charAt(index), '')) {
        const parsed = parseHeader(withChecksum(content.slice(0, index) + character + content.slice(index + 1)))
        const opened = parsed.ok ? openWithRecoveryKey(parsed.value, key) : parsed
        codes.add(opened.ok ? `opened at ${index}` : opened.error.code)
      }
    }
    expect([...codes].toSorted()).toEqual([
      'header_damaged',
      'header_from_future',
      'header_tampered',
      'wrong_recovery_key',
    ])
  })
})
