import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { acquireStoreLock, type StoreLock } from '../../db/lock.ts'
import { startProgram } from '../support/program.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const holder = (folder: string) => startProgram(join(import.meta.dirname, 'programs/hold-lock.ts'), folder)
const refused = { ok: false, error: { code: 'store_in_use' } }

function lockOn(folder: string): StoreLock {
  const lock = acquireStoreLock(folder)
  if (!lock.ok) throw new Error(lock.error.code)
  return lock.value
}

describe('the lock of a data folder', () => {
  it('is held by one process at a time', async () => {
    const folder = temporaryFolder()
    expect(await holder(folder).nextLine()).toBe('held')
    expect(acquireStoreLock(folder)).toEqual(refused)
    expect(await holder(folder).nextLine()).toBe('store_in_use')
  })

  it('is freed when its holder is killed without a chance to clean up', async () => {
    const folder = temporaryFolder()
    const first = holder(folder)
    expect(await first.nextLine()).toBe('held')
    await first.kill()
    expect(await first.ended).toBe('SIGKILL')
    expect(await holder(folder).nextLine()).toBe('held')
  })

  it('refuses a second holder in the same process, and stays held', async () => {
    const folder = temporaryFolder()
    const lock = lockOn(folder)
    expect(acquireStoreLock(folder)).toEqual(refused)
    expect(await holder(folder).nextLine()).toBe('store_in_use')
    lock.release()
  })

  it('can be taken again once released', async () => {
    const folder = temporaryFolder()
    lockOn(folder).release()
    expect(await holder(folder).nextLine()).toBe('held')
  })

  it('of one folder does not hold another', () => {
    const one = lockOn(temporaryFolder())
    const other = acquireStoreLock(temporaryFolder())
    expect(other.ok).toBe(true)
    one.release()
    if (other.ok) other.value.release()
  })

  it('makes the folder when it is missing, and puts nothing in its file', () => {
    const folder = join(temporaryFolder(), 'new', 'folder')
    const lock = lockOn(folder)
    expect(readdirSync(folder)).toEqual(['etabli.lock'])
    lock.release()
    expect(readFileSync(join(folder, 'etabli.lock'))).toHaveLength(0)
  })
})
