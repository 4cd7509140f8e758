import { Text } from '@mantine/core'
import type { HandoutForm, HandoutLanguage } from '../../core/contract/handout-forms.ts'
import type { Handout } from '../../core/contract/handouts.ts'
import { handoutWords as words } from '../messages/handouts.ts'
import { HandoutSheet } from './handout-sheet.tsx'
import classes from './handout-sheet.module.css'
import { useFitting } from './use-fitting.ts'

type Props = {
  readonly handout: Handout
  readonly form: HandoutForm
  readonly language: HandoutLanguage | null
  readonly copies: number
  readonly canDo: readonly string[]
}

/** The sheet as it will be printed, tightened to one page, and its other copies on paper only. */
export function HandoutOnPage({ copies, ...look }: Props) {
  const { paper, tightness, fits } = useFitting()
  return (
    <>
      <Text component="output" display="block" size="sm" data-print="never">
        {fits ? words.pages : words.tooLong}
      </Text>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls on a small screen is reached by keyboard (WCAG 2.1.1) */}
      <section ref={paper} className={classes['preview']} aria-label={words.preview} tabIndex={0}>
        <HandoutSheet {...look} tightness={tightness} />
        {Array.from({ length: copies - 1 }, (_, copy) => (
          <div key={copy} className={classes['copy']} aria-hidden>
            <HandoutSheet {...look} tightness={tightness} />
          </div>
        ))}
      </section>
    </>
  )
}
