import type { Reminder } from '../../../core/contract/reminders.ts'
import type { LocalTime } from '../../../core/shared/zone.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand } from '../../bridge/queries.ts'
import { dayAndTime } from '../../messages/dates.ts'
import { remindersWords as words } from '../../messages/reminders.ts'
import { offerUndo } from '../../ui/undo.tsx'

/** Says that a reminder is done, with a way back. */
export function useMarkDone(): (reminder: Reminder) => Promise<void> {
  const markDone = useCommand('reminders.markDone')
  return async ({ key }) => {
    const answer = await markDone.run({ key, done: true })
    if (!answer.ok) return
    offerUndo({
      message: words.noted,
      undo: async () => {
        await markDone.run({ key, done: false })
      },
    })
  }
}

/** Puts a reminder off, with a way back; the code of a refusal, `null` when it was kept. */
export function usePutOff(): (reminder: Reminder, until: LocalTime) => Promise<string | null> {
  const putOff = useCommand('reminders.putOff')
  const { today } = useDeskClock()
  return async ({ key, putOff: wasPutOff, day, time }, until) => {
    const answer = await putOff.run({ key, until })
    if (!answer.ok) return answer.error.code
    offerUndo({
      message: words.putOffTo(dayAndTime(until.day, until.time, today)),
      undo: async () => {
        // A time that has passed meanwhile cannot be given back: its own time is then as good, it is due.
        const back = await putOff.run({ key, until: wasPutOff ? { day, time } : null })
        if (!back.ok) await putOff.run({ key, until: null })
      },
    })
    return null
  }
}

/** Removes a reminder written by hand, with a way back that writes it again. */
export function useRemoveFree(): (reminder: Reminder) => Promise<void> {
  const remove = useCommand('reminders.remove')
  const restore = useCommand('reminders.restore')
  return async ({ about }) => {
    if (about.kind !== 'free') return
    const answer = await remove.run({ reminderId: about.reminderId })
    if (!answer.ok) return
    offerUndo({
      message: words.removed,
      undo: async () => {
        await restore.run(answer.value)
      },
    })
  }
}
