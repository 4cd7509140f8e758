import { randomBytes } from 'node:crypto'
import type { Clock, Ids } from '../../core/shared/ports.ts'
import { localTime } from '../../core/shared/zone.ts'

/** The machine's clock. The civil day is told in the desk's zone, which its settings may change. */
export const systemClock = (timeZone: () => string): Clock => ({
  now: () => Date.now(),
  today: () => localTime(Date.now(), timeZone()).day,
})

/** The zone the machine is set to. */
export const machineTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** UUID version 7 (RFC 9562 §5.7): 48 bits of milliseconds, then chance; later identifiers sort after earlier ones. */
export const systemIds = (now: () => number): Ids => {
  let last = 0
  let rank = 0
  return {
    next: () => {
      const bytes = randomBytes(16)
      const time = Math.max(now(), last)
      // Several identifiers of the same millisecond stay in order through the 12 bits that follow the version.
      rank = time === last ? rank + 1 : 0
      if (rank > 0xfff) {
        last = time + 1
        rank = 0
      } else last = time
      bytes.writeUIntBE(last, 0, 6)
      bytes.writeUInt16BE(0x7000 | rank, 6)
      bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
      const hex = bytes.toString('hex')
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
    },
  }
}
