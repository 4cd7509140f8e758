import { NativeSelect, Text } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import type { CasefileId } from '../../../core/contract/values.ts'
import { operationQuery, useOperation } from '../../bridge/queries.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { papersToBringOn } from './planning.ts'
import { YOU } from './slot-values.ts'

type WithProps = {
  readonly id: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly problem: string | null
}

/** The mediator, or an organisation of the catalogue. */
export function WithWhom({ id, value, onChange, problem }: WithProps) {
  const organisations = useOperation('procedures.browse', {}).data?.organisations ?? []
  const choices = organisations
    .map(({ organisationId, shortName }) => ({ value: organisationId, label: shortName }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'fr'))
  return (
    <NativeSelect
      id={id}
      label={words.with}
      data={[
        { value: YOU, label: words.withYou },
        { group: words.organisations, items: choices },
      ]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={problem}
    />
  )
}

type PapersProps = { readonly casefileIds: readonly CasefileId[]; readonly day: string }

/** What to tell the person to bring that day, before it is confirmed. */
export function PapersToBring({ casefileIds, day }: PapersProps) {
  const casefiles = useQueries({
    queries: casefileIds.map((casefileId) => operationQuery('casefiles.read', { casefileId })),
    combine: (results) => results.flatMap(({ data }) => (data === undefined ? [] : [data])),
  })
  if (casefileIds.length === 0) return null
  const papers = papersToBringOn(casefiles, day)
  return (
    <Text component="output" display="block" size="sm">
      {papers.length === 0 ? (
        <Text span inherit c="dimmed">
          {words.papersNone}
        </Text>
      ) : (
        <>
          <b>{words.papersToBring}</b> {papers.join(' · ')}
        </>
      )}
    </Text>
  )
}
