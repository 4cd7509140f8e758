import { Group, Text, Title } from '@mantine/core'
import type { PersonId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { documentWords as words } from '../../messages/documents.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import classes from '../people/people.module.css'
import { paperState, paperTones } from './paper-in-words.ts'

/** The papers of a person beside their dossiers: those that need a look come first. */
export function PapersAtAGlance({ personId }: { readonly personId: PersonId }) {
  const query = useOperation('documents.ofPerson', { personId })
  return (
    <section aria-labelledby="pieces">
      <Group justify="space-between" mb={4}>
        <Title order={2} id="pieces">
          {words.title}
        </Title>
        <ButtonLink
          to="/personnes/$personId"
          params={{ personId }}
          search={{ onglet: 'pieces' }}
          variant="subtle"
          size="compact-sm"
        >
          {words.all}
        </ButtonLink>
      </Group>
      <Loaded query={query}>
        {(papers) =>
          papers.length === 0 ? (
            <EmptyState>{words.none}</EmptyState>
          ) : (
            <ul className={classes['list']} aria-label={words.title}>
              {papers.map((paper) => (
                <li key={paper.heldDocumentId} className={classes['row']}>
                  <Group justify="space-between" gap="xs">
                    <Text>{paper.label}</Text>
                    <StatusBadge tone={paperTones[paper.state]}>{paperState(paper)}</StatusBadge>
                  </Group>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}
