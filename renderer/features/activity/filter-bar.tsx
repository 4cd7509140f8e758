import { Button, Group, NativeSelect } from '@mantine/core'
import { ActivityChannel } from '../../../core/contract/activity.ts'
import { Theme } from '../../../core/contract/sheets.ts'
import { noFilter, type StatisticsFilter } from '../../../core/contract/statistics.ts'
import { Posture } from '../../../core/contract/visits.ts'
import { activityChannels } from '../../messages/activity.ts'
import { statisticsWords as words } from '../../messages/statistics.ts'
import { themes } from '../../messages/statuses.ts'
import { postures } from '../../messages/visits.ts'
import { PlaceChoice } from '../agenda/place-choice.tsx'
import { OrganisationChoice } from '../procedures/organisation-choice.tsx'
import { optionalChoice } from './optional-choice.ts'

type Props = { readonly filter: StatisticsFilter; readonly onFilter: (filter: StatisticsFilter) => void }

/** What to count only. */
export function FilterBar({ filter, onFilter }: Props) {
  const set = (changes: Partial<StatisticsFilter>) => onFilter({ ...filter, ...changes })
  const isFiltered = Object.values(filter).some((wanted) => wanted !== null)
  return (
    <Group role="group" aria-label={words.filters} gap="sm" align="flex-end">
      <OrganisationChoice
        label={words.organisation}
        none={words.everyOrganisation}
        value={filter.organisationId}
        onChange={(organisationId) => set({ organisationId })}
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
      <PlaceChoice
        label={words.place}
        none={words.everyPlace}
        least={2}
        value={filter.placeId}
        onChange={(placeId) => set({ placeId })}
      />
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
