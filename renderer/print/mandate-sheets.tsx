import type { MandateText } from '../../core/contract/mandates.ts'
import { mandateWords as words } from '../messages/mandates.ts'
import { MandateLetter } from './mandate-letter.tsx'
import classes from './mandate-letter.module.css'

/** The person's and the structure's. */
const SIGNATURES = 2

/** The stored text twice, one copy each; the fingerprint of what was shown is at the foot of every page. */
export function MandateSheets({ text: { mandate, title, blocks, intact } }: { readonly text: MandateText }) {
  const foot = words.fingerprint(mandate.templateVersion, mandate.fingerprint)
  const letter = { title, blocks, foot: intact ? foot : `${words.different} ${foot}`, signatures: SIGNATURES }
  return (
    <div className={classes['preview']}>
      <MandateLetter {...letter} copy={words.copyOfPerson} />
      <div className={classes['onPaper']}>
        <MandateLetter {...letter} copy={words.copyOfStructure} />
      </div>
    </div>
  )
}
