import type { ProcedureSheet } from '../../../core/contract/sheets.ts'
import { casefileWords as words } from '../../messages/casefiles.ts'
import { phoneNumber } from '../../messages/phone.ts'
import { formWords } from '../procedures/known-facts.ts'

/** How the same request is made without the network, as the sheet knows it: its paper form first, then the phone, the counter, the post. */
export function otherWays({
  paper,
  phone,
  in_person: counter,
  post,
}: Pick<ProcedureSheet['channels'], 'paper' | 'phone' | 'in_person' | 'post'>): readonly string[] {
  const hasForm = paper !== null && (paper.form !== null || paper.cerfa !== null)
  return [
    hasForm ? words.paperForm(formWords(paper)) : null,
    phone === null ? null : words.byPhone(phoneNumber(phone)),
    counter === null ? null : words.atCounter(counter),
    post === null ? null : words.byPost(post),
  ].filter((way) => way !== null)
}
