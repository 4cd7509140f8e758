import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconWifi, IconWifiOff } from '@tabler/icons-react'
import type { Output } from '../../../core/contract/index.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { duration } from '../../messages/dates.ts'
import { onlineWords as words } from '../../messages/online.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { OnlineCasefile } from './online-casefile.tsx'
import { useNetwork } from './use-network.ts'

type Online = Output<'casefiles.online'>

/** Everything that waits for the network, across dossiers, worked through when it is back. */
export function OnlineScreen() {
  const query = useOperation('casefiles.online', {})
  const network = useNetwork()
  const back = <ButtonLink to="/">{words.backToToday}</ButtonLink>
  return (
    <Page
      title={words.title}
      subtitle={query.data === undefined || query.data.total === 0 ? undefined : told(query.data)}
      action={
        network.state === 'absent' ? (
          <Button leftSection={<IconWifi size={18} aria-hidden />} onClick={() => void network.say('present')}>
            {words.networkIsBack}
          </Button>
        ) : (
          <ButtonLink to="/" variant="default">
            {words.backToToday}
          </ButtonLink>
        )
      }
    >
      {network.state === 'absent' && (
        <Alert color="gray" icon={<IconWifiOff aria-hidden />}>
          {words.absent}
        </Alert>
      )}
      <Loaded query={query} rows={8}>
        {(online) =>
          online.casefiles.length === 0 ? (
            <EmptyState action={network.state === 'absent' ? back : undefined}>{words.none}</EmptyState>
          ) : (
            <List online={online} />
          )
        }
      </Loaded>
    </Page>
  )
}

const told = ({ casefiles, minutes }: Online): string =>
  words.subtitle(
    casefiles.reduce((sum, { steps }) => sum + steps.length, 0),
    duration(minutes),
  )

function List({ online: { casefiles, total } }: { readonly online: Online }) {
  const { today } = useDeskClock()
  const stepIds = casefiles.flatMap(({ steps }) => steps.map(({ stepId }) => stepId))
  return (
    <Stack gap="lg" maw="64rem">
      {casefiles.map((casefile) => (
        <OnlineCasefile key={casefile.casefileId} casefile={casefile} today={today} stepIds={stepIds} />
      ))}
      {total > casefiles.length && (
        <Group>
          <Text size="sm" c="dimmed">
            {words.cut(casefiles.length, total.toLocaleString('fr-FR'))}
          </Text>
        </Group>
      )}
    </Stack>
  )
}
