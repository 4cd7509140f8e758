import { Anchor, Text } from '@mantine/core'
import type { MouseEvent } from 'react'
import { sheetTitles, sheetWords as words } from '../../messages/procedures.ts'
import { type SectionName, sectionTitleId } from './sheet-section.tsx'
import classes from './sheet.module.css'

/** The parts of the sheet, for windows that are wide enough. The address is the router's: each link moves the focus itself. */
export const SheetContents = ({ names }: { readonly names: readonly SectionName[] }) => (
  <nav className={classes['contents']} aria-label={words.contents} data-print="never">
    <Text size="sm" fw={600} aria-hidden>
      {words.contents}
    </Text>
    <ul>
      {names.map((name) => (
        <li key={name}>
          <Anchor
            href={`#${sectionTitleId(name)}`}
            underline="hover"
            onClick={(event: MouseEvent) => {
              event.preventDefault()
              const title = document.getElementById(sectionTitleId(name))
              title?.scrollIntoView()
              title?.focus({ preventScroll: true })
            }}
          >
            {sheetTitles[name]}
          </Anchor>
        </li>
      ))}
    </ul>
  </nav>
)
