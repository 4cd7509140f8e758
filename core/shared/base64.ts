const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const PADDING = 61

const codes = Uint8Array.from(ALPHABET, (sign) => sign.charCodeAt(0))
const values = new Int8Array(128).fill(-1)
for (const [value, code] of codes.entries()) values[code] = value

// As many arguments as any engine takes at once.
const BLOCK = 8_192

const textOf = (ascii: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < ascii.length; at += BLOCK) text += String.fromCharCode(...ascii.subarray(at, at + BLOCK))
  return text
}

/** Bytes as base64 (RFC 4648 §4), padded. */
export function encodeBase64(bytes: Uint8Array): string {
  const signs = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING)
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const left = bytes.length - from
    const three = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)
    signs[to] = codes[three >> 18] ?? 0
    signs[to + 1] = codes[(three >> 12) & 63] ?? 0
    if (left > 1) signs[to + 2] = codes[(three >> 6) & 63] ?? 0
    if (left > 2) signs[to + 3] = codes[three & 63] ?? 0
  }
  return textOf(signs)
}

const valueAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code < 128 ? (values[code] ?? -1) : -1
}

/** The bytes of a padded base64 text; `null` for anything that {@link encodeBase64} would not have written. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const length = (text.length / 4) * 3 - padding
  const bytes = new Uint8Array(length)
  const signs = text.length - padding
  for (let from = 0, to = 0; from < signs; from += 4, to += 3) {
    let four = 0
    for (let rank = 0; rank < 4; rank += 1) {
      const value = from + rank < signs ? valueAt(text, from + rank) : 0
      if (value === -1) return null
      four = (four << 6) | value
    }
    bytes[to] = four >> 16
    if (to + 1 < length) bytes[to + 1] = (four >> 8) & 255
    if (to + 2 < length) bytes[to + 2] = four & 255
    // The bits past the last byte are zero: one text for the same bytes.
    const lost = to + 1 >= length ? four & 0xffff : to + 2 >= length ? four & 0xff : 0
    if (lost !== 0) return null
  }
  return bytes
}
