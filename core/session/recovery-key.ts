import { err, ok, type Result } from '../shared/result.ts'
import { CHECK_SYMBOLS, checkSymbols } from './reed-solomon.ts'

// Crockford's Base32: no I, L, O (read as 1, 1, 0) and no U.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BITS_PER_SYMBOL = 5
const DATA_SYMBOLS = 26
const GROUP_LENGTH = 5
const UNUSED_BITS = 6

/** 130 bits fill 26 symbols; they travel in 17 bytes whose last 6 bits are zero. */
export const RECOVERY_KEY_BYTES = 17
/** 26 symbols of key and 4 of check, five by five. */
export const RECOVERY_KEY_GROUPS = (DATA_SYMBOLS + CHECK_SYMBOLS) / GROUP_LENGTH

/** The key's 130 bits, left-aligned in 17 bytes; the last 6 bits are zero. */
export type RecoveryBits = Uint8Array

/** Makes recovery bits of 17 random bytes handed in. */
export function recoveryBits(random: Uint8Array): RecoveryBits {
  if (random.length !== RECOVERY_KEY_BYTES)
    throw new RangeError(`a recovery key takes ${RECOVERY_KEY_BYTES} random bytes`)
  const bits = Uint8Array.from(random)
  bits[RECOVERY_KEY_BYTES - 1] = ((bits.at(-1) ?? 0) >> UNUSED_BITS) << UNUSED_BITS
  return bits
}

/** The key as it is printed: six groups of five characters, the last four characters being the check. */
export function formatRecoveryKey(bits: RecoveryBits): readonly string[] {
  const data = Array.from({ length: DATA_SYMBOLS }, (_, index) => symbolAt(bits, index))
  const text = [...data, ...checkSymbols(data)].map((symbol) => ALPHABET.charAt(symbol)).join('')
  return Array.from({ length: RECOVERY_KEY_GROUPS }, (_, index) =>
    text.slice(index * GROUP_LENGTH, (index + 1) * GROUP_LENGTH),
  )
}

/**
 * Reads a recovery key as people type it: any case, spaces, dashes, dots and line breaks anywhere, O for 0, I or L for 1.
 * `malformed_recovery_key`: another character, another length, or a check that fails; up to four wrong characters always do.
 */
export function parseRecoveryKey(text: string): Result<RecoveryBits, { readonly code: 'malformed_recovery_key' }> {
  const symbols = [...plainRecoveryText(text)].map((character) => ALPHABET.indexOf(character))
  const data = symbols.slice(0, DATA_SYMBOLS)
  const wellFormed =
    symbols.length === DATA_SYMBOLS + CHECK_SYMBOLS &&
    !symbols.includes(-1) &&
    checkSymbols(data).every((symbol, index) => symbol === symbols[DATA_SYMBOLS + index])
  if (!wellFormed) return err({ code: 'malformed_recovery_key' })

  const bits = new Uint8Array(RECOVERY_KEY_BYTES)
  data.forEach((symbol, index) => placeSymbol(bits, index, symbol))
  return ok(bits)
}

/** Two different groups to ask back, in the order of the key. `randomInt(n)` gives an integer from 0 to n − 1. */
export function groupsToConfirm(randomInt: (exclusiveMaximum: number) => number): [number, number] {
  const first = randomInt(RECOVERY_KEY_GROUPS)
  const second = (first + 1 + randomInt(RECOVERY_KEY_GROUPS - 1)) % RECOVERY_KEY_GROUPS
  return [Math.min(first, second), Math.max(first, second)]
}

/** True when the groups typed back are those of the key at `positions` (from 0), with the tolerance of {@link parseRecoveryKey}. */
export function checkGroups(
  groups: readonly string[],
  positions: readonly number[],
  typed: readonly string[],
): boolean {
  return (
    positions.length > 0 &&
    positions.length === typed.length &&
    positions.every((position, index) => groups[position] === plainRecoveryText(typed[index] ?? ''))
  )
}

const plainRecoveryText = (text: string): string =>
  text
    .replace(/[\s\p{Pd}\u2212._]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')

function symbolAt(bits: RecoveryBits, index: number): number {
  const { byte, shift } = place(index)
  const window = ((bits[byte] ?? 0) << 8) | (bits[byte + 1] ?? 0)
  return (window >> shift) & 31
}

function placeSymbol(bits: RecoveryBits, index: number, symbol: number): void {
  const { byte, shift } = place(index)
  const window = symbol << shift
  bits[byte] = (bits[byte] ?? 0) | (window >> 8)
  if (byte + 1 < bits.length) bits[byte + 1] = (bits[byte + 1] ?? 0) | (window & 255)
}

/** A symbol lies in the 16-bit window that starts at `byte`, `shift` bits above its end. */
function place(index: number): { readonly byte: number; readonly shift: number } {
  const firstBit = index * BITS_PER_SYMBOL
  return { byte: firstBit >> 3, shift: 16 - BITS_PER_SYMBOL - (firstBit & 7) }
}
