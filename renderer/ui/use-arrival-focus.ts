import { useEffect, useRef, type RefObject } from 'react'

/** Gives the focus to one element when it appears: the field that a screen is there for. */
export function useArrivalFocus<Target extends HTMLElement>(): RefObject<Target | null> {
  const target = useRef<Target>(null)
  useEffect(() => target.current?.focus(), [])
  return target
}
