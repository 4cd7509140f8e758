import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const OWNER_ONLY = 0o600

function flush(path: string, flags: 'r' | 'r+'): void {
  const file = openSync(path, flags)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Puts the bytes of a file on the disk. */
export const flushFile = (path: string): void => flush(path, 'r+')

/** Makes what a folder lists durable. Windows cannot open a folder to flush it; NTFS journals its names. */
export function flushFolder(folder: string): void {
  if (process.platform !== 'win32') flush(folder, 'r')
}

/** Gives a file its name once its bytes are on the disk: at `to` there is one or the other, whole. */
export function renameDurably(from: string, to: string): void {
  flushFile(from)
  renameSync(from, to)
  flushFolder(dirname(to))
}

/** Writes a file, for its owner only, whole or not at all; on the disk when it returns. Throws as the disk does, and leaves what was there. */
export function writeDurably(path: string, text: string): void {
  const unfinished = `${path}.tmp`
  try {
    writeFileSync(unfinished, text, { mode: OWNER_ONLY })
    renameDurably(unfinished, path)
  } catch (cause) {
    discard(unfinished)
    throw cause
  }
}

/** A leftover that cannot be removed must not hide why the write failed; the next write replaces it. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    return
  }
}
