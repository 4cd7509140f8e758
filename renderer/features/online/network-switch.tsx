import { Button } from '@mantine/core'
import { IconWifi, IconWifiOff } from '@tabler/icons-react'
import { networkStates, onlineWords as words } from '../../messages/online.ts'
import classes from './online.module.css'
import { useNetwork } from './use-network.ts'

/** « Réseau : présent », in the frame of every screen: one click says that it went or came back. */
export function NetworkSwitch() {
  const { state, say } = useNetwork()
  if (state === null) return null
  const Shape = state === 'present' ? IconWifi : IconWifiOff
  return (
    <Button
      variant="default"
      leftSection={<Shape size={18} aria-hidden />}
      aria-label={`${words.network} ${networkStates[state]}. ${words.changeNetwork}`}
      onClick={() => void say(state === 'present' ? 'absent' : 'present')}
      className={classes['switch'] ?? ''}
    >
      <span>
        <span className={classes['subject']}>{words.network} </span>
        {networkStates[state]}
      </span>
    </Button>
  )
}
