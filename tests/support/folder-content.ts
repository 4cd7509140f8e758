import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The names and the bytes of all the files under a folder, as one text. */
export const contentOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => `${path}\n${readFileSync(path, 'latin1')}`)
    .join('\n')
