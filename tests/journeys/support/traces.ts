import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)

/** The files in which any of these texts can be read as it is, in UTF-8 or UTF-16: nobody should, outside of the open store. */
export function tracesOf(markers: readonly string[], folder: string): readonly string[] {
  return filesBelow(folder).flatMap((path) => {
    const content = readFileSync(path)
    const found = markers.filter((marker) =>
      [Buffer.from(marker, 'utf8'), Buffer.from(marker, 'utf16le')].some((needle) => content.includes(needle)),
    )
    return found.map((marker) => `${marker} in ${path}`)
  })
}

export const countFiles = (folder: string): number => filesBelow(folder).length
