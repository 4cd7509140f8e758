import { addMonths } from '../shared/calendar.ts'
import { startOfDay } from '../shared/zone.ts'
import { type EraseContext, erasePeople, prove } from './erase.ts'
import { deskDay, erasureQueue, monthsOf } from './queue.ts'

/**
 * What the end of its time does by itself, at each opening: announces what ends soon, erases what nobody decided on a month after its end
 * and after it was announced, what was done long ago for nobody known, and the mandates that can no longer be contested. Gives how much was
 * erased.
 */
export function endOfKeeping(context: EraseContext): number {
  const { repositories, archive } = context
  const today = deskDay(context)
  const queue = erasureQueue(context)
  repositories.retention.announce(
    queue.map(({ personId }) => personId),
    today,
  )
  const abandoned = queue.filter(({ announcedOn, byItselfAfter }) => announcedOn !== null && today > byItselfAfter)
  // When the archives cannot be written, nobody is erased: the next opening tries again.
  const isDone =
    abandoned.length > 0 &&
    erasePeople(
      abandoned.map(({ personId }) => personId),
      'retention',
      context,
    ).ok
  const oldest = addMonths(today, -monthsOf(context, 'anonymous'))
  const { timeZone } = repositories.settings.read()
  const anonymous = repositories.retention.eraseAnonymousBefore(startOfDay(oldest, timeZone), oldest)
  prove('anonymous', 'retention', anonymous, context)
  const mandates = archive.eraseBefore(today)
  prove('mandate', 'retention', mandates, context)
  return (isDone ? abandoned.length : 0) + anonymous + mandates
}

/** Erases again those who had been erased, whom a backup brought back (CNIL: erased data must not come back through backups). */
export function eraseAgain(personIds: readonly string[], context: EraseContext): number {
  const back = personIds.filter((personId) => context.repositories.people.find(personId) !== null)
  return back.length > 0 && erasePeople(back, 'restored_backup', context).ok ? back.length : 0
}
