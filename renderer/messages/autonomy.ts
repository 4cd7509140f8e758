import type { Autonomy } from '../../core/contract/autonomy.ts'
import { plural } from './plural.ts'

type Movement = Autonomy['procedures'][number]['movement']

/** Words of what the person does by herself, told as progress. */
export const autonomyWords = {
  title: (name: string) => `Ce que ${name} sait faire maintenant`,
  none: 'Rien à raconter encore. Chaque étape notée « fait seul » ou « fait avec aide » vient ici.',
  canDo: 'Sait faire',
  canDoNone: 'Pas encore d’étape faite sans aide.',
  learning: 'Est en train d’apprendre',
  since: (day: string) => `depuis ${day}`,
  procedures: 'Démarche par démarche',
  point: (day: string, parts: string) => `${day} : ${parts}`,
  alone: (count: number) => plural(count, 'étape sans aide', 'étapes sans aide'),
  withHelp: (count: number) => `${count.toLocaleString('fr-FR')} avec aide`,
  doneFor: (count: number) => `${count.toLocaleString('fr-FR')} à sa place`,
  thePerson: 'la personne',
} as const

/** How she went from one time to the next. */
export const movements = {
  first_time: 'Première fois',
  more_alone: 'En fait plus sans aide qu’avant',
  same: 'Comme la dernière fois',
  less_alone: 'A eu besoin de plus d’aide cette fois',
} as const satisfies Record<Movement, string>
