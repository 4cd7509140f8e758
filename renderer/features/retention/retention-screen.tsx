import { NativeSelect, Stack, Text, Title } from '@mantine/core'
import type { Output } from '../../../core/contract/index.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { instantDay } from '../../messages/dates.ts'
import { categories, retentionWords as words } from '../../messages/retention.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { tellRefusal } from '../../ui/tell-refusal.ts'
import { useUnlocked } from '../session/session.ts'
import { ArchiveSection } from './archive-section.tsx'
import { ErasureQueue } from './erasure-queue.tsx'
import { RestrictedPeople } from './restricted-people.tsx'

/** How long things are kept, who comes to the end of it, what is kept apart, and what was erased. */
export function RetentionScreen() {
  const desk = useDeskClock()
  const query = useOperation('retention.read', {})
  return (
    <Page title={words.title} subtitle={words.intro}>
      <Loaded query={query} rows={8}>
        {({ rules, queue, archivedMandates, proofs }) => (
          <Stack gap="xl" maw="52rem">
            <ErasureQueue queue={queue} />
            <RestrictedPeople />
            <Rules rules={rules} />
            <ArchiveSection count={archivedMandates} />
            <Stack component="section" gap="xs">
              <Title order={2}>{words.proofs}</Title>
              {proofs.length === 0 ? (
                <EmptyState>{words.noProof}</EmptyState>
              ) : (
                proofs.map((proof) => (
                  <Text key={`${String(proof.at)} ${proof.category}`}>
                    {words.proof(instantDay(proof.at, desk), proof)}
                  </Text>
                ))
              )}
            </Stack>
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}

function Rules({ rules }: Pick<Output<'retention.read'>, 'rules'>) {
  const { role } = useUnlocked()
  const setRule = useCommand('retention.setRule')
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{words.rules}</Title>
      {rules.map(({ category, months, floor, ceiling }) => (
        <NativeSelect
          key={category}
          label={categories[category]}
          description={words.ruleHint(ceiling)}
          disabled={role !== 'head'}
          value={String(months)}
          data={Array.from({ length: ceiling - floor + 1 }, (_, rank) => ({
            value: String(floor + rank),
            label: words.months(floor + rank),
          }))}
          onChange={(event) =>
            void setRule.run({ category, months: Number(event.currentTarget.value) }).then((answer) => {
              if (!answer.ok) tellRefusal(answer.error.code)
            })
          }
          maw="24rem"
        />
      ))}
      <Text size="sm">{words.copies}</Text>
      <Text size="sm">{words.mandates}</Text>
      <Text size="sm" c="dimmed">
        {words.source}
      </Text>
    </Stack>
  )
}
