import type { ListedPaper, PaperList } from '../../../core/contract/paper-lists.ts'
import { inSmsAlphabet } from '../../../core/shared/sms.ts'
import { paperListWords as words } from '../../messages/paper-lists.ts'

/** What the person still has to bring. */
export const missingOf = ({ papers }: Pick<PaperList, 'papers'>): readonly ListedPaper[] =>
  papers.filter(({ state }) => state === 'to_bring' || state === 'expired')

/** « Attestation de loyer (cerfa 10842) » reads « Attestation de loyer »: what is between brackets costs and does not help someone who searches. */
export const shortLabel = (label: string): string => label.replace(/\s*\([^()]*\)/gu, '').trim()

const sentencesOf = (sentences: readonly string[]): readonly string[] => sentences.filter((sentence) => sentence !== '')

/** The SMS: the papers and whom to ask, neither an organisation nor a procedure. Empty when nothing is missing. */
export function smsText(list: PaperList): string {
  const labels = missingOf(list).map(({ label }) => shortLabel(label))
  if (labels.length === 0) return ''
  const question = list.structurePhone === '' ? '' : words.smsQuestion(list.structurePhone)
  return inSmsAlphabet(sentencesOf([words.smsBring(labels.join(', ')), question]).join(' '))
}

/** The e-mail: its subject says no more than the SMS would on a locked screen. */
export function emailText(list: PaperList): { readonly subject: string; readonly body: string } {
  const labels = missingOf(list).map(({ label }) => `- ${label}`)
  const question = list.structurePhone === '' ? '' : words.question(list.structurePhone)
  return {
    subject: words.subject,
    body: sentencesOf([words.hello, [words.bring, ...labels].join('\n'), question, words.bye]).join('\n\n'),
  }
}
