import type { Place } from '../../../core/contract/agenda.ts'
import { PlaceId } from '../../../core/contract/values.ts'
import type { AgendaFrame } from '../../../renderer/features/agenda/opening.ts'

export const aPlace = (details: Partial<Place> = {}): Place => ({
  placeId: PlaceId.parse('0190aaaa-bbbb-7ccc-8ddd-00000000000a'),
  name: 'Mairie',
  address: '',
  hours: [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, from: '09:00', until: '12:00' },
    { weekday, from: '14:00', until: '17:00' },
  ]),
  ...details,
})

export const aFrame = (details: Partial<AgendaFrame> = {}): AgendaFrame => ({
  holidays: [],
  closures: [],
  places: [],
  permanences: [],
  ...details,
})
