import { Anchor, Group, Text } from '@mantine/core'
import type { Source } from '../../core/contract/sheets.ts'
import { partialDate, partialDateStart, relativeDay } from '../messages/dates.ts'
import { pieces } from '../messages/fr.ts'
import { StatusBadge } from './status-badge.tsx'

type Props = {
  readonly source: Source
  /** True when the sheet is past its date or unsure: it then says so. */
  readonly stale: boolean
  readonly today: string
}

/** Where a rule was read, when, and how long ago: under everything that quotes one. */
export const SourceLine = ({ source, stale, today }: Props) => (
  <Group gap="xs">
    <Text size="sm" c="dimmed">
      {pieces.source} : <ExternalLink href={source.url}>{source.title}</ExternalLink>
      {', '}
      {sourceAge(source.seen, today)}
    </Text>
    {stale && <StatusBadge tone="warning">{pieces.toVerify}</StatusBadge>}
  </Group>
)

/** « vue le 3 octobre 2026, il y a 51 jours »; the age counts from the least favourable day. */
export function sourceAge(seen: Source['seen'], today: string): string {
  if (seen === null) return pieces.sourceNotDated
  const age = relativeDay(partialDateStart(seen), today)
  return seen.length === 10 ? pieces.sourceSeen(partialDate(seen), age) : pieces.sourceSeenMonth(partialDate(seen), age)
}

type LinkProps = { readonly href: string; readonly children: string }

/** A web page: the shell opens it in the system's browser, after asking. */
export const ExternalLink = ({ href, children }: LinkProps) => (
  <Anchor href={href} target="_blank" rel="noreferrer">
    {children}
  </Anchor>
)
