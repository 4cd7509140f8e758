import type { LetterBlock } from '../../core/contract/mandates.ts'
import classes from './mandate-letter.module.css'

type Props = {
  readonly title: string
  readonly blocks: readonly LetterBlock[]
  /** Whose copy it is. */
  readonly copy?: string
  /** Said at the foot of every page. */
  readonly foot?: string
  /** How many of the last paragraphs have room for a hand under them. */
  readonly signatures: number
}

/** A text exactly as it was written, paragraph by paragraph, with room to sign. */
export function MandateLetter({ title, blocks, copy, foot, signatures }: Props) {
  const last = blocks.length - 1
  return (
    <article className={classes['letter']}>
      {foot !== undefined && <p className={classes['foot']}>{foot}</p>}
      <div className={classes['body']}>
        {copy !== undefined && <p className={classes['copy']}>{copy}</p>}
        <h2>{title}</h2>
        {blocks.map((block, rank) => (
          // The text never changes under the screen: its rank is its identity.
          // oxlint-disable-next-line react/no-array-index-key
          <Block key={rank} block={block} signatures={rank === last ? signatures : 0} />
        ))}
      </div>
    </article>
  )
}

function Block({ block, signatures }: { readonly block: LetterBlock; readonly signatures: number }) {
  const text = block.paragraphs.slice(0, block.paragraphs.length - signatures)
  const toSign = block.paragraphs.slice(block.paragraphs.length - signatures)
  return (
    <section>
      {block.title !== null && <h3>{block.title}</h3>}
      {text.map((paragraph) => (
        <p key={paragraph} {...(isItem(paragraph) ? { className: classes['item'] } : {})}>
          {paragraph}
        </p>
      ))}
      {toSign.length > 0 && (
        <div className={classes['signatures']}>
          {toSign.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
    </section>
  )
}

/** The letters write their lists with dashes. */
const isItem = (paragraph: string): boolean => paragraph.startsWith('–')
