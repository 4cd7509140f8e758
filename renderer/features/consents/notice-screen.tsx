import { Button, Group } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { consentWords as words } from '../../messages/consents.ts'
import { InformationNotice } from '../../print/information-notice.tsx'
import { ButtonLink, TextLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'

/** The information notice with what the settings say of the structure, ready to print. */
export function NoticeScreen() {
  const { personId } = useParams({ from: '/personnes/$personId/notice' })
  const { today } = useDeskClock()
  const settings = useOperation('settings.read', {})
  const recordNotice = useCommand('consents.recordNotice')

  const print = async () => {
    globalThis.print()
    await recordNotice.run({ personId, how: 'paper' })
  }

  return (
    <Page
      title={words.notice}
      subtitle={
        <>
          {words.noticeHint} <TextLink to="/reglages">{words.completeInSettings}</TextLink>
        </>
      }
      action={
        <Group gap="xs">
          <ButtonLink to="/personnes/$personId" params={{ personId }} search={{ onglet: 'accords' }} variant="default">
            {words.backToPerson}
          </ButtonLink>
          <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => void print()}>
            {words.print}
          </Button>
        </Group>
      }
    >
      <Loaded query={settings} rows={8}>
        {(known) => <InformationNotice settings={known} day={today} />}
      </Loaded>
    </Page>
  )
}
