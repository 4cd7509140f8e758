import { useSearch } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { KeepDialog } from '../copies/keep-dialog.tsx'
import { fileOfCopy } from '../copies/file-of-copy.ts'
import type { ReadyFile } from './keep.ts'
import { Workshop } from './workshop.tsx'

/** The workshop, between the copies that come in and those that are kept. */
export function WorkshopScreen() {
  const { dossier, copie } = useSearch({ from: '/atelier' })
  const [kept, setKept] = useState<ReadyFile | null>(null)
  const read = useCallback(
    (signal: AbortSignal) =>
      copie === undefined ? Promise.reject(new Error('no copy asked')) : fileOfCopy(copie, signal),
    [copie],
  )
  const target = dossier !== undefined ? { casefileId: dossier } : copie !== undefined ? { copyId: copie } : null
  return (
    <>
      <Workshop bring={copie === undefined ? null : read} keep={target === null ? null : setKept} />
      {target !== null && kept !== null && <KeepDialog target={target} file={kept} onClose={() => setKept(null)} />}
    </>
  )
}
