/**
 * Four check symbols over GF(32) for words of at most 31 symbols: any one to four wrong symbols, hence any single slip and any two
 * symbols swapped, are always detected (Reed–Solomon code of distance 5; I. S. Reed and G. Solomon, 1960).
 * Symbols are integers from 0 to 31.
 */
export const CHECK_SYMBOLS = 4

const FIELD_SIZE = 32
const LONGEST_WORD = FIELD_SIZE - 1
// x⁵ + x² + 1, primitive over GF(2): its root generates every non-zero element of the field.
const FIELD_POLYNOMIAL = 0b100101

function multiply(left: number, right: number): number {
  let product = 0
  for (let bit = 0, factor = left; bit < 5; bit += 1) {
    if ((right >> bit) & 1) product ^= factor
    factor <<= 1
    if (factor & FIELD_SIZE) factor ^= FIELD_POLYNOMIAL
  }
  return product
}

/** The monic polynomial whose roots are α, α², α³, α⁴; leading coefficient left out, highest power first. */
const GENERATOR: readonly number[] = (() => {
  let coefficients = [1]
  for (let degree = 1, root = 2; degree <= CHECK_SYMBOLS; degree += 1, root = multiply(root, 2)) {
    const shifted = [...coefficients, 0]
    coefficients = shifted.map((value, index) => value ^ multiply(coefficients[index - 1] ?? 0, root))
  }
  return coefficients.slice(1)
})()

/** The four check symbols of `data`, at most 27 symbols. */
export function checkSymbols(data: readonly number[]): readonly number[] {
  if (data.length + CHECK_SYMBOLS > LONGEST_WORD) throw new RangeError('word too long for a code over GF(32)')
  let remainder = GENERATOR.map(() => 0)
  for (const symbol of data) {
    const lead = symbol ^ (remainder[0] ?? 0)
    remainder = GENERATOR.map((coefficient, index) => (remainder[index + 1] ?? 0) ^ multiply(coefficient, lead))
  }
  return remainder
}
