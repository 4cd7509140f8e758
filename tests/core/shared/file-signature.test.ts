import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FileKind, sniffFile } from '../../../core/shared/file-signature.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : [...part])),
  )

const signatures: readonly (readonly [FileKind, Uint8Array])[] = [
  ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe0])],
  ['png', bytes([0x89], 'PNG', [0x0d, 0x0a, 0x1a, 0x0a])],
  ['webp', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
  ['gif', bytes('GIF89a')],
  ['tiff', bytes('II', [0x2a, 0])],
  ['tiff', bytes('MM', [0, 0x2a])],
  ['heic', bytes([0, 0, 0, 24], 'ftypheic')],
  ['heic', bytes([0, 0, 0, 24], 'ftypmif1')],
  ['zip', bytes('PK', [3, 4])],
  ['executable', bytes('MZ', [0x90, 0])],
  ['executable', bytes([0x7f], 'ELF')],
  ['executable', bytes('#!/bin/sh')],
  ['pdf', bytes('%PDF-1.7')],
  ['pdf', bytes('\n\nsome mail header\n%PDF-1.4')],
  ['unknown', bytes('Bonjour')],
  ['unknown', bytes([0, 0, 0, 24], 'ftypisom')],
  ['unknown', new Uint8Array()],
]

test.each(signatures)('%s is told by its bytes', (kind, content) => {
  expect(sniffFile(content)).toBe(kind)
})

test('a PDF header far from the beginning is no PDF', () => {
  expect(sniffFile(bytes('x'.repeat(2000), '%PDF-1.7'))).toBe('unknown')
})

test('any bytes have an answer, which what follows the first thousand does not change', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), fc.uint8Array({ maxLength: 64 }), (head, tail) => {
      const padded = Uint8Array.from([...head, ...new Uint8Array(1024 - head.length)])
      expect(sniffFile(Uint8Array.from([...padded, ...tail]))).toBe(sniffFile(padded))
    }),
  )
})
