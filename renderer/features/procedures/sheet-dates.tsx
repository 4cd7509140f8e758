import { Text } from '@mantine/core'
import type { ProcedureSheet, SheetAppeal, SheetDeadline } from '../../../core/contract/sheets.ts'
import { deadlineKinds, sheetWords as words } from '../../messages/procedures.ts'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { appealDelay, appealSilence, beforeCourt, isGeneralRule, silenceSentence } from './appeals-in-words.ts'
import { deadlineCounting, deadlineRule } from './rules-in-words.ts'
import { Facts, Labelled, Section } from './sheet-section.tsx'
import classes from './sheet.module.css'
import { SourceAndVerify } from './source-and-verify.tsx'

type Props = { readonly sheet: ProcedureSheet }

/** Every delay with its rule, what happens at its end, its source and who confirms it. */
export const DeadlinesSection = ({ sheet }: Props) => (
  <Section name="deadlines">
    {sheet.deadlines.length === 0 && <Text>{words.deadlinesNone}</Text>}
    <ul className={classes['list']}>
      {sheet.deadlines.map((deadline) => (
        <DeadlineItem key={`${deadline.label} ${deadline.rule.anchor}`} deadline={deadline} sheet={sheet} />
      ))}
    </ul>
  </Section>
)

const DeadlineItem = ({ deadline, sheet }: Props & { readonly deadline: SheetDeadline }) => (
  <li className={classes['row']}>
    <Text fw={600}>{deadline.label}</Text>
    <Text className={classes['date'] ?? ''}>{deadlineRule(deadline)}</Text>
    <Text size="sm">
      {deadlineKinds[deadline.kind]}
      {deadline.effect !== null && `\u00A0: ${deadline.effect}`}
    </Text>
    {deadline.note !== null && <Text size="sm">{deadline.note}</Text>}
    {deadlineCounting(deadline).map((sentence) => (
      <Text key={sentence} size="sm">
        {sentence}
      </Text>
    ))}
    <Text size="sm">
      <Labelled label={deadline.compute.computable ? words.computable : words.toAsk}>
        {deadline.compute.start_label}
      </Labelled>
    </Text>
    <SourceAndVerify url={deadline.source} sheet={sheet} />
  </li>
)

/** What no answer means: unknown reads as a refusal. */
export const SilenceSection = ({ sheet }: Props) => (
  <Section name="silence">
    <Text>{silenceSentence(sheet.silence, sheet.silence.source)}</Text>
    <SourceAndVerify url={sheet.silence.source} sheet={sheet} />
  </Section>
)

/** Where and when to contest. */
export const AppealsSection = ({ sheet }: Props) => (
  <Section name="appeals">
    {sheet.appeal.length === 0 && <Text>{words.appealsNone}</Text>}
    <ul className={classes['list']}>
      {sheet.appeal.map((appeal) => (
        <AppealItem key={`${appeal.type} ${appeal.to}`} appeal={appeal} sheet={sheet} />
      ))}
    </ul>
  </Section>
)

const AppealItem = ({ appeal, sheet }: Props & { readonly appeal: SheetAppeal }) => (
  <li className={classes['row']}>
    <Text fw={600}>{appeal.type}</Text>
    <Facts
      facts={[
        [
          words.delay,
          <>
            <span className={classes['date']}>{appealDelay(appeal)}</span>
            {isGeneralRule(appeal) && (
              <>
                {' '}
                <StatusBadge tone="warning">{words.generalRule}</StatusBadge> {words.generalRuleExplained}
              </>
            )}
          </>,
        ],
        [words.to, appeal.to],
        [words.place, beforeCourt(appeal)],
        [words.noAnswer, appealSilence(appeal)],
        [words.suspends, appeal.compute.suspends],
      ]}
    />
    {appeal.notes !== null && <Text size="sm">{appeal.notes}</Text>}
    <SourceAndVerify url={appeal.source} sheet={sheet} />
  </li>
)
