import { NativeSelect } from '@mantine/core'
import { noFilter } from '../../../core/contract/statistics.ts'
import { OrganisationId } from '../../../core/contract/values.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { observatoryWords as words } from '../../messages/observatory.ts'
import { BlockagesSheet } from '../../print/blockages-sheet.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PrintPage } from '../../ui/print-page.tsx'
import { useActivityAddress } from '../activity/use-activity-address.ts'
import { useUnlocked } from '../session/session.ts'

/** What blocks here and at whose, to be told to the institutions: as it will be printed. */
export function ObservatoryScreen() {
  const { structureName } = useUnlocked()
  const { today } = useDeskClock()
  const { period, filter, search, go } = useActivityAddress('/activite/faire-remonter')
  const whole = useOperation('statistics.read', { ...period, filter: noFilter })
  const query = useOperation('statistics.read', {
    ...period,
    filter: { ...noFilter, organisationId: filter.organisationId },
  })
  const organisations = new Map(
    (whole.data?.obstacles ?? []).map(({ organisationId, organisationName }) => [organisationId, organisationName]),
  )
  return (
    <PrintPage
      title={words.title}
      subtitle={words.hint}
      back={
        <ButtonLink to="/activite" search={search} variant="default">
          {words.back}
        </ButtonLink>
      }
      printLabel={words.print}
    >
      {organisations.size > 1 && (
        <div data-print="never">
          <NativeSelect
            label={words.organisation}
            data={[
              { value: '', label: words.everyOrganisation },
              ...[...organisations].map(([value, label]) => ({ value: value as string, label })),
            ]}
            value={filter.organisationId ?? ''}
            onChange={({ currentTarget: { value } }) =>
              void go({ filter: { ...filter, organisationId: value === '' ? null : OrganisationId.parse(value) } })
            }
          />
        </div>
      )}
      <Loaded query={query} rows={10}>
        {(statistics) =>
          statistics.obstacles.length === 0 ? (
            <EmptyState>{words.nothing}</EmptyState>
          ) : (
            <BlockagesSheet statistics={statistics} structureName={structureName} today={today} />
          )
        }
      </Loaded>
    </PrintPage>
  )
}
