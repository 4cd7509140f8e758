import { Text } from '@mantine/core'
import { useState } from 'react'
import type { Mediator } from '../../../core/contract/mediators.ts'
import type { Invitation } from '../../../core/contract/session.ts'
import { useCommand } from '../../bridge/queries.ts'
import { mediatorsWords as words } from '../../messages/mediators.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'

type Props = {
  readonly mediator: Mediator
  readonly onInvited: (invitation: Invitation) => void
  readonly onClose: () => void
}

/** New words for someone who lost her passphrase. */
export function RenewDialog({ mediator: { mediatorId, name }, onInvited, onClose }: Props) {
  const renew = useCommand('session.renewInvitation')
  const [refusal, setRefusal] = useState<string | null>(null)

  const submit = async (): Promise<void> => {
    const answer = await renew.run({ mediatorId })
    if (answer.ok) onInvited(answer.value)
    else setRefusal(answer.error.code)
  }

  return (
    <DialogForm
      title={words.renewTitle(name)}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      running={renew.running}
      submitLabel={words.inviteDo}
      refusal={refusal}
      attempts={0}
    >
      <Text>{words.renewHint}</Text>
    </DialogForm>
  )
}
