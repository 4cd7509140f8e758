import { Text } from '@mantine/core'
import type { ProcedureSheet, SheetAppeal, SheetDeadline } from '../../../core/contract/sheets.ts'
import { appealBodies, deadlineKinds, procedureWords as words } from '../../messages/procedures.ts'
import { pieces } from '../../messages/fr.ts'
import { ExternalLink } from '../../ui/source-line.tsx'
import classes from './procedures.module.css'
import { Section } from './sheet-section.tsx'
import { appealDelayWords, ruleWords, silenceWords } from './sheet-words.ts'

/** A legal date never stands without its source, nor without the words that send to the organisation. */
const SourceAndVerify = ({ source }: { readonly source: string | null }) => (
  <Text size="sm" c="dimmed">
    {pieces.source}
    {'\u00A0: '}
    {source === null ? (
      words.unknown
    ) : (
      <ExternalLink href={source}>{URL.parse(source)?.hostname ?? source}</ExternalLink>
    )}
    . {words.verify}
  </Text>
)

/** The delays, then what silence means. */
export const DelaysSection = ({ sheet }: { readonly sheet: ProcedureSheet }) => (
  <Section id="delais" title={words.delays}>
    {sheet.deadlines.length === 0 && <Text>{words.noDelay}</Text>}
    <ul className={classes['list']}>
      {sheet.deadlines.map((deadline) => (
        <Delay key={`${deadline.label} ${deadline.rule.anchor}`} deadline={deadline} />
      ))}
    </ul>
    <Text mt="sm" fw={600}>
      {words.silence}
    </Text>
    <Text>{silenceWords(sheet)}.</Text>
    {sheet.silence.source !== null && <SourceAndVerify source={sheet.silence.source} />}
  </Section>
)

const Delay = ({ deadline }: { readonly deadline: SheetDeadline }) => (
  <li className={classes['row']}>
    <Text fw={600}>{deadline.label}</Text>
    <Text>
      {deadlineKinds[deadline.kind]}
      {', '}
      {deadline.compute.computable ? ruleWords(deadline) : words.askDate(deadline.compute.start_label)}
    </Text>
    {[deadline.effect, deadline.note]
      .filter((text) => text !== null)
      .map((text) => (
        <Text key={text} size="sm">
          {text}
        </Text>
      ))}
    <SourceAndVerify source={deadline.source} />
  </li>
)

/** Where and when to contest; never « trop tard ». */
export const AppealsSection = ({ sheet }: { readonly sheet: ProcedureSheet }) => (
  <Section id="recours" title={words.appeals}>
    {sheet.appeal.length === 0 && <Text>{words.noAppeal}</Text>}
    <ul className={classes['list']}>
      {sheet.appeal.map((appeal) => (
        <Appeal key={`${appeal.type} ${appeal.to}`} appeal={appeal} />
      ))}
    </ul>
  </Section>
)

const Appeal = ({ appeal }: { readonly appeal: SheetAppeal }) => (
  <li className={classes['row']}>
    <Text fw={600}>{appeal.type}</Text>
    <Text>
      {appealBodies[appeal.compute.body_kind]}. {words.appealTo(appeal.to)}
    </Text>
    <Text>
      {appealDelayWords(appeal)} {appeal.compute.basis === 'general_rule' && words.generalRule}
    </Text>
    {appeal.compute.mandatory_before_court === true && <Text>{words.mandatory}</Text>}
    {[appeal.silence, appeal.notes]
      .filter((text) => text !== null)
      .map((text) => (
        <Text key={text} size="sm">
          {text}
        </Text>
      ))}
    <SourceAndVerify source={appeal.source} />
  </li>
)
