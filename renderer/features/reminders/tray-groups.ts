import type { Reminder } from '../../../core/contract/reminders.ts'

export type TrayGroups = { readonly away: readonly Reminder[]; readonly now: readonly Reminder[] }

/** Parts what is due between what fell due before the desk was opened (`openedAt`, ms UTC) and since. */
export const trayGroups = (due: readonly Reminder[], openedAt: number): TrayGroups => ({
  away: due.filter(({ showAt }) => showAt < openedAt),
  now: due.filter(({ showAt }) => showAt >= openedAt),
})

/** The name of one time of one reminder: put off, it is another. */
export const nameOf = ({ key, showAt }: Reminder): string => `${key.kind} ${key.subjectId} ${key.occurrence} ${showAt}`
