import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the project, whatever the current folder is. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** What the project fetches or remembers for itself on this machine; never versioned. */
export const runtimeFolder = join(root, '.runtime')

/** Where the test runners leave their reports. */
export const reportsFolder = join(runtimeFolder, 'reports')
