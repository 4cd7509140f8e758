import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import { onAskDiscreet } from './ask-discreet.ts'
import { discreetKey } from './discreet-keys.ts'

/**
 * Whether the discreet screen is on. It lives in memory alone: a window that opens, or opens again after the lock, shows its screens.
 */
export function useDiscreet(): readonly [isOn: boolean, leave: () => void] {
  const [isOn, setIsOn] = useState(false)
  useEffect(() => onAskDiscreet(() => setIsOn(true)), [])

  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.target instanceof Element && event.target.closest('[data-discreet="too"]') !== null) return
    const act = discreetKey(event, isOn)
    switch (act) {
      case 'switch':
        event.preventDefault()
        event.stopPropagation()
        if (!event.repeat) setIsOn(!isOn)
        return
      case 'hold':
        event.stopPropagation()
        return
      case 'cancel':
        event.stopImmediatePropagation()
        return
      case 'pass':
        return
      default:
        act satisfies never
    }
  })
  // Before the effects of every dialog: the first to listen is the first to hear.
  useLayoutEffect(() => {
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])

  return [isOn, () => setIsOn(false)]
}
