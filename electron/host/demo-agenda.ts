import type { Input } from '../../core/contract/index.ts'
import type { CasefileId, PersonId } from '../../core/contract/values.ts'
import { addDays, addMonths, type CalendarDay } from '../../core/shared/calendar.ts'
import { localTime } from '../../core/shared/zone.ts'
import type { Ask } from './demo-ask.ts'

type Received = { readonly personId: PersonId; readonly casefileIds: readonly CasefileId[] }

const WORKING_DAYS = [1, 2, 3, 4, 5]
const QUARTER_MS = 900_000

const hours = WORKING_DAYS.flatMap((weekday) => [
  { weekday, from: '09:00', until: '12:00' },
  { weekday, from: '13:30', until: '17:00' },
])

type Stage = {
  readonly ask: Ask
  readonly now: number
  readonly today: CalendarDay
  readonly amina: Received
  readonly robert: Received
  readonly lucie: Received
  readonly yusuf: Received
}

/** A fictitious desk's places, its permanence, and the appointments of its cast: the coming days, each in another way to meet. */
export async function playAgenda({ ask, now, today, amina, robert, lucie, yusuf }: Stage): Promise<void> {
  const desk = await ask('agenda.addPlace', { name: 'Bureau 2', address: '1 rue de l’Exemple, Testville', hours })
  const village = await ask('agenda.addPlace', { name: 'Mairie de Fictif-le-Bourg', address: '', hours: [] })
  await ask('agenda.addPermanence', {
    title: 'Permanence à la mairie',
    placeId: village.placeId,
    from: today,
    time: '14:00',
    durationMinutes: 150,
    rule: 'FREQ=MONTHLY;BYDAY=1TU,3TU',
    except: [],
  })

  const plan = (who: Received, more: Partial<Input<'agenda.plan'>> & Pick<Input<'agenda.plan'>, 'day' | 'time'>) =>
    ask('agenda.plan', {
      personId: who.personId,
      casefileIds: [...who.casefileIds],
      with: { kind: 'mediator' },
      durationMinutes: 30,
      placeId: desk.placeId,
      place: '',
      ...more,
    })
  await plan(lucie, { day: addDays(today, 1), time: '09:30' })
  await plan(amina, { day: addDays(today, 2), time: '14:00' })
  await plan(robert, {
    day: addMonths(today, 1),
    time: '10:00',
    with: { kind: 'organisation', organisationId: 'assurance-retraite' },
    mode: 'phone',
    placeId: null,
  })

  // Somebody waits already: he came early for the next quarter of an hour, unless the day ends before.
  const { timeZone } = await ask('settings.read', {})
  const soon = localTime(Math.ceil((now + QUARTER_MS) / QUARTER_MS) * QUARTER_MS, timeZone)
  if (soon.day !== today) return
  const { appointmentId } = await plan(yusuf, soon)
  await ask('agenda.recordArrival', { appointmentId, arrived: true })
}
