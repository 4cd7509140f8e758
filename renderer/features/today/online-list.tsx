import { Text } from '@mantine/core'
import { onlineWords } from '../../messages/online.ts'
import { todayWords as words } from '../../messages/today.ts'
import { TextLink } from '../../ui/links.tsx'
import { DaySection } from './day-section.tsx'
import { byCasefile, type OnlineStep } from './today-lists.ts'
import classes from './today.module.css'

type Props = { readonly online: readonly OnlineStep[]; readonly total: number }

/** What only waits for the network, for the next moment when there is one. */
export const OnlineList = ({ online, total }: Props) => (
  <>
    <DaySection title={words.online} items={byCasefile(online)} total={total} atFirst={3} none={words.onlineNone}>
      {({ casefileId, title, personName, steps }) => (
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
          <ul className={classes['steps']}>
            {steps.map(({ stepId, text, where }) => (
              <Text key={stepId} component="li" size="sm">
                {text}
                {where !== null && (
                  <Text span inherit c="dimmed">
                    {` (${where})`}
                  </Text>
                )}
              </Text>
            ))}
          </ul>
        </li>
      )}
    </DaySection>
    {total > 0 && <TextLink to="/en-ligne">{onlineWords.openList}</TextLink>}
  </>
)
