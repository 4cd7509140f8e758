import { IconAlertTriangle } from '@tabler/icons-react'
import type { ProcedureBrief } from '../../../core/contract/procedures.ts'
import { duration } from '../../messages/dates.ts'
import { catalogueWords as words } from '../../messages/procedures.ts'
import classes from './catalogue.module.css'

type Props = {
  readonly brief: ProcedureBrief
  /** False where the list already stands under the organisation's name. */
  readonly withOrganisation: boolean
}

/** Who decides, how long it takes at the desk, and whether the sheet is past its date. */
export const ProcedureFacts = ({ brief, withOrganisation }: Props) => (
  <span className={classes['facts']}>
    <span>{withOrganisation && brief.organisationName}</span>
    <span>{words.minutes(duration(brief.typicalMinutes))}</span>
    {brief.needsRecheck && (
      <span className={classes['stale']}>
        <IconAlertTriangle size={14} aria-hidden />
        {words.toRecheck}
      </span>
    )}
  </span>
)
