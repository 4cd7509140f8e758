import { Alert, List } from '@mantine/core'
import { useOperation } from '../../bridge/queries.ts'
import { exportWords as words } from '../../messages/exports.ts'
import type { Period } from '../activity/period.ts'
import { type CoopLack, coopLacks } from './coop.ts'

const LACKS = ['place', 'commune', 'theme'] as const satisfies readonly CoopLack[]

/** What the Coop would refuse, before the file is written. */
export function CoopNotice({ period }: { readonly period: Period }) {
  const activities = useOperation('exports.activities', period).data?.activities ?? []
  const lacking = activities.map(coopLacks).filter((lacks) => lacks.length > 0)
  if (lacking.length === 0) return null
  return (
    <Alert color="amber" title={words.lacks(lacking.length)}>
      <List size="sm">
        {LACKS.map((lack) => ({ lack, count: lacking.filter((lacks) => lacks.includes(lack)).length }))
          .filter(({ count }) => count > 0)
          .map(({ lack, count }) => (
            <List.Item key={lack}>{words.lack[lack](count)}</List.Item>
          ))}
      </List>
    </Alert>
  )
}
