import type { Output } from '../../../core/contract/index.ts'
import type { CasefileId } from '../../../core/contract/values.ts'
import type { Visit } from '../../../core/contract/visits.ts'
import { daysBetween } from '../../../core/shared/calendar.ts'
import { dayNear } from '../../messages/dates.ts'
import { todayWords as words } from '../../messages/today.ts'

export type OnlineStep = Output<'today.read'>['online'][number]

export type OnlineCasefile = Pick<OnlineStep, 'casefileId' | 'title' | 'personName'> & {
  readonly steps: readonly Pick<OnlineStep, 'stepId' | 'text' | 'where'>[]
}

/** The steps that wait for the network, under their dossier, in the order in which the host gave them. */
export function byCasefile(online: readonly OnlineStep[]): readonly OnlineCasefile[] {
  const groups = new Map<CasefileId, OnlineCasefile>()
  for (const { casefileId, title, personName, ...step } of online) {
    const steps = groups.get(casefileId)?.steps ?? []
    groups.set(casefileId, { casefileId, title, personName, steps: [...steps, step] })
  }
  return [...groups.values()]
}

export type Lateness = { readonly isLate: boolean; readonly words: string }

/** « En retard de 3 jours », else « demain », « mardi 12 janvier ». */
export function lateness(day: string, today: string): Lateness {
  const days = daysBetween(day, today)
  return days > 0 ? { isLate: true, words: words.late(days) } : { isLate: false, words: dayNear(day, today) }
}

/** True when nothing would be lost with this visit: the host then accepts to remove it. */
export const isEmptyVisit = ({ subject, casefileIds, note }: Visit): boolean =>
  casefileIds.length === 0 && note.trim() === '' && subject.kind !== 'known'

/** Whom an unfinished visit is with. */
export function visitWho({ subject, personName }: Visit): string {
  switch (subject.kind) {
    case 'known':
      return personName ?? words.undecided
    case 'anonymous':
      return words.anonymous
    case 'undecided':
      return words.undecided
    default:
      return subject satisfies never
  }
}
