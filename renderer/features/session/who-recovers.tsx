import { Radio, Stack } from '@mantine/core'
import type { Output } from '../../../core/contract/index.ts'
import { MediatorId } from '../../../core/contract/values.ts'
import { mediatorsWords as words } from '../../messages/mediators.ts'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'

export type Team = Output<'session.whoRecovers'>['mediators']

type Props = {
  readonly team: Team
  readonly chosen: MediatorId | null
  readonly onChoose: (mediatorId: MediatorId) => void
}

/** The recovery key is nobody's: whose passphrase is replaced, when several work here. */
export function WhoRecovers({ team, chosen, onChoose }: Props) {
  const first = useArrivalFocus<HTMLInputElement>()
  return (
    <Radio.Group
      label={words.who}
      description={words.whoHint}
      value={chosen}
      onChange={(mediatorId) => onChoose(MediatorId.parse(mediatorId))}
    >
      <Stack gap="xs" mt="xs">
        {team.map(({ mediatorId, name }, rank) => (
          <Radio key={mediatorId} value={mediatorId} label={name} {...(rank === 0 ? { ref: first } : {})} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
