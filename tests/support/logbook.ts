import type { Input } from '../../core/contract/index.ts'

/** A page of a logbook, as a mediator writes it. */
export const aPage = {
  title: 'Une boîte aux lettres électronique perdue',
  day: '2026-03-02',
  areas: ['mediation'],
  competence: '',
  situation: 'Une personne ne retrouve plus son adresse.',
  done: 'Nous avons suivi la page d’aide ensemble.',
  questions: 'Jusqu’où aller à sa place ?',
  again: 'Écrire l’adresse sur la carte dès le premier accueil.',
} as const satisfies Input<'logbook.write'>['details']
