import { Button, Group, NativeSelect } from '@mantine/core'
import { ActivityChannel } from '../../../core/contract/activity.ts'
import { Theme } from '../../../core/contract/sheets.ts'
import { noFilter, type StatisticsFilter } from '../../../core/contract/statistics.ts'
import { OrganisationId, PlaceId } from '../../../core/contract/values.ts'
import { Posture } from '../../../core/contract/visits.ts'
import { useOperation } from '../../bridge/queries.ts'
import { activityChannels } from '../../messages/activity.ts'
import { statisticsWords as words } from '../../messages/statistics.ts'
import { themes } from '../../messages/statuses.ts'
import { postures } from '../../messages/visits.ts'
import { optionalChoice } from './optional-choice.ts'

type Props = { readonly filter: StatisticsFilter; readonly onFilter: (filter: StatisticsFilter) => void }

/** What to count only. */
export function FilterBar({ filter, onFilter }: Props) {
  const organisations = useOperation('procedures.browse', {}).data?.organisations ?? []
  const places = useOperation('agenda.places', {}).data ?? []
  const set = (changes: Partial<StatisticsFilter>) => onFilter({ ...filter, ...changes })
  const isFiltered = Object.values(filter).some((wanted) => wanted !== null)
  return (
    <Group role="group" aria-label={words.filters} gap="sm" align="flex-end">
      <NativeSelect
        label={words.organisation}
        data={[
          { value: '', label: words.everyOrganisation },
          ...organisations.map(({ organisationId, shortName }) => ({
            value: organisationId as string,
            label: shortName,
          })),
        ]}
        value={filter.organisationId ?? ''}
        onChange={({ currentTarget: { value } }) =>
          set({ organisationId: value === '' ? null : OrganisationId.parse(value) })
        }
      />
      <NativeSelect
        label={words.theme}
        {...optionalChoice(Theme, themes, words.everyTheme, filter.theme, (theme) => set({ theme }))}
      />
      <NativeSelect
        label={words.channel}
        {...optionalChoice(ActivityChannel, activityChannels, words.everyChannel, filter.channel, (channel) =>
          set({ channel }),
        )}
      />
      {places.length > 1 && (
        <NativeSelect
          label={words.place}
          data={[
            { value: '', label: words.everyPlace },
            ...places.map(({ placeId, name }) => ({ value: placeId as string, label: name })),
          ]}
          value={filter.placeId ?? ''}
          onChange={({ currentTarget: { value } }) => set({ placeId: value === '' ? null : PlaceId.parse(value) })}
        />
      )}
      <NativeSelect
        label={words.posture}
        {...optionalChoice(Posture, postures, words.everyPosture, filter.posture, (posture) => set({ posture }))}
      />
      {isFiltered && (
        <Button variant="subtle" onClick={() => onFilter(noFilter)}>
          {words.clearFilters}
        </Button>
      )}
    </Group>
  )
}
