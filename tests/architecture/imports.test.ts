import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forbiddenImports, importsOf } from './import-rules.ts'

const root = resolve(import.meta.dirname, '../..')

const sourceFiles = ['core', 'db', 'electron', 'renderer'].flatMap((world) =>
  readdirSync(join(root, world), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|mjs)$/u.test(file))
    .map((file) => join(world, file)),
)

/** The imports of one file, relative ones written from the project's root. */
const importsFrom = (file: string) =>
  importsOf(readFileSync(join(root, file), 'utf8')).map((target) =>
    target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)).split(sep).join('/') : target,
  )

describe('the dependency rule', () => {
  it('reads the whole source tree', () => {
    expect(sourceFiles.length).toBeGreaterThan(60)
    expect(new Set(sourceFiles.map((file) => file.split(sep)[0]))).toEqual(new Set(['core', 'db', 'electron', 'renderer']))
  })

  it('holds in every file', () => {
    const broken = sourceFiles.flatMap((file) =>
      forbiddenImports(file.split(sep).join('/'), importsFrom(file)).map((target) => `${file} imports ${target}`),
    )
    expect(broken).toEqual([])
  })
})

describe('a broken rule is seen', () => {
  it.each([
    ['core/people/model.ts', 'node:fs'],
    ['core/people/model.ts', 'dayjs'],
    ['core/people/model.ts', 'db/client.ts'],
    ['core/people/model.ts', 'electron/host/system.ts'],
    ['core/people/model.ts', 'electron'],
    ['core/people/model.ts', 'zodiac'],
    ['renderer/features/people/person-screen.tsx', 'db/schema/people.ts'],
    ['renderer/features/people/person-screen.tsx', 'electron/host/protocol.ts'],
    ['renderer/features/people/person-screen.tsx', 'core/people/operations.ts'],
    ['renderer/features/people/person-screen.tsx', 'node:fs'],
    ['db/client.ts', 'electron/host/index.ts'],
    ['db/client.ts', 'renderer/main.tsx'],
    ['electron/main/index.ts', 'renderer/main.tsx'],
    ['electron/host/index.ts', 'electron'],
    ['electron/browser/index.ts', 'electron'],
  ])('%s may not import %s', (file, target) => {
    expect(forbiddenImports(file, [target])).toEqual([target])
  })

  it.each([
    ['core/people/operations.ts', 'core/shared/result.ts'],
    ['core/contract/people.ts', 'zod'],
    ['db/client.ts', 'core/shared/result.ts'],
    ['electron/host/index.ts', 'db/client.ts'],
    ['electron/main/index.ts', 'electron'],
    ['renderer/bridge/api.ts', 'core/contract/index.ts'],
    ['renderer/ui/day-field.tsx', 'core/shared/calendar.ts'],
  ])('%s may import %s', (file, target) => {
    expect(forbiddenImports(file, [target])).toEqual([])
  })
})

describe('reading imports', () => {
  it.each([
    ["import { a } from './a.ts'", './a.ts'],
    ["import type { A } from './a.ts'", './a.ts'],
    ["import './a.css'", './a.css'],
    ["export * from './a.ts'", './a.ts'],
    ["const a = await import('./a.ts')", './a.ts'],
    ["import {\n  a,\n  b,\n} from './a.ts'", './a.ts'],
    ["const a = require('node:fs')", 'node:fs'],
  ])('%j', (source, target) => {
    expect(importsOf(source)).toEqual([target])
  })

  it('does not take a word in a comment for an import', () => {
    expect(importsOf('// import it from "elsewhere"\n/** export from "there" */\nconst a = 1')).toEqual([])
  })
})
