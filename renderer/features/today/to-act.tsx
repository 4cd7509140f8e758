import { Text } from '@mantine/core'
import type { CasefileBrief } from '../../../core/contract/casefiles.ts'
import { todayWords as words } from '../../messages/today.ts'
import { TextLink } from '../../ui/links.tsx'
import { NextActionLine } from '../../ui/next-action-line.tsx'
import { DaySection } from './day-section.tsx'
import classes from './today.module.css'

type Props = { readonly casefiles: readonly CasefileBrief[]; readonly total: number; readonly today: string }

/** Dossiers that wait for the mediator. */
export const ToAct = ({ casefiles, total, today }: Props) => (
  <DaySection title={words.toAct} items={casefiles} total={total} atFirst={5} none={words.toActNone}>
    {({ casefileId, title, personName, next }) => (
      <li key={casefileId} className={classes['row']}>
        <Text size="sm">
          <TextLink to="/dossiers/$casefileId" params={{ casefileId }}>
            {title}
          </TextLink>
          <Text span inherit c="dimmed">
            {' · '}
            {personName ?? words.anonymous}
          </Text>
        </Text>
        {/* Who acts is the title of the list. */}
        <NextActionLine next={{ ...next, who: null }} today={today} />
      </li>
    )}
  </DaySection>
)
