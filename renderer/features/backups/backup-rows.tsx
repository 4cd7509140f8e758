import { Badge, Table } from '@mantine/core'
import type { Backup } from '../../../core/contract/backups.ts'
import { localTime } from '../../../core/shared/zone.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { backupsWords as words, reasons } from '../../messages/backups.ts'
import { dayPlain } from '../../messages/dates.ts'

const megabytes = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** When a backup was made and why, in a few words. */
export function useBackupName(): (backup: Backup) => string {
  const { timeZone } = useDeskClock()
  return ({ at, reason }) => {
    const { day, time } = localTime(at, timeZone)
    return words.line(dayPlain(day), time, reasons[reason])
  }
}

/** The backups of a place, the latest first. */
export function BackupRows({ backups }: { readonly backups: readonly Backup[] }) {
  const nameOf = useBackupName()
  return (
    <Table verticalSpacing="xs" aria-label={words.title}>
      <Table.Tbody>
        {backups.map((backup) => (
          <Table.Tr key={backup.folder}>
            <Table.Td>{nameOf(backup)}</Table.Td>
            <Table.Td>{words.holds(backup.people, backup.casefiles)}</Table.Td>
            <Table.Td>{words.size(megabytes.format(backup.bytes / 1_000_000))}</Table.Td>
            <Table.Td>
              <Badge variant="default" tt="none" {...(backup.isSound ? {} : { c: 'red' })}>
                {backup.isSound ? words.sound : words.damaged}
              </Badge>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
