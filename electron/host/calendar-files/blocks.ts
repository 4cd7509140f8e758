/** One component of a file, as its lines. */
export type Block = { readonly kind: string; readonly lines: readonly string[] }

export type Blocks = {
  /** What is outside of every component: the properties of the calendar. */
  readonly header: readonly string[]
  readonly blocks: readonly Block[]
  /** True when the file stops inside of a component. */
  readonly isCut: boolean
}

const BEGIN = /^BEGIN:\s*([A-Z-]{1,20})\s*$/iu
const END = /^END:\s*([A-Z-]{1,20})\s*$/iu
const DEEPEST = 4

/**
 * Cuts a file into its components, each read on its own: one that is damaged takes no other with it. A component left open ends where the next
 * of its kind begins.
 */
export function blocksOf(text: string): Blocks {
  const header: string[] = []
  const blocks: Block[] = []
  let open: { kind: string; lines: string[]; depth: number } | null = null
  let isCut = false
  let ended = false
  for (const line of text.split(/\r\n|\n|\r/u)) {
    const begins = BEGIN.exec(line)?.[1]?.toUpperCase() ?? null
    const ends = END.exec(line)?.[1]?.toUpperCase() ?? null
    if (open === null) {
      if (begins !== null && begins !== 'VCALENDAR') open = { kind: begins, lines: [line], depth: 1 }
      else if (begins === null && ends === null) header.push(line)
      else if (ends === 'VCALENDAR') ended = true
      continue
    }
    if (begins === open.kind || ends === 'VCALENDAR') {
      isCut = true
      open = begins === null ? null : { kind: begins, lines: [line], depth: 1 }
      if (begins === null) ended = true
      continue
    }
    open.lines.push(line)
    if (begins !== null) open.depth += 1
    if (ends !== null) open.depth -= 1
    if (open.depth > DEEPEST) isCut = true
    if (open.depth === 0) {
      blocks.push({ kind: open.kind, lines: open.lines })
      open = null
    }
  }
  return { header, blocks, isCut: isCut || open !== null || !ended }
}

/** The value of a property of the calendar itself; `''` when there is none. */
export function headerValue(header: readonly string[], name: string): string {
  const found = header.find((line) => line.toUpperCase().startsWith(`${name}:`))
  return found?.slice(name.length + 1).trim() ?? ''
}
