/** A cryptographic source of random bytes: `node:crypto`'s in the application, a counted one in some tests. */
export type RandomBytes = (length: number) => Buffer

/** A random UUID (RFC 9562, version 4). */
export function uuidFrom(randomBytes: RandomBytes): string {
  const bytes = randomBytes(16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
