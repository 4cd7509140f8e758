import { Table, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { isOperationName } from '../../../core/contract/index.ts'
import type { JournalLine } from '../../../core/contract/journal.ts'
import type { Mediator } from '../../../core/contract/mediators.ts'
import { localTime } from '../../../core/shared/zone.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { dayDigits } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { actions, journalWords as words, subjects } from '../../messages/journal.ts'

type Props = { readonly lines: readonly JournalLine[]; readonly mediators: readonly Mediator[] }

const addresses: Readonly<Record<string, (id: string) => string>> = {
  person: (id) => `/personnes/${id}`,
  casefile: (id) => `/dossiers/${id}`,
  mandate: (id) => `/mandats/${id}`,
  visit: (id) => `/accueil/${id}`,
}

const actionWords = (action: string): string =>
  (isOperationName(action) ? actions[action] : undefined) ?? words.unknownAction

const resultWords = (result: string): string => (result === 'done' ? words.done : words.refused(errorSentence(result)))

/** The lines as they were written, the names of the team beside them. */
export function JournalRows({ lines, mediators }: Props) {
  const { timeZone } = useDeskClock()
  const nameOf = (mediatorId: string | null): string =>
    mediators.find((one) => one.mediatorId === mediatorId)?.name ?? words.nobody
  const momentOf = (at: number): string => {
    const { day, time } = localTime(at, timeZone)
    return `${dayDigits(day)} ${time}`
  }
  return (
    <Table verticalSpacing="xs" aria-label={words.title}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{words.when}</Table.Th>
          <Table.Th scope="col">{words.who}</Table.Th>
          <Table.Th scope="col">{words.what}</Table.Th>
          <Table.Th scope="col">{words.about}</Table.Th>
          <Table.Th scope="col">{words.result}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <Table.Tr key={line.sequence}>
            <Table.Td>{momentOf(line.at)}</Table.Td>
            <Table.Td>{nameOf(line.mediatorId)}</Table.Td>
            <Table.Td>{actionWords(line.action)}</Table.Td>
            <Table.Td>
              <SubjectLink line={line} />
            </Table.Td>
            <Table.Td>
              <Text span size="sm" c={line.result === 'done' ? 'dimmed' : 'var(--mantine-color-text)'}>
                {resultWords(line.result)}
              </Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** The first thing of the line that has a screen. Its name is read there, by whoever may open it. */
function SubjectLink({ line }: { readonly line: JournalLine }) {
  const subject = line.subjects.find(({ kind }) => Object.hasOwn(addresses, kind))
  const address = subject === undefined ? undefined : addresses[subject.kind]?.(subject.id)
  return subject === undefined || address === undefined ? null : (
    <Link to={address}>{words.seeSubject(subjects[subject.kind] ?? '')}</Link>
  )
}
