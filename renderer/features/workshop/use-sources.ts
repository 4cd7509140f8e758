import { useCallback, useEffect, useRef, useState } from 'react'
import type { LeftOut, OpenedSource, Refusal } from './model/job.ts'
import { createEngine, type Engine } from './engine/engine.ts'
import { type Page, UNTOUCHED } from './model/pages.ts'
import { MOST_PAGES } from './model/limits.ts'

/** A file that gave its pages. */
export type Source = Pick<OpenedSource, 'kind' | 'leftOut' | 'misnamed'> & { readonly name: string }

/** Something to say of a file: why it was refused, or what of it was left out. */
export type Remark = {
  readonly remarkId: string
  readonly name: string
  readonly refusal: Refusal | null
  readonly leftOut: readonly LeftOut[]
  readonly misnamed: boolean
}

export type Opening = { readonly done: number; readonly total: number }

const remarkOf = (name: string, told: Partial<Omit<Remark, 'remarkId' | 'name'>>): Remark => ({
  remarkId: crypto.randomUUID(),
  name,
  refusal: null,
  leftOut: [],
  misnamed: false,
  ...told,
})

/** The engine, for as long as the screen is there. */
export function useEngine(): () => Engine {
  const held = useRef<Engine | null>(null)
  useEffect(
    () => () => {
      held.current?.close()
      held.current = null
    },
    [],
  )
  return useCallback(() => {
    held.current ??= createEngine()
    return held.current
  }, [])
}

/**
 * Takes files in, one at a time; each gives its pages as soon as it is read, and one that is refused is named and keeps none of the others.
 */
export function useSources(engine: () => Engine, present: number, onPages: (pages: readonly Page[]) => void) {
  const [sources, setSources] = useState<ReadonlyMap<string, Source>>(new Map())
  const [remarks, setRemarks] = useState<readonly Remark[]>([])
  const [opening, setOpening] = useState<Opening | null>(null)
  const count = useRef(present)
  useEffect(() => {
    count.current = present
  }, [present])

  const openOne = async (file: File): Promise<void> => {
    const sourceId = crypto.randomUUID()
    const answer = await engine().open(sourceId, file)
    const tell = (told: Parameters<typeof remarkOf>[1]) => setRemarks((all) => [...all, remarkOf(file.name, told)])
    if (!answer.ok) return tell({ refusal: answer.error })
    const { kind, leftOut, misnamed, pages } = answer.value
    if (count.current + pages > MOST_PAGES) return tell({ refusal: 'too_many_pages' })
    if (leftOut.length > 0 || misnamed) tell({ leftOut, misnamed })
    setSources((all) => new Map(all).set(sourceId, { name: file.name, kind, leftOut, misnamed }))
    count.current += pages
    onPages(
      Array.from({ length: pages }, (_, rank) => ({ pageId: crypto.randomUUID(), sourceId, rank, edits: UNTOUCHED })),
    )
  }

  const add = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0 || opening !== null) return
    for (const [rank, file] of files.entries()) {
      setOpening({ done: rank + 1, total: files.length })
      await openOne(file)
    }
    setOpening(null)
  }

  return {
    sources,
    remarks,
    opening,
    add,
    forgetRemark: (remarkId: string) => setRemarks((all) => all.filter((remark) => remark.remarkId !== remarkId)),
  }
}
