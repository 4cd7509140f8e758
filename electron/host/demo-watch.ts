import { addDays, addMonths, type CalendarDay } from '../../core/shared/calendar.ts'
import type { Ask } from './demo-ask.ts'

/** What a team keeps an eye on: its own territory, invented, and a sheet of the catalogue to read again at its source. */
export async function playWatch(ask: Ask, today: CalendarDay): Promise<void> {
  const nothing = { sourceTitle: '', sourceAddress: '', tags: [], procedureIds: [], organisationIds: [], partners: [] }
  await ask('watch.write', {
    watchNoteId: null,
    details: {
      ...nothing,
      title: 'La permanence d’écrivain public passe au mardi',
      text: 'Le mardi de 9 h à 12 h, sans rendez-vous. Prévenir les personnes qui viennent le jeudi.',
      day: addDays(today, -3),
      sourceTitle: 'Réunion du réseau',
      tags: ['horaires'],
      partners: ['Maison des associations (exemple)'],
      reviewOn: addMonths(today, 6),
    },
  })
  const { sheet } = await ask('procedures.read', { procedureId: 'caf-aide-logement' })
  await ask('watch.write', {
    watchNoteId: null,
    details: {
      ...nothing,
      title: 'Aide au logement : relire la fiche à sa source',
      text: 'Avant d’imprimer la fiche pour une personne, comparer les pièces demandées avec la page officielle.',
      day: addDays(today, -40),
      sourceTitle: sheet.source.title.slice(0, 120),
      sourceAddress: sheet.source.url,
      tags: ['logement', 'à vérifier'],
      procedureIds: [sheet.id],
      organisationIds: ['caf'],
      reviewOn: addDays(today, -2),
    },
  })
}
