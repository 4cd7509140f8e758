import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const SOURCES = ['core', 'db', 'electron', 'renderer', 'electron.vite.config.ts', 'package-lock.json']
const BUILT = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

function latestChange(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  // The folder's own time tells that a file was removed.
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => latestChange(join(path, name))))
}

/** Builds the application once before the tests that run its built scripts, and only when a source is newer than what was built. */
export function setup(): void {
  const built = BUILT.map((path) => join(ROOT, path))
  const oldest = built.every((path) => existsSync(path)) ? Math.min(...built.map((path) => statSync(path).mtimeMs)) : 0
  const newest = Math.max(...SOURCES.map((path) => latestChange(join(ROOT, path))))
  if (newest < oldest) return
  execFileSync(process.execPath, [join(ROOT, 'node_modules/electron-vite/bin/electron-vite.js'), 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
