/** The modules a source file names: static and dynamic imports, re-exports, requires. */
export function importsOf(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(^|\s)\/\/[^\n]*/gu, '$1')
  const patterns = [
    /\b(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gu,
    /\bimport\s*['"]([^'"]+)['"]/gu,
    /\bimport\(\s*['"]([^'"]+)['"]/gu,
    /\brequire\(\s*['"]([^'"]+)['"]/gu,
  ]
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, target]) => target ?? ''))
}

const worlds = ['core', 'db', 'electron', 'renderer'] as const
type World = (typeof worlds)[number]

const worldOf = (path: string): World | null => worlds.find((world) => path.startsWith(`${world}/`)) ?? null

/** Which worlds each world may reach: `renderer → core/contract`, `electron → core, db`, `db → core`, `core → nothing`. */
const reachable: Readonly<Record<World, readonly World[]>> = {
  core: ['core'],
  db: ['db', 'core'],
  electron: ['electron', 'db', 'core'],
  renderer: ['renderer', 'core'],
}

/** Folders of core that decide and write: screens ask for them through the door. Its contract and pure helpers are open to them. */
const behindTheDoor = /^core\/(?:dispatch|handlers|context|operations)\.ts$|^core\/[^/]+\/(?:operations|repository|write|open|gather|view)\.ts$/u

const mayImportElectron = (file: string): boolean => /^electron\/(?:main|preload)\//u.test(file)

function isAllowed(file: string, target: string): boolean {
  const from = worldOf(file)
  if (from === null) return true
  const to = worldOf(target)
  if (to !== null) return reachable[from].includes(to) && !(from === 'renderer' && behindTheDoor.test(target))
  if (target === 'electron') return mayImportElectron(file)
  switch (from) {
    case 'core':
      return target === 'zod'
    case 'renderer':
      return !target.startsWith('node:')
    case 'db':
    case 'electron':
      return !/^react(?:-dom)?(?:\/|$)/u.test(target)
    default:
      return from satisfies never
  }
}

/** The imports of a file that break the dependency rule; paths are written from the project's root. */
export const forbiddenImports = (file: string, targets: readonly string[]): readonly string[] =>
  targets.filter((target) => !isAllowed(file, target))
