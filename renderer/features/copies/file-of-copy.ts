import { call } from '../../bridge/api.ts'
import { RefusalError } from '../../bridge/refusal.ts'
import type { MediaType } from '../../../core/contract/copies.ts'
import type { CopyId } from '../../../core/contract/values.ts'
import { nameOf } from './copy-in-words.ts'
import { readCopy } from './transfer.ts'

const extensions = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
} as const satisfies Record<MediaType, string>

/** A kept copy as a file in memory, under the name it goes by. Rejects as `readCopy` does. */
export async function fileOfCopy(copyId: CopyId, signal: AbortSignal): Promise<File> {
  const copy = await call('copies.read', { copyId })
  if (!copy.ok) throw new RefusalError(copy.error)
  const { mediaType } = copy.value
  const bytes = await readCopy(copyId, { signal })
  return new File([bytes], `${nameOf(copy.value)}.${extensions[mediaType]}`, { type: mediaType })
}
