import type Database from 'better-sqlite3'

const SAMPLE = 12

/** Names and phones of the store as someone types them, one text per key pressed: family name, then the beginning of the given name. */
export function keystrokesOf(database: Database.Database, people: number): readonly string[] {
  const rows = database
    .prepare<[number], { family: string; given: string; phone: string }>(
      'select family_name as family, given_name as given, phone from people where person_number % ? = 7',
    )
    .all(Math.max(1, Math.floor(people / SAMPLE)))
  return rows.slice(0, SAMPLE).flatMap(({ family, given, phone }, rank) => {
    const typed = rank % 4 === 3 && phone !== '' ? phone : `${family} ${given}`.slice(0, family.length + 4)
    return Array.from({ length: typed.length }, (_, length) => typed.slice(0, length + 1)).filter(
      (text) => !text.endsWith(' '),
    )
  })
}

/** What is typed in the field that searches the catalogue, one text per key pressed. */
export const catalogueKeystrokes: readonly string[] = [
  'renouveler carte',
  'papiers perdus',
  'caf quotient',
  'demande retraite',
].flatMap((typed) =>
  Array.from({ length: typed.length }, (_, length) => typed.slice(0, length + 1)).filter((text) => !text.endsWith(' ')),
)
