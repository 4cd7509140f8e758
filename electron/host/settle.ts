import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** After the answer, and after the screen that it opens asked for its data. */
const REST_MS = 2_000

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

let pending: ReturnType<typeof setTimeout> | undefined

/**
 * Gives back, in a moment, the memory that starting or unlocking took: a passphrase alone is worked on in 64 MB, which hold what derives
 * from it and would otherwise stay until something else needs room.
 */
export function settleSoon(): void {
  clearTimeout(pending)
  pending = setTimeout(() => {
    if (typeof collect === 'function') collect()
  }, REST_MS)
  pending.unref()
}
