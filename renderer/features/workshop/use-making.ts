import { useRef, useState } from 'react'
import type { Engine } from './engine/engine.ts'
import type { ReadyFile } from './keep.ts'
import type { Pages } from './model/pages.ts'
import type { Part } from './model/parts.ts'
import { type Choices, jobOf } from './output-choices.ts'
import type { MakeFailure } from './worker/protocol.ts'

export type MadeHere = ReadyFile & { readonly redrawn: number }

export type Progress = {
  /** From 1. */
  readonly file: number
  readonly files: number
  readonly page: number
  readonly pages: number
  /** 0 to 100. */
  readonly percent: number
}

export type Making =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: Progress | null }
  | { readonly state: 'failed'; readonly failure: MakeFailure; readonly pages: number }
  | {
      readonly state: 'made'
      readonly files: readonly MadeHere[]
      readonly from: { readonly pages: Pages; readonly choices: Choices }
    }

type Order = {
  readonly pages: Pages
  readonly choices: Choices
  readonly parts: readonly Part[]
  readonly nameOf: (rank: number) => string
}

/** Makes the files one after the other; the first that cannot be made ends the whole, nothing half made is left. */
export function useMaking(engine: () => Engine) {
  const [making, setMaking] = useState<Making>({ state: 'idle' })
  const cancelling = useRef<AbortController | null>(null)

  const make = async ({ pages, choices, parts, nameOf }: Order): Promise<void> => {
    const cancel = new AbortController()
    cancelling.current = cancel
    setMaking({ state: 'running', progress: null })
    const files: MadeHere[] = []
    for (const [rank, part] of parts.entries()) {
      const job = jobOf(choices, pages, part)
      const onPage = (page: number, ofFile: number): void =>
        setMaking({
          state: 'running',
          progress: {
            file: rank + 1,
            files: parts.length,
            page,
            pages: ofFile,
            percent: ((rank + (page - 1) / ofFile) / parts.length) * 100,
          },
        })
      const answer = await engine().make(job, { onPage, cancel: cancel.signal })
      if (!answer.ok) return setMaking({ state: 'failed', failure: answer.error, pages: job.pages.length })
      files.push({
        name: nameOf(rank),
        mime: choices.format === 'pdf' ? 'application/pdf' : 'image/jpeg',
        bytes: answer.value.bytes,
        pages: answer.value.pages,
        redrawn: answer.value.redrawn,
      })
    }
    return setMaking({ state: 'made', files, from: { pages, choices } })
  }

  return { making, make, cancel: () => cancelling.current?.abort() }
}
