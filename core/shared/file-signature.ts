export type FileKind = 'pdf' | 'jpeg' | 'png' | 'webp' | 'zip' | 'heic' | 'tiff' | 'gif' | 'executable' | 'unknown'

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length))

const startsWith = (bytes: Uint8Array, ...wanted: readonly number[]): boolean =>
  wanted.every((byte, rank) => bytes[rank] === byte)

/** Brands of the ISO base media format that hold photographs coded with HEVC or AV1 (ISO/IEC 23008-12). */
const photoBrands: ReadonlySet<string> = new Set([
  'heic',
  'heix',
  'heim',
  'heis',
  'hevc',
  'hevx',
  'mif1',
  'msf1',
  'avif',
])

/** How far into a file readers still look for `%PDF-` (PDF 32000-1, annex H, note 13). */
const PDF_HEADER_WITHIN = 1024

/**
 * What a file is by its first bytes, whatever its name says; a thousand of them are enough. Nothing is unpacked: an Office document is
 * a `zip`, unopened.
 */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'webp'
  if (/^GIF8[79]a/u.test(ascii(bytes, 0, 6))) return 'gif'
  if (startsWith(bytes, 0x49, 0x49, 0x2a, 0x00) || startsWith(bytes, 0x4d, 0x4d, 0x00, 0x2a)) return 'tiff'
  if (ascii(bytes, 4, 4) === 'ftyp' && photoBrands.has(ascii(bytes, 8, 4))) return 'heic'
  if (isExecutable(bytes)) return 'executable'
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/u.test(ascii(bytes, 0, 4))) return 'zip'
  return ascii(bytes, 0, PDF_HEADER_WITHIN).includes('%PDF-') ? 'pdf' : 'unknown'
}

/** Programs of Windows, Linux and macOS, and scripts that name their interpreter. */
const isExecutable = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x4d, 0x5a) ||
  startsWith(bytes, 0x7f, 0x45, 0x4c, 0x46) ||
  startsWith(bytes, 0xcf, 0xfa, 0xed, 0xfe) ||
  startsWith(bytes, 0xce, 0xfa, 0xed, 0xfe) ||
  startsWith(bytes, 0xca, 0xfe, 0xba, 0xbe) ||
  startsWith(bytes, 0x23, 0x21)
