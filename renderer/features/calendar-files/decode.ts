/**
 * The text of a calendar file: UTF-8 as the standard asks, UTF-16 when its mark says so, else the Western alphabet of Windows that old Outlooks
 * write. Ends of lines become one character, which is shorter to send.
 */
export function decodeCalendar(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  return decode(bytes, encoding).replaceAll('\r\n', '\n')
}

function decode(bytes: Uint8Array, encoding: string | null): string {
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
