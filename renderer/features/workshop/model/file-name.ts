import type { OutputFormat } from './job.ts'

const MOST_LETTERS = 80
/** Names that Windows keeps for its devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu

/** Letters that no accent explains. */
const spelled: readonly (readonly [RegExp, string])[] = [
  [/\u0153/gu, 'oe'],
  [/\u0152/gu, 'OE'],
  [/\u00e6/gu, 'ae'],
  [/\u00c6/gu, 'AE'],
  [/\u00df/gu, 'ss'],
  [/[\u2018\u2019]/gu, '-'],
]

/** The text in plain letters, digits, spaces and dashes: every upload form and every disk takes it. */
export function plainName(text: string): string {
  const letters = spelled.reduce((sum, [pattern, plain]) => sum.replace(pattern, plain), text)
  return letters
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9 _-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s_-]+|[\s_-]+$/gu, '')
    .slice(0, MOST_LETTERS)
    .trim()
}

type Named = {
  /** What the file holds, as typed. */
  readonly label: string
  /** `YYYY-MM-DD`: it begins the name, so that a folder sorts by date. */
  readonly day: string
  /** Only when the mediator asked for it. */
  readonly personName: string | null
  readonly format: OutputFormat
  /** Rank from 1 among the files made together, when there are several. */
  readonly part: number | null
}

/**
 * « 2026-11-23 Justificatif de domicile.pdf »: date, what it is, and who only when asked. Plain letters; never empty, never the name of a
 * device; at most 120 letters.
 */
export function fileName({ label, day, personName, format, part }: Named): string {
  const what = plainName(label)
  const parts = [day, what, personName === null ? '' : plainName(personName).slice(0, 20).trim()]
  const name = [...parts, part === null ? '' : `partie ${part}`].filter((piece) => piece !== '').join(' ')
  return `${reserved.test(name) ? `_${name}` : name}.${format === 'pdf' ? 'pdf' : 'jpg'}`
}
