import type { Catalogue } from '../../core/procedures/catalogue.ts'
import { addDays, addMonths, type CalendarDay } from '../../core/shared/calendar.ts'
import { localTime } from '../../core/shared/zone.ts'
import { bareReads } from './reads.ts'
import { sideBySide } from './measure.ts'
import type { Row } from './report.ts'
import { type BenchDoor, type BenchStore, doorOn, openEncrypted, TIME_ZONE } from './store.ts'

const APPOINTMENTS = 2000
const PLANNED_DAYS = 28

/** A month nobody planned anything in, filled: each appointment is someone's, half of them about a dossier whose papers are to be brought. */
async function fillMonth({ ask }: BenchDoor, casefiles: readonly { id: string; person: string }[], from: CalendarDay) {
  for (let number = 0; number < APPOINTMENTS; number += 1) {
    const casefile = casefiles[number % casefiles.length]
    if (casefile === undefined) throw new Error('the bench has no dossier')
    await ask('agenda.plan', {
      personId: casefile.person,
      casefileIds: number % 2 === 0 ? [casefile.id] : [],
      with: { kind: 'mediator' },
      day: addDays(from, number % PLANNED_DAYS),
      time: `${String(8 + (number % 10)).padStart(2, '0')}:${number % 3 === 0 ? '30' : '00'}`,
      durationMinutes: 30,
      place: '',
    })
  }
}

/** The agenda's month with 2,000 appointments: what its screen asks, against the same bare queries. */
export async function agendaRow(full: BenchStore, catalogue: Catalogue): Promise<Row> {
  const [own, bare] = [openEncrypted(full), openEncrypted(full)]
  const door = doorOn(own, catalogue)
  const casefiles = bare
    .prepare<[], { id: string; person: string }>(
      'select casefile_id as id, person_id as person from casefiles where is_open = 1 and person_id is not null limit 500',
    )
    .all()
  const from = addMonths(localTime(Date.now(), TIME_ZONE).day, 6)
  await fillMonth(door, casefiles, from)
  const period = { from, endsBefore: addDays(from, PLANNED_DAYS) }
  const work = async () => {
    await door.ask('agenda.list', period)
    await door.ask('agenda.frame', period)
  }
  const month = await sideBySide(work, await bareReads(work, bare), { rounds: 9, runs: 1 })
  own.close()
  bare.close()
  return {
    name: `agenda d’un mois, ${APPOINTMENTS.toLocaleString('fr-FR')} rendez-vous (référence : les mêmes requêtes)`,
    value: month.ours,
    unit: 'ms',
    baseline: month.baseline,
    ratio: month.ratio,
    limit: null,
  }
}
