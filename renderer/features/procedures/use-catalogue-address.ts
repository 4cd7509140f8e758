import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Way } from './catalogue-groups.ts'

export type CatalogueAddress = {
  readonly text: string
  readonly setText: (text: string) => void
  readonly way: Way
  readonly choice: string | null
}

/** Where one is in the catalogue, kept in the address: leaving a sheet comes back to the same list. */
export function useCatalogueAddress(): CatalogueAddress {
  const { texte, par, choix } = useSearch({ from: '/catalogue' })
  const navigate = useNavigate({ from: '/catalogue' })
  const [text, setText] = useState(texte ?? '')
  const underWay = useRef(0)

  // The address follows the hand with a little delay; only a change that comes from elsewhere may change the field.
  useEffect(() => {
    if (underWay.current === 0) setText(texte ?? '')
  }, [texte])

  const write = async (typed: string): Promise<void> => {
    setText(typed)
    underWay.current += 1
    await navigate({
      search: (former) => ({ ...former, texte: typed === '' ? undefined : typed.slice(0, 200) }),
      replace: true,
    })
    underWay.current -= 1
  }

  return { text, setText: (typed) => void write(typed), way: par ?? 'organisme', choice: choix ?? null }
}
