import { useLayoutEffect, useRef, useState } from 'react'
import { TIGHTEST } from './handout-sections.ts'

// CSS inches have 96 px: A4 less two margins of 14 mm, and a hair for what printers round.
const PAGE_HEIGHT = ((297 - 28 - 1) / 25.4) * 96

/** Tightens a sheet until it holds on one page, as measured; `fits` is false when even the tightest does not. Reset by the key of its component. */
export function useFitting() {
  const paper = useRef<HTMLDivElement>(null)
  const [tightness, setTightness] = useState(0)
  const [fits, setFits] = useState(true)
  useLayoutEffect(() => {
    const measure = () => {
      const tooHigh = (paper.current?.firstElementChild?.clientHeight ?? 0) > PAGE_HEIGHT
      if (tooHigh && tightness < TIGHTEST) setTightness(tightness + 1)
      setFits(!tooHigh)
    }
    measure()
    // A font that arrives later has other widths.
    void document.fonts.ready.then(measure)
  }, [tightness])
  return { paper, tightness, fits }
}
