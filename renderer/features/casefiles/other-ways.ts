import type { ProcedureSheet } from '../../../core/contract/sheets.ts'
import { casefileWords as words } from '../../messages/casefiles.ts'
import { formWords } from '../procedures/known-facts.ts'
import { typeset } from '../procedures/typeset.ts'

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
    phone === null ? null : words.byPhone(typeset(phone)),
    counter === null ? null : words.atCounter(typeset(counter)),
    post === null ? null : words.byPost(typeset(post)),
  ].filter((way) => way !== null)
}
