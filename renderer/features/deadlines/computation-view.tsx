import { Text } from '@mantine/core'
import type { Computation } from '../../../core/contract/deadlines.ts'
import { deadlineWords as words } from '../../messages/deadlines.ts'
import { deadlineKinds, holidayZones } from '../../messages/statuses.ts'
import classes from './deadlines.module.css'
import { trailSentence } from './trail-words.ts'

/** The reasoning of a date line by line, how its days were counted and whose public holidays. */
export const Reasoning = ({ computation }: { readonly computation: Computation }) => (
  <>
    <ol className={classes['trail']}>
      {computation.trail.map((line) => (
        <li key={`${line.kind} ${'reached' in line ? line.reached : line.day}`}>{trailSentence(line)}</li>
      ))}
    </ol>
    <Text size="sm">
      {words.counting}
      {'\u00A0: '}
      {deadlineKinds[computation.kind]}. {words.zone}
      {'\u00A0: '}
      {holidayZones[computation.zone]}.{!computation.zoneComplete && ` ${words.zoneIncomplete}`}
    </Text>
  </>
)
