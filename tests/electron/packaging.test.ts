import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OUT } from './stand-in/run.ts'

const config = readFileSync(join(import.meta.dirname, '../../electron-builder.yml'), 'utf8')

test('the fuses of the packaged application are all set, the safe way', () => {
  const fuses = /^electronFuses:\n((?: {2}.+\n)+)/mu.exec(config)?.[1] ?? ''
  expect(fuses.trim().split(/\n\s*/u)).toEqual([
    'runAsNode: false',
    'enableNodeOptionsEnvironmentVariable: false',
    'enableNodeCliInspectArguments: false',
    'onlyLoadAppFromAsar: true',
    'enableEmbeddedAsarIntegrityValidation: true',
    'enableCookieEncryption: true',
    'grantFileProtocolExtraPrivileges: false',
    'loadBrowserProcessSpecificV8Snapshot: false',
  ])
})

test('the package publishes nowhere, compiles nothing and keeps its data when it is removed', () => {
  expect(config).toContain('\npublish: null\n')
  expect(config).toContain('\nnpmRebuild: false\n')
  expect(config).toContain('\n  deleteAppDataOnUninstall: false\n')
})

/** What a built script asks for by import or require, its own chunks aside. */
function dependencies(path: string): readonly string[] {
  const script = readFileSync(path, 'utf8')
  // At the start of a line: the bundle keeps the comments of its libraries, examples included.
  return [...script.matchAll(/^(?:import\b[^"'\n]*|(?!\s*[*/]).*\brequire\()["']([\w@/:.-]+)["']/gmu)]
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('.'))
}

test('a sandboxed preload can require nothing: the built one asks for Electron and is one file', () => {
  const script = readFileSync(join(OUT, 'preload/index.cjs'), 'utf8')
  expect([...script.matchAll(/require\(([^)]*)\)/gu)].map(([, name]) => name)).toEqual(['"electron"'])
})

test('the built main scripts ask for Electron, the native module and Node alone: the package ships nothing else', () => {
  const scripts = readdirSync(join(OUT, 'main'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  )
  const asked = new Set(scripts.flatMap((name) => dependencies(join(OUT, 'main', name))))
  expect(asked).toContain('electron')
  expect([...asked].filter((name) => !isBuiltin(name) && name !== 'electron' && name !== 'better-sqlite3')).toEqual([])
})
