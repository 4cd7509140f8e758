import { LogbookArea, type LogbookEntry } from '../../../core/contract/logbook.ts'
import { dayPlain } from '../../messages/dates.ts'
import { logbookAreas, logbookWords as words } from '../../messages/logbook.ts'

export type PagePart = { readonly heading: string; readonly text: string }

/** What a page says, under its headings; what was left empty says nothing. */
export const partsOf = ({ situation, done, questions, again }: LogbookEntry): readonly PagePart[] =>
  [
    { heading: words.situation, text: situation.trim() },
    { heading: words.done, text: done.trim() },
    { heading: words.questions, text: questions.trim() },
    { heading: words.again, text: again.trim() },
  ].filter(({ text }) => text !== '')

/** Its day in full figures, its areas and its competence on one line. */
export const lineOf = ({ day, areas, competence }: LogbookEntry): string =>
  [dayPlain(day), ...areas.map((area) => logbookAreas[area]), competence].filter((word) => word !== '').join(' · ')

export type Chapter = { readonly title: string; readonly pages: readonly LogbookEntry[] }

/** Pages under the first of their areas, in the order of the title, the oldest first: the order of a dossier. */
export function chaptersOf(pages: readonly LogbookEntry[]): readonly Chapter[] {
  const oldestFirst = pages.toSorted((one, other) => one.day.localeCompare(other.day))
  const first = ({ areas }: LogbookEntry) => LogbookArea.options.find((area) => areas.includes(area)) ?? null
  return [...LogbookArea.options, null]
    .map((area) => ({
      title: area === null ? words.noArea : logbookAreas[area],
      pages: oldestFirst.filter((page) => first(page) === area),
    }))
    .filter((chapter) => chapter.pages.length > 0)
}
