import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readFlags } from '../../../electron/main/flags.ts'
import { defaultDataFolder } from '../../../electron/shared/data-folder.ts'

test('without a flag the store is where the platform keeps data, and real', () => {
  expect(readFlags(['.'])).toEqual({ ok: true, dataFolder: defaultDataFolder(), demo: false })
})

test('--data takes a folder, after a space or an equals sign, made absolute', () => {
  expect(readFlags(['.', '--data', '/tmp/d'])).toMatchObject({ dataFolder: resolve('/tmp/d') })
  expect(readFlags(['.', '--data=relative', '--demo'])).toEqual({
    ok: true,
    dataFolder: resolve('relative'),
    demo: true,
  })
})

test('Chromium’s own switches are left alone', () => {
  expect(readFlags(['.', '--no-sandbox', '--data-path-override', '--demo'])).toMatchObject({ ok: true, demo: true })
})

test.each([[['--data']], [['--data=']], [['--data', '--demo']], [['--data', '']]])('%j has no folder', (args) => {
  expect(readFlags(args)).toEqual({ ok: false })
})
