import { Group, Stack, Text, Title } from '@mantine/core'
import type { CasefileBrief } from '../../../core/contract/casefiles.ts'
import type { PersonId } from '../../../core/contract/values.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { peopleWords as words } from '../../messages/people.ts'
import { casefileStatuses } from '../../messages/statuses.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { TextLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { NextActionLine } from '../../ui/next-action-line.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import classes from './people.module.css'
import { splitCasefiles } from './person-lists.ts'

/** The person's dossiers, those under way first with what is next. */
export function PersonCasefiles({ personId }: { readonly personId: PersonId }) {
  const query = useOperation('casefiles.ofPerson', { personId })
  return (
    <section aria-labelledby="dossiers">
      <Title order={2} id="dossiers">
        {words.casefiles}
      </Title>
      <Loaded query={query}>
        {(casefiles) => {
          const { open, past } = splitCasefiles(casefiles)
          if (casefiles.length === 0) return <EmptyState>{words.casefilesNone}</EmptyState>
          return (
            <Stack gap="sm">
              <CasefileList label={words.casefiles} casefiles={open} />
              {past.length > 0 && (
                <details open={open.length === 0}>
                  <summary>{words.casefilesClosed(past.length)}</summary>
                  <CasefileList label={words.closedCasefiles} casefiles={past} />
                </details>
              )}
            </Stack>
          )
        }}
      </Loaded>
    </section>
  )
}

type ListProps = { readonly label: string; readonly casefiles: readonly CasefileBrief[] }

function CasefileList({ label, casefiles }: ListProps) {
  const { today } = useDeskClock()
  if (casefiles.length === 0) return null
  return (
    <ul className={classes['list']} aria-label={label}>
      {casefiles.map((brief) => (
        <li key={brief.casefileId} className={classes['row']}>
          <Group justify="space-between" gap="xs" align="flex-start">
            <Text fw={600}>
              <TextLink to="/dossiers/$casefileId" params={{ casefileId: brief.casefileId }}>
                {brief.title}
              </TextLink>
            </Text>
            <StatusBadge tone="neutral">{casefileStatuses[brief.status]}</StatusBadge>
          </Group>
          <Text size="sm" c="dimmed">
            {brief.organisationName}
          </Text>
          {brief.next.what.kind !== 'closed' && <NextActionLine next={brief.next} today={today} />}
        </li>
      ))}
    </ul>
  )
}
