import { Badge, Button, Group, NativeSelect, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type Mediator, Role } from '../../../core/contract/mediators.ts'
import { useCommand } from '../../bridge/queries.ts'
import { localTime } from '../../../core/shared/zone.ts'
import { dayPlain } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { mediatorsWords as words, roles } from '../../messages/mediators.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import classes from './mediators.module.css'

type Props = {
  readonly mediator: Mediator
  readonly isYou: boolean
  readonly mayChange: boolean
  readonly onRenew: () => void
  readonly onRemove: () => void
}

const choices = Role.options.map((value) => ({ value, label: roles[value] }))

/** One person of the team, with what a head can do for her. */
export function MediatorRow({ mediator, isYou, mayChange, onRenew, onRemove }: Props) {
  const { timeZone } = useDeskClock()
  const setRole = useCommand('mediators.setRole')
  const { mediatorId, name, role, since, leftAt, isInvited } = mediator
  const dayOf = (ms: number): string => dayPlain(localTime(ms, timeZone).day)
  const details = [
    leftAt === null ? words.since(dayOf(since)) : words.left(dayOf(leftAt)),
    ...(isInvited && leftAt === null ? [words.invited] : []),
  ]

  const change = async (next: string): Promise<void> => {
    const answer = await setRole.run({ mediatorId, role: Role.parse(next) })
    if (!answer.ok) notifications.show({ color: 'red', message: errorSentence(answer.error.code) })
  }

  return (
    <li className={classes['row']}>
      <div className={classes['who']}>
        <Group gap="xs">
          <Text fw={600}>{name}</Text>
          {isYou && (
            <Badge variant="default" tt="none">
              {words.you}
            </Badge>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {details.join(' · ')}
        </Text>
      </div>
      {leftAt === null && (
        <Group gap="xs">
          {mayChange ? (
            <NativeSelect
              size="xs"
              aria-label={words.role(name)}
              data={choices}
              value={role}
              onChange={(event) => void change(event.currentTarget.value)}
            />
          ) : (
            <Text size="sm">{roles[role]}</Text>
          )}
          {mayChange && !isYou && (
            <>
              <Button variant="default" size="compact-sm" aria-label={words.renewWhich(name)} onClick={onRenew}>
                {words.renew}
              </Button>
              <Button variant="subtle" size="compact-sm" aria-label={words.removeWhich(name)} onClick={onRemove}>
                {words.remove}
              </Button>
            </>
          )}
        </Group>
      )}
    </li>
  )
}
