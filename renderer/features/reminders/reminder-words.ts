import type { Reminder } from '../../../core/contract/reminders.ts'
import { byDay, dayAndTime, dayFull } from '../../messages/dates.ts'
import { remindersWords as words } from '../../messages/reminders.ts'

/** What is recalled, in one sentence that holds without its dossier. */
export function reminderTold({ about }: Reminder, today: string): string {
  switch (about.kind) {
    case 'appointment': {
      const told = words.appointment(dayAndTime(about.day, about.time, today))
      const what = about.organisationName ?? about.title
      return what === '' ? told : `${told}\u00A0: ${what}`
    }
    case 'deadline':
      return about.role === 'answer' || about.role === 'silence'
        ? words.deadlineAwaited(about.label, dayFull(about.day))
        : words.deadlineToAct(about.label, byDay(about.day, today))
    case 'paper':
      return about.until < today
        ? words.paperOver(about.label, dayFull(about.until))
        : words.paper(about.label, dayFull(about.until))
    case 'silence':
      return words.silence(dayFull(about.since))
    case 'mandate':
      return about.what === 'ends' ? words.mandateEnds(dayFull(about.on)) : words.mandateOwed(dayFull(about.on))
    case 'online':
      return words.online(about.waiting)
    case 'watch':
      return words.watch(about.title)
    case 'free':
      return about.text
    default:
      return about satisfies never
  }
}

/** Whom and what it concerns, then when it was to be said. */
export const contextTold = ({ personName, casefileTitle, day, time, putOff }: Reminder, today: string): string =>
  [personName, casefileTitle, `${dayAndTime(day, time, today)}${putOff ? ` (${words.putOffMark})` : ''}`]
    .filter((part) => part !== null)
    .join(' · ')
