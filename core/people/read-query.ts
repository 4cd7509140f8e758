import { isCalendarDay } from '../shared/calendar.ts'
import { fold } from '../shared/text.ts'

const MOST_WORDS = 6

const months = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre']
const MONTH_NAMES = new RegExp(`(\\d{1,2})(?:er)?\\s+(${months.join('|')})\\s+(\\d{4})`, 'gu')

const day = (date: string, month: string, year: string): string => {
  const century = Number(year) > 30 ? '19' : '20'
  return `${date.padStart(2, '0')}${month.padStart(2, '0')}${year.length === 2 ? `${century}${year}` : year}`
}

const isDate = (compact: string): boolean => isCalendarDay(`${compact.slice(4)}-${compact.slice(2, 4)}-${compact.slice(0, 2)}`)

/**
 * The words to look for, folded: names as typed; a date in any usual writing (12/01/1980, 12 janvier 1980, 12.1.80) as eight digits
 * with the day first; a phone written in groups as one run of digits. Six words at most.
 */
export function queryWords(text: string): readonly string[] {
  const plain = fold(text)
    .replace(MONTH_NAMES, (_all, date: string, month: string, year: string) => day(date, String(months.indexOf(month) + 1), year))
    .replace(/\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/gu, (all, date: string, month: string, year: string) => {
      const compact = day(date, month, year)
      return isDate(compact) ? compact : all
    })
    .replace(/\b(\d{4})-(\d{2})-(\d{2})\b/gu, '$1$2$3')
    .replace(/\+\s*33\s*(?:\(0\)\s*)?(?=\d)/gu, '0')
    .replace(/(?<=\d)[\s.-]+(?=\d)/gu, '')
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, MOST_WORDS).map((word) => word.slice(0, 40))
}
