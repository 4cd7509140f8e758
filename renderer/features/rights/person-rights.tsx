import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconHandStop } from '@tabler/icons-react'
import { useState } from 'react'
import type { PersonId } from '../../../core/contract/values.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { localTime } from '../../../core/shared/zone.ts'
import { dayPlain, instantDay } from '../../messages/dates.ts'
import { changedFields, rightsWords as words } from '../../messages/rights.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useUnlocked } from '../session/session.ts'
import { EraseDialog } from './erase-dialog.tsx'
import { RestrictDialog } from './restrict-dialog.tsx'

const orEmpty = (text: string): string => (text === '' ? words.empty : text)

/** What someone may ask of her data, and what was corrected in it. */
export function PersonRights({ personId }: { readonly personId: PersonId }) {
  const { role } = useUnlocked()
  const desk = useDeskClock()
  const query = useOperation('rights.read', { personId })
  const [asked, ask] = useState<'restrict' | 'erase' | null>(null)
  const close = () => ask(null)
  const dayOf = (ms: number): string => dayPlain(localTime(ms, desk.timeZone).day)
  return (
    <Loaded query={query} rows={4}>
      {({ personName, restriction, changes, mandatesToArchive }) => (
        <Stack gap="xl" maw="44rem">
          {restriction !== null && <Text>{words.restrictedSince(dayOf(restriction.since), restriction.reason)}</Text>}
          <Stack component="section" gap="xs" align="flex-start">
            <Title order={2}>{words.give}</Title>
            <Text>{words.giveHint}</Text>
            <ButtonLink to="/personnes/$personId/donnees" params={{ personId }} variant="default">
              {words.see}
            </ButtonLink>
          </Stack>
          {role === 'head' ? (
            <>
              {restriction === null && (
                <Stack component="section" gap="xs" align="flex-start">
                  <Title order={2}>{words.restrictTitle}</Title>
                  <Text>{words.restrictHint}</Text>
                  <Button variant="default" onClick={() => ask('restrict')}>
                    {words.restrict}
                  </Button>
                </Stack>
              )}
              <Stack component="section" gap="xs" align="flex-start">
                <Title order={2}>{words.erase}</Title>
                <Text>{words.eraseHint}</Text>
                <Button variant="default" c="red" onClick={() => ask('erase')}>
                  {words.erase}
                </Button>
              </Stack>
            </>
          ) : (
            <Alert icon={<IconHandStop aria-hidden />}>{words.onlyHead}</Alert>
          )}
          <Stack component="section" gap="xs">
            <Title order={2}>{words.changes}</Title>
            {changes.length === 0 ? (
              <Text c="dimmed">{words.noChange}</Text>
            ) : (
              changes.map(({ at, field, before, after, mediatorName }) => (
                <Group key={`${String(at)} ${field}`} gap="xs">
                  <Text>{words.changed(changedFields[field], orEmpty(before), orEmpty(after))}</Text>
                  <Text size="sm" c="dimmed">
                    {`${instantDay(at, desk)}, ${mediatorName}`}
                  </Text>
                </Group>
              ))
            )}
          </Stack>
          {asked === 'restrict' && <RestrictDialog personId={personId} onClose={close} />}
          {asked === 'erase' && (
            <EraseDialog personId={personId} personName={personName} mandates={mandatesToArchive} onClose={close} />
          )}
        </Stack>
      )}
    </Loaded>
  )
}
