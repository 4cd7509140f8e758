import { useEffect, useRef, useState } from 'react'
import type { Appointment } from '../../../core/contract/agenda.ts'
import type { Carried } from './carried.ts'
import type { WallTime } from './clock-arithmetic.ts'
import { movedByArrow } from './keyboard-moves.ts'

export type Carry = {
  readonly carried: Carried | null
  /** Alt and this arrow, on this appointment; where it now stands, or `null` when the key moves nothing. */
  readonly step: (appointment: Appointment, key: string) => WallTime | null
  readonly drop: () => void
}

/**
 * Carries an appointment with Alt held: each arrow moves it on the screen, releasing Alt puts it down. One move is kept, whatever the number of
 * arrows.
 */
export function useCarry(onPutDown: (appointment: Appointment, at: WallTime) => Promise<unknown>): Carry {
  const [carried, setCarried] = useState<Carried | null>(null)
  const hand = useRef<Carried | null>(null)
  const putDown = useRef(onPutDown)
  useEffect(() => {
    putDown.current = onPutDown
  })

  const hold = (next: Carried | null): void => {
    hand.current = next
    setCarried(next)
  }

  useEffect(() => {
    const release = (): void => {
      const held = hand.current
      if (held === null) return
      hand.current = null
      // It stays where it was put until the agenda says so too.
      void putDown.current(held.appointment, held.at).then(() => {
        if (hand.current === null) setCarried(null)
      })
    }
    const onKeyUp = ({ key }: KeyboardEvent): void => {
      if (key === 'Alt') release()
    }
    window.addEventListener('keyup', onKeyUp)
    // Alt and Tab leaves the window: its release is never told.
    window.addEventListener('blur', release)
    return () => {
      window.removeEventListener('keyup', onKeyUp)
      window.removeEventListener('blur', release)
    }
  }, [])

  return {
    carried,
    step: (appointment, key) => {
      const held = hand.current
      const isHeld = held?.appointment.appointmentId === appointment.appointmentId
      const at = movedByArrow(isHeld ? held.at : { day: appointment.day, time: appointment.time }, key)
      if (at !== null) hold({ appointment: isHeld ? held.appointment : appointment, at })
      return at
    },
    drop: () => hold(null),
  }
}
