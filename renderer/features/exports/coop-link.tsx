import { Button } from '@mantine/core'
import type { ActivityEntry } from '../../../core/contract/activity.ts'
import { useOperation } from '../../bridge/queries.ts'
import { exportWords as words } from '../../messages/exports.ts'
import { coopAddress } from './coop-bridge.ts'

type Props = {
  readonly entry: Pick<ActivityEntry, 'facts' | 'requests'>
  /** What was asked, in words. */
  readonly asked: string
}

/** Where the structure wants it: opens the Coop's new report filled with an activity. */
export function CoopLink({ entry: { facts, requests }, asked }: Props) {
  const settings = useOperation('settings.read', {}).data
  const sheets = useOperation('procedures.browse', {}).data?.procedures ?? []
  if (settings?.coopBridge !== 'on') return null
  if (settings.network === 'absent') {
    return (
      <Button variant="default" size="compact-sm" disabled>
        {words.coopNoNetwork}
      </Button>
    )
  }
  const titles = requests.flatMap(
    ({ procedureId }) => sheets.find((sheet) => sheet.procedureId === procedureId)?.title ?? [],
  )
  return (
    <Button
      component="a"
      href={coopAddress(facts, requests, titles)}
      target="_blank"
      rel="noreferrer"
      variant="default"
      size="compact-sm"
      aria-label={words.openInCoopWhich(asked)}
    >
      {words.openInCoop}
    </Button>
  )
}
