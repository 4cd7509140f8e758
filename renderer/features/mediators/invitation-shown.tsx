import { Button, Group, Modal, Portal, Stack, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { Invitation } from '../../../core/contract/session.ts'
import { mediatorsWords as words } from '../../messages/mediators.ts'
import classes from './mediators.module.css'

type Props = { readonly invitation: Invitation; readonly onClose: () => void }

/** The seven words, shown once and printed for whoever comes. */
export const InvitationShown = ({ invitation: { name, passphrase }, onClose }: Props) => (
  <>
    <Modal opened onClose={onClose} title={words.invitation(name)} size="lg" data-print="never">
      <Stack gap="md">
        <Text>{words.invitationShown}</Text>
        <Text component="p" className={classes['words'] ?? ''} tabIndex={-1} data-autofocus>
          {passphrase}
        </Text>
        <Group justify="space-between">
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => globalThis.print()}
          >
            {words.print}
          </Button>
          <Button onClick={onClose}>{words.invitationDone}</Button>
        </Group>
      </Stack>
    </Modal>
    <Portal>
      <section className={classes['sheet']} aria-hidden data-print="only">
        <h1>{words.invitation(name)}</h1>
        <p>{words.invitationUse}</p>
        <p className={classes['words']}>{passphrase}</p>
        <p>{words.invitationKeep}</p>
      </section>
    </Portal>
  </>
)
