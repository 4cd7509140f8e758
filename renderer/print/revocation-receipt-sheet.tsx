import type { Output } from '../../core/contract/index.ts'
import { mandateWords as words } from '../messages/mandates.ts'
import { MandateLetter } from './mandate-letter.tsx'
import classes from './mandate-letter.module.css'

/** What the person keeps of a mandate that was stopped: twice, one copy each. */
export function RevocationReceiptSheets({ receipt }: { readonly receipt: Output<'mandates.receipt'> }) {
  const { title, blocks } = receipt
  return (
    <div className={`${classes['preview']} ${classes['short']}`}>
      <MandateLetter title={title} blocks={blocks} signatures={1} copy={words.copyOfPerson} />
      <div className={classes['onPaper']}>
        <MandateLetter title={title} blocks={blocks} signatures={1} copy={words.copyOfStructure} />
      </div>
    </div>
  )
}
