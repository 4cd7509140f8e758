/**
 * Damerau-Levenshtein distance (one letter wrong, missing, added, or two neighbours swapped each cost 1), given up as
 * soon as it must exceed `most`; then `most + 1` is returned.
 */
export const editDistance = (left: string, right: string, most: number): number => {
  if (left === right) return 0
  const width = right.length
  if (Math.abs(left.length - width) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: width + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= width; column += 1) {
      const same = left[row - 1] === right[column - 1]
      let cost = Math.min(
        (last[column] ?? most) + 1,
        (current[column - 1] ?? most) + 1,
        (last[column - 1] ?? most) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? most) + 1)
      }
      current.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    beforeLast = last
    last = current
  }
  return Math.min(last[width] ?? most + 1, most + 1)
}
