import { Button, Stack, Text, Title } from '@mantine/core'
import { IconKey, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Mediator } from '../../../core/contract/mediators.ts'
import type { Invitation } from '../../../core/contract/session.ts'
import { useOperation } from '../../bridge/queries.ts'
import { mediatorsWords as words } from '../../messages/mediators.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useUnlocked } from '../session/session.ts'
import { ChangePassphraseDialog } from './change-passphrase-dialog.tsx'
import { InvitationShown } from './invitation-shown.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { MediatorRow } from './mediator-row.tsx'
import classes from './mediators.module.css'
import { RemoveDialog } from './remove-dialog.tsx'
import { RenewDialog } from './renew-dialog.tsx'

/** The one dialog that is open. */
type Asked =
  | { readonly kind: 'invite' | 'passphrase' }
  | { readonly kind: 'renew' | 'remove'; readonly mediator: Mediator }
  | { readonly kind: 'shown'; readonly invitation: Invitation }

/** Who opens this post, in what role, since when; and who opened it before. */
export function TeamScreen() {
  const { role, demo } = useUnlocked()
  const team = useOperation('mediators.list', {})
  const [asked, ask] = useState<Asked | null>(null)
  const isHead = role === 'head' && !demo

  return (
    <Page
      title={words.title}
      subtitle={words.intro}
      action={
        isHead && (
          <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => ask({ kind: 'invite' })}>
            {words.invite}
          </Button>
        )
      }
    >
      <Stack gap="xl" maw="48rem">
        <Loaded query={team} rows={2}>
          {({ mediators, youAre }) => {
            const present = mediators.filter(({ leftAt }) => leftAt === null)
            const gone = mediators.filter(({ leftAt }) => leftAt !== null)
            const rowOf = (mediator: Mediator) => (
              <MediatorRow
                key={mediator.mediatorId}
                mediator={mediator}
                isYou={mediator.mediatorId === youAre}
                mayChange={isHead}
                onRenew={() => ask({ kind: 'renew', mediator })}
                onRemove={() => ask({ kind: 'remove', mediator })}
              />
            )
            return (
              <>
                <section>
                  <Title order={2} id="team-here">
                    {words.here}
                  </Title>
                  <ul className={classes['rows']} aria-labelledby="team-here">
                    {present.map(rowOf)}
                  </ul>
                </section>
                {gone.length > 0 && (
                  <section>
                    <Title order={2} id="team-gone">
                      {words.gone}
                    </Title>
                    <ul className={classes['rows']} aria-labelledby="team-gone">
                      {gone.map(rowOf)}
                    </ul>
                  </section>
                )}
              </>
            )
          }}
        </Loaded>
        {!demo && (
          <Stack gap="xs" align="flex-start">
            <Button
              variant="default"
              leftSection={<IconKey size={18} aria-hidden />}
              onClick={() => ask({ kind: 'passphrase' })}
            >
              {words.change}
            </Button>
            <Text size="sm" c="dimmed">
              {words.changeHint}
            </Text>
          </Stack>
        )}
      </Stack>
      <Dialogs asked={asked} ask={ask} />
    </Page>
  )
}

type DialogsProps = { readonly asked: Asked | null; readonly ask: (asked: Asked | null) => void }

function Dialogs({ asked, ask }: DialogsProps) {
  const close = () => ask(null)
  const show = (invitation: Invitation) => ask({ kind: 'shown', invitation })
  if (asked === null) return null
  switch (asked.kind) {
    case 'invite':
      return <InviteDialog onInvited={show} onClose={close} />
    case 'passphrase':
      return <ChangePassphraseDialog onClose={close} />
    case 'renew':
      return <RenewDialog mediator={asked.mediator} onInvited={show} onClose={close} />
    case 'remove':
      return <RemoveDialog mediator={asked.mediator} onClose={close} />
    case 'shown':
      return <InvitationShown invitation={asked.invitation} onClose={close} />
    default:
      return asked satisfies never
  }
}
