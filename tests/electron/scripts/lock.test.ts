import { existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { shareLocks, withLock } from '../../../electron/scripts/lock.mjs'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etabli-lock-'))
  file = join(folder, 'sub', 'setup.lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the lock of the set-up', () => {
  test('is there with its owner during the work, and leaves nothing behind', async () => {
    const seen = await withLock(file, async () => readFileSync(file, 'utf8'))
    expect(seen).toBe(String(process.pid))
    expect(readdirSync(join(folder, 'sub'))).toEqual([])
  })

  test('is given back when the work fails', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(existsSync(file)).toBe(false)
  })

  test('is not asked twice by the same command', async () => {
    expect(await withLock(file, () => withLock(file, async () => 'inner'))).toBe('inner')
  })

  test('makes another command wait, and say so once, until it is given back', async () => {
    await withLock(file, async () => {})
    writeFileSync(file, '1')
    const said: string[] = []
    await withLock(file, async () => said.push('done'), {
      alive: () => true,
      onWait: () => {
        said.push('waits')
        rmSync(file)
      },
    })
    expect(said).toEqual(['waits', 'done'])
  })

  test('left by a process that no longer exists, is taken over without a wait', async () => {
    await withLock(file, async () => {})
    writeFileSync(file, '4194305')
    const done = await withLock(file, async () => readFileSync(file, 'utf8'), {
      alive: (pid) => pid !== 4_194_305,
      onWait: () => expect.unreachable(),
    })
    expect(done).toBe(String(process.pid))
    expect(readdirSync(join(folder, 'sub'))).toEqual([])
  })

  test('of a killed command lasts as long as a program it started', async () => {
    await withLock(file, async () => {
      shareLocks(4_194_306)
      writeFileSync(`${file}.copy`, readFileSync(file))
    })
    renameSync(`${file}.copy`, file)
    const living = new Set([4_194_306])
    let waited = false
    await withLock(file, async () => {}, {
      alive: (pid) => living.has(pid),
      onWait: () => {
        waited = true
        living.clear()
      },
    })
    expect(waited).toBe(true)
  })
})
