import type { Mandate, MandateChannel, MandateDays, SaidBy } from '../contract/mandates.ts'
import type { Theme } from '../contract/sheets.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import { canonicalText, dayInWords, type Letter, type LetterValues, writeLetter } from './letter.ts'
import type {
  MandateLetters,
  mandateLists,
  MandateTemplate,
  mandateWords,
  receiptLists,
  ReceiptTemplate,
  receiptWords,
} from './templates.ts'

/** Who gives a mandate, to whom, and for what. What is empty is filled by hand on the paper. */
export type MandateFacts = {
  readonly personName: string
  readonly birthDay: CalendarDay | null
  readonly structureName: string
  readonly structureAddress: string
  readonly structurePhone: string
  readonly dataProtectionContact: string
  readonly themes: readonly Theme[]
  readonly channels: readonly MandateChannel[]
  readonly days: MandateDays
  readonly preparedOn: CalendarDay
}

/** The text of a mandate: the same facts and template always give the same text. */
export function renderMandate(template: MandateTemplate, facts: MandateFacts): Letter {
  const { words } = template
  const values: LetterValues<(typeof mandateWords)[number], (typeof mandateLists)[number]> = {
    words: {
      version: template.version,
      blank: words.blank,
      personName: facts.personName,
      birthDay: facts.birthDay === null ? '' : dayInWords(facts.birthDay, words),
      structureName: facts.structureName,
      structureAddress: facts.structureAddress,
      structurePhone: facts.structurePhone,
      dataProtectionContact: facts.dataProtectionContact,
      duration: words.days[facts.days],
      preparedOn: dayInWords(facts.preparedOn, words),
    },
    lists: {
      theme: facts.themes.map((theme) => words.themes[theme]),
      channel: facts.channels.map((channel) => words.channels[channel]),
    },
  }
  return writeLetter(template, values)
}

export type ReceiptFacts = {
  readonly personName: string
  readonly structureName: string
  readonly themes: readonly Theme[]
  readonly agreedOn: CalendarDay
  readonly stoppedOn: CalendarDay
  /** `HH:MM` at the desk. */
  readonly stoppedTime: string
  readonly stoppedBy: NonNullable<Mandate['stoppedBy']>
  readonly said: SaidBy | null
}

/** What the person keeps of a mandate that was stopped. */
export function renderReceipt(template: ReceiptTemplate, facts: ReceiptFacts): Letter {
  const { words } = template
  const [hour = '', minute = ''] = facts.stoppedTime.split(':')
  const values: LetterValues<(typeof receiptWords)[number], (typeof receiptLists)[number]> = {
    words: {
      version: template.version,
      blank: words.blank,
      personName: facts.personName,
      structureName: facts.structureName,
      agreedOn: dayInWords(facts.agreedOn, words),
      stoppedOn: dayInWords(facts.stoppedOn, words),
      stoppedHour: String(Number(hour)),
      stoppedMinute: minute,
      why: words.why[facts.stoppedBy],
    },
    lists: {
      theme: facts.themes.map((theme) => words.themes[theme]),
      said: facts.said === null ? [] : [words.said[facts.said]],
    },
  }
  return writeLetter(template, values)
}

/** What writes the letters that go with a mandate, from the templates in use. */
export type MandateWriter = {
  readonly mandate: (facts: MandateFacts) => Letter
  readonly receipt: (facts: ReceiptFacts) => Letter
  /** SHA-256 of a letter, hexadecimal: another one when a single character differs. */
  readonly fingerprint: (letter: Letter) => string
}

/** `sha256` gives the hexadecimal digest of a text in UTF-8. */
export const mandateWriter = (letters: MandateLetters, sha256: (text: string) => string): MandateWriter => ({
  mandate: (facts) => renderMandate(letters.mandate.at(-1) ?? letters.mandate[0], facts),
  receipt: (facts) => renderReceipt(letters.receipt.at(-1) ?? letters.receipt[0], facts),
  fingerprint: (letter) => sha256(canonicalText(letter)),
})
