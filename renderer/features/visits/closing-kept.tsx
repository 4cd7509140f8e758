import { Text } from '@mantine/core'
import type { VisitClosing } from '../../../core/contract/visits.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { obstacles as obstacleWords, themes as themeWords } from '../../messages/statuses.ts'
import { visitWords as words } from '../../messages/visits.ts'
import { NextActionLine } from '../../ui/next-action-line.tsx'
import { ClosingSection } from './closing-section.tsx'
import classes from './visits.module.css'

/** The minimal useful record: it exists whatever happens next. */
export function ClosingKept({ kept }: { readonly kept: VisitClosing['kept'] }) {
  const { themes, titles, obstacles, next } = kept
  const { today } = useDeskClock()
  return (
    <ClosingSection title={words.kept}>
      <Text size="sm" c="dimmed">
        {words.keptHint}
      </Text>
      {titles.length === 0 ? (
        <Text>{words.keptNothing}</Text>
      ) : (
        <dl className={classes['facts']}>
          <dt>{words.keptThemes}</dt>
          <dd>{themes.map((theme) => themeWords[theme]).join(', ')}</dd>
          <dt>{words.keptTitles}</dt>
          <dd>{titles.join(' · ')}</dd>
          {obstacles.length > 0 && (
            <>
              <dt>{words.keptObstacles}</dt>
              <dd>
                {obstacles.map((one) => (one.words === '' ? obstacleWords[one.obstacle] : one.words)).join(' · ')}
              </dd>
            </>
          )}
          {next.length > 0 && (
            <>
              <dt>{words.keptNext}</dt>
              <dd>
                {next.map((one) => (
                  <NextActionLine key={one.casefileId} next={one.next} today={today} />
                ))}
              </dd>
            </>
          )}
        </dl>
      )}
    </ClosingSection>
  )
}
