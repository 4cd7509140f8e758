import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Input } from '../../../core/contract/index.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { remarkTold } from './appointment-words.ts'
import classes from './agenda.module.css'

/** What deserves a look in the slot being chosen, told as it changes; nothing here forbids it. */
export function SlotRemarks({ slot }: { readonly slot: Input<'agenda.checkSlot'> }) {
  const { today } = useDeskClock()
  const remarks = useOperation('agenda.checkSlot', slot, { keepPrevious: true }).data ?? []
  // Always there: what appears in it is then heard.
  return (
    <div role="status">
      {remarks.length > 0 && (
        <Alert color="amber" title={words.remarks} icon={<IconAlertTriangle aria-hidden />}>
          <ul className={classes['remarks']}>
            {remarks.map((remark) => {
              const told = remarkTold(remark, today)
              return <li key={told}>{told}</li>
            })}
          </ul>
        </Alert>
      )}
    </div>
  )
}
