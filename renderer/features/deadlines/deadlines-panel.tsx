import { Button, Group, Text, Title } from '@mantine/core'
import { IconClockPlus } from '@tabler/icons-react'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import type { DeadlineProposal } from '../../../core/contract/deadlines.ts'
import { useOperation } from '../../bridge/queries.ts'
import { dayAndTime, dayFull } from '../../messages/dates.ts'
import { deadlineWords as words } from '../../messages/deadlines.ts'
import { appointmentStatuses } from '../../messages/statuses.ts'
import { useDialogs } from '../casefiles/dialogs-context.ts'
import { DeadlineRow } from './deadline-row.tsx'
import classes from './deadlines.module.css'

type Props = { readonly casefile: Casefile; readonly today: string; readonly closed: boolean }

/** Appointments and deadlines of the dossier, each legal date with its rule and source, then what the sheet could still date. */
export function DeadlinesPanel({ casefile, today, closed }: Props) {
  const open = useDialogs()
  const { appointments, deadlines, casefileId } = casefile
  const proposals = useOperation('deadlines.proposals', { casefileId }).data ?? []
  return (
    <section aria-labelledby="dates">
      <Group justify="space-between" gap="xs">
        <Title order={2} id="dates">
          {words.title}
        </Title>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconClockPlus size={16} aria-hidden />}
          onClick={() => open({ name: 'date', rule: null })}
        >
          {words.dateDialog}
        </Button>
      </Group>
      {appointments.length + deadlines.length === 0 && <Text c="dimmed">{words.none}</Text>}
      <ul className={classes['list']}>
        {appointments.map((appointment) => (
          <li key={appointment.appointmentId} className={classes['row']}>
            <Text>
              {dayAndTime(appointment.day, appointment.time, today)}
              {appointment.organisationName !== null && `, ${appointment.organisationName}`}
              {appointment.place !== '' && `, ${appointment.place}`}
            </Text>
            <Text size="xs" c="dimmed">
              {appointmentStatuses[appointment.status]}
            </Text>
          </li>
        ))}
        {deadlines.map((deadline) => (
          <DeadlineRow key={deadline.deadlineId} deadline={deadline} casefile={casefile} today={today} />
        ))}
      </ul>
      {proposals.length > 0 && (
        <details open={!closed && proposals.some(({ computation }) => computation !== null)}>
          <summary className={classes['summary']}>{words.toDate(proposals.length)}</summary>
          <ul className={classes['list']}>
            {proposals.map((proposal) => (
              <ProposalRow
                key={`${proposal.ref.of} ${proposal.ref.rank}`}
                proposal={proposal}
                onDate={() => open({ name: 'date', rule: proposal.ref })}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

type RowProps = { readonly proposal: DeadlineProposal; readonly onDate: () => void }

const ProposalRow = ({ proposal, onDate }: RowProps) => (
  <li className={classes['row']}>
    <Group wrap="nowrap" align="flex-start" justify="space-between" gap="xs">
      <div>
        <Text size="sm">{proposal.label}</Text>
        <Text size="xs" c="dimmed">
          {proposal.knownStart === null ? proposal.question : words.known(dayFull(proposal.knownStart))}
        </Text>
      </div>
      <Button size="compact-sm" variant="default" onClick={onDate} aria-label={words.dateOne(proposal.label)}>
        {words.date}
      </Button>
    </Group>
  </li>
)
