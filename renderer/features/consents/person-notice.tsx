import { Button, Group, Menu, Text, Title } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { PersonConsents } from '../../../core/contract/consents.ts'
import type { PersonId } from '../../../core/contract/values.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { consentWords as words, noticeHow } from '../../messages/consents.ts'
import { instantDay } from '../../messages/dates.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'

const hows = PersonConsents.shape.notice.unwrap().shape.how.options

/** Whether the person was told what is kept, and the sheet that tells it. */
export function PersonNotice({ personId }: { readonly personId: PersonId }) {
  const query = useOperation('consents.ofPerson', { personId })
  const desk = useDeskClock()
  const recordNotice = useCommand('consents.recordNotice')
  return (
    <section aria-labelledby="notice">
      <Title order={2} id="notice">
        {words.notice}
      </Title>
      <Loaded query={query} rows={1}>
        {({ notice }) => (
          <Text>
            {notice === null
              ? words.noticeNotGiven
              : words.noticeGiven(instantDay(notice.givenAt, desk), noticeHow[notice.how])}
          </Text>
        )}
      </Loaded>
      <Group gap="xs" mt="xs">
        <ButtonLink to="/personnes/$personId/notice" params={{ personId }} variant="default" size="compact-sm">
          {words.seeNotice}
        </ButtonLink>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default" size="compact-sm" rightSection={<IconChevronDown size={14} aria-hidden />}>
              {words.noteNotice}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {hows.map((how) => (
              <Menu.Item key={how} onClick={() => void recordNotice.run({ personId, how })}>
                {noticeHow[how]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </Group>
    </section>
  )
}
