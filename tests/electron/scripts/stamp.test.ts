import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { digestOf, isStamped, stamp, unstamp } from '../../../electron/scripts/stamp.mjs'

let root = ''
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'etabli-stamp-'))
  write('core/a.ts', 'a')
  write('core/deep/b.ts', 'b')
  write('config.ts', 'c')
})
afterEach(() => rmSync(root, { recursive: true }))

const digest = () => digestOf(root, ['core', 'config.ts', 'missing'])

describe('the digest of the sources', () => {
  test('is the same when only dates changed', () => {
    const before = digest()
    utimesSync(join(root, 'core/a.ts'), 1, 1)
    expect(digest()).toBe(before)
  })

  test.each([
    ['a file changes', () => write('core/deep/b.ts', 'B')],
    ['a file appears', () => write('core/new.ts', '')],
    ['a missing path appears', () => write('missing', '')],
    ['a file goes', () => rmSync(join(root, 'config.ts'))],
    ['a file is renamed', () => renameSync(join(root, 'core/a.ts'), join(root, 'core/z.ts'))],
    [
      'text moves from one file to the next',
      () => {
        write('config.ts', '')
        write('core/a.ts', 'ca')
      },
    ],
  ])('changes when %s', (_, change) => {
    const before = digest()
    change()
    expect(digest()).not.toBe(before)
  })

  test('does not see what is ignored', () => {
    const withoutDeep = () => digestOf(root, ['core'], (path) => path.startsWith('core/deep/'))
    const before = withoutDeep()
    write('core/deep/b.ts', 'B')
    expect(withoutDeep()).toBe(before)
  })
})

describe('a stamp', () => {
  test('says that the work was done for this digest and no other, until it is removed', () => {
    const file = join(root, 'out/.stamp')
    expect(isStamped(file, 'x')).toBe(false)
    stamp(file, 'x')
    expect(isStamped(file, 'x')).toBe(true)
    expect(isStamped(file, 'y')).toBe(false)
    unstamp(file)
    unstamp(file)
    expect(isStamped(file, 'x')).toBe(false)
  })
})
