import { addDays, type CalendarDay } from '../../core/shared/calendar.ts'
import type { Ask } from './demo-ask.ts'

/** Two pages of a logbook, as a mediator in training would write them. */
export async function playLogbook(ask: Ask, today: CalendarDay): Promise<void> {
  await ask('logbook.write', {
    entryId: null,
    details: {
      title: 'Une décision que la personne ne comprend pas',
      day: addDays(today, -12),
      areas: ['mediation', 'professional_stance'],
      competence: '',
      situation:
        'Une personne arrive en colère avec un courrier de refus. Elle pense que l’organisme lui en veut. La file attend derrière elle.',
      done: 'Je l’ai écoutée sans donner raison à l’un ou à l’autre. J’ai lu le courrier à voix haute, puis reformulé : ce qui est refusé, pourquoi, et jusqu’à quand elle peut contester. Nous avons choisi ensemble la suite.',
      questions: 'Comment rester tiers quand je trouve la décision injuste ?',
      again: 'Proposer une chaise et un verre d’eau avant de parler du courrier. Écrire la date limite en grand.',
    },
  })
  await ask('logbook.write', {
    entryId: null,
    details: {
      title: 'Préparer l’atelier « mon espace en ligne »',
      day: addDays(today, -5),
      areas: ['support_activities'],
      competence: '',
      situation: 'Premier atelier que je prépare seul, pour six personnes qui n’ont jamais créé de compte.',
      done: 'Un déroulé d’une page, un compte d’essai par table, une fiche à remporter. Un collègue a relu.',
      questions: '',
      again: 'Prévoir deux fois plus de temps pour le mot de passe.',
    },
  })
}
