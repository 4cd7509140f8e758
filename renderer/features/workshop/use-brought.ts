import { useEffect, useEffectEvent, useState } from 'react'

/** A file that comes from the application itself, read only when the workshop opens; rejects when it cannot be read. */
export type Bring = (signal: AbortSignal) => Promise<File>

export type Brought = { readonly state: 'none' | 'reading' } | { readonly state: 'failed'; readonly cause: unknown }

/** Takes in the file that one comes with, as soon as it is read. `bring` has to stay the same from one drawing to the next. */
export function useBrought(bring: Bring | null, onFile: (file: File) => void): Brought {
  const [brought, setBrought] = useState<Brought>({ state: bring === null ? 'none' : 'reading' })
  const take = useEffectEvent(onFile)
  useEffect(() => {
    if (bring === null) return undefined
    const left = new AbortController()
    const read = async (): Promise<void> => {
      const file = await bring(left.signal)
      if (left.signal.aborted) return
      setBrought({ state: 'none' })
      take(file)
    }
    read().catch((cause: unknown) => left.signal.aborted || setBrought({ state: 'failed', cause }))
    return () => left.abort()
  }, [bring])
  return brought
}
