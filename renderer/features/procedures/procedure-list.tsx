import { Group, Text } from '@mantine/core'
import type { ProcedureBrief } from '../../../core/contract/procedures.ts'
import { duration } from '../../messages/dates.ts'
import { procedureWords as words } from '../../messages/procedures.ts'
import { TextLink } from '../../ui/links.tsx'
import classes from './procedures.module.css'

/** What one line says beside the title. */
export const briefFacts = ({ organisationName, typicalMinutes, needsRecheck }: ProcedureBrief): string =>
  [organisationName, words.minutes(duration(typicalMinutes)), ...(needsRecheck ? [words.toRecheck] : [])].join(' · ')

/** Sheets in a list, each with its organisation and how long it usually takes. */
export const ProcedureList = ({ procedures }: { readonly procedures: readonly ProcedureBrief[] }) => (
  <ul className={classes['list']}>
    {procedures.map((brief) => (
      <li key={brief.procedureId} className={classes['row']}>
        <Group justify="space-between" gap="sm">
          <TextLink to="/catalogue/$procedureId" params={{ procedureId: brief.procedureId }}>
            {brief.title}
          </TextLink>
          <Text size="sm" c="dimmed">
            {briefFacts(brief)}
          </Text>
        </Group>
      </li>
    ))}
  </ul>
)
