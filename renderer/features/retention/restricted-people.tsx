import { Stack, Text, Title } from '@mantine/core'
import { localTime } from '../../../core/shared/zone.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { dayPlain } from '../../messages/dates.ts'
import { retentionWords as words } from '../../messages/retention.ts'
import { TextLink } from '../../ui/links.tsx'
import classes from './retention.module.css'

/** Those whose data is kept and closed at their request; nothing while there is no one. */
export function RestrictedPeople() {
  const { timeZone } = useDeskClock()
  const people = useOperation('rights.restricted', {}).data ?? []
  if (people.length === 0) return null
  return (
    <Stack component="section" gap="xs">
      <Title order={2} id="restricted-people">
        {words.restricted}
      </Title>
      <ul className={classes['rows']} aria-labelledby="restricted-people">
        {people.map(({ personId, personName, since, reason }) => (
          <li key={personId} className={classes['row']}>
            <div className={classes['who']}>
              <TextLink to="/personnes/$personId" params={{ personId }}>
                {personName}
              </TextLink>
              <Text size="sm" c="dimmed">
                {words.restrictedSince(dayPlain(localTime(since, timeZone).day), reason)}
              </Text>
            </div>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
