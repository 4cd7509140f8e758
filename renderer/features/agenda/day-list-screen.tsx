import { Checkbox, Group, NativeSelect } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { addDays } from '../../../core/shared/calendar.ts'
import { useOperation } from '../../bridge/queries.ts'
import { dayListWords as words } from '../../messages/agenda.ts'
import { DayListSheet } from '../../print/day-list-sheet.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PrintPage } from '../../ui/print-page.tsx'
import { useUnlocked } from '../session/session.ts'
import { expectedThatDay, placesOfDay } from './day-list.ts'

/** The day's list as it will be printed for the reception desk. */
export function DayListScreen() {
  const { day } = useParams({ from: '/agenda/$day/liste' })
  const { structureName } = useUnlocked()
  const query = useOperation('agenda.list', { from: day, endsBefore: addDays(day, 1) })
  const [placeId, setPlaceId] = useState('')
  const [isPublic, setPublic] = useState(false)

  return (
    <PrintPage
      title={words.screen}
      subtitle={words.hint}
      back={
        <ButtonLink to="/agenda" search={{ jour: day }} variant="default">
          {words.back}
        </ButtonLink>
      }
      printLabel={words.print}
    >
      <Loaded query={query} rows={8}>
        {(appointments) => {
          const places = placesOfDay(appointments)
          return (
            <>
              <Group align="flex-end" data-print="never">
                {places.length > 1 && (
                  <NativeSelect
                    label={words.place}
                    data={[
                      { value: '', label: words.everyPlace },
                      ...places.map((place) => ({ value: place.placeId, label: place.name })),
                    ]}
                    value={placeId}
                    onChange={({ currentTarget }) => setPlaceId(currentTarget.value)}
                  />
                )}
                <Checkbox
                  label={words.visible}
                  description={words.visibleHint}
                  checked={isPublic}
                  onChange={({ currentTarget }) => setPublic(currentTarget.checked)}
                />
              </Group>
              <DayListSheet
                day={day}
                structureName={structureName}
                placeName={places.find((place) => place.placeId === placeId)?.name ?? null}
                appointments={expectedThatDay(appointments, placeId)}
                isPublic={isPublic}
              />
            </>
          )
        }}
      </Loaded>
    </PrintPage>
  )
}
