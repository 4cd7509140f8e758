import type { HolidayCode } from '../../core/shared/holidays.ts'
import { plural } from './plural.ts'

/** Words of the dates of a dossier. */
export const deadlineWords = {
  title: 'Rendez-vous et échéances',
  none: 'Aucun rendez-vous ni échéance.',
  date: 'Dater',
  dateOne: (label: string) => `Dater : ${label}`,
  dateDialog: 'Dater une échéance',
  toDate: (count: number) => plural(count, 'date à calculer d’après la fiche', 'dates à calculer d’après la fiche'),
  known: (start: string) => `Départ connu : ${start}`,
  remove: 'Retirer',
  prudent: 'À faire avant (prudent)',
  theoretical: 'Dernier jour théorique',
  expected: 'Réponse attendue',
  awaitedFrom: 'Peut être invoqué dès',
  noTheoretical: 'La fiche ne donne pas de dernier jour.',
  setByHand: 'Date fixée ensemble',
  verify: 'À vérifier auprès de l’organisme.',
  countsFrom: (label: string, day: string) => `Compté depuis : ${label}, ${day}`,
  evidence: (evidence: string) => `Preuve : ${evidence}`,
  noEvidence: 'Preuve : aucune notée',
  details: 'Détail',
  how: 'Comment c’est calculé',
  rule: 'Règle',
  counting: 'Manière de compter',
  zone: 'Jours fériés',
  zoneIncomplete: 'Le calendrier local n’est pas complet : vérifiez les jours fériés propres à ce territoire.',
  source: 'Source',
  sourceNone: 'non renseignée',
  recomputed: (before: string) => `Recalculée avec le nouveau catalogue. Avant : ${before}`,
  behindAppeal: 'Cette date est passée. Des recours restent possibles :',
  behindAppealLink: 'voir lesquels',
  behind: 'Cette date est passée. L’organisme dit ce qui reste possible : contactez-le.',
  which: 'Quelle échéance ?',
  own: 'Une autre date',
  label: 'Ce qu’il faut faire',
  ownDay: 'Date lue sur le courrier, ou fixée ensemble',
  proof: 'Ce qui le prouve',
  proofHint: 'Choisissez, ou écrivez en quelques mots. Facultatif.',
  noStart: 'Cette date ne dépend d’aucun départ : elle est dans la règle.',
  alreadyKnown: 'Déjà connue du dossier. Corrigez-la si besoin.',
  readOnPaper: 'Cette date se lit sur le document : rien ne s’y ajoute.',
  distance: 'La personne vit loin de l’organisme ou du tribunal',
  preview: 'Ce que cela donne',
  keep: 'Garder cette date',
  missingDay: 'Indiquez une date.',
} as const

/** Where the dossier's silence leads: unknown reads as a refusal. */
export const silenceWords = {
  refusalOn: (day: string) => `Sans réponse le ${day} au soir, c’est un refus.`,
  unknownOn: (day: string) =>
    `Sans réponse le ${day} au soir : la fiche ne dit pas ce que cela signifie. À considérer comme un refus.`,
  acceptanceOn: (day: string, claimFrom: string) =>
    `Sans réponse le ${day} au soir, c’est un accord. Il peut être invoqué dès le ${claimFrom}.`,
} as const

/** The reasoning of a date, one line per step. */
export const trailWords = {
  start: (day: string) => `Départ : ${day}`,
  given: (day: string) => `Date lue sur le document : ${day}`,
  fixed: (day: string) => `Date fixée par la règle : ${day}`,
  next: (day: string) => `Prochaine fois : ${day}`,
  nextOn: (dayOfMonth: number, day: string) => `Prochaine fois, le ${dayOfMonth} du mois : ${day}`,
  added: (duration: string, day: string) => `Plus ${duration} : ${day}`,
  removed: (duration: string, day: string) => `Moins ${duration} : ${day}`,
  ouvres: (days: number, day: string) => `Plus ${plural(days, 'jour ouvré', 'jours ouvrés')} : ${day}`,
  ouvrables: (days: number, day: string) => `Plus ${plural(days, 'jour ouvrable', 'jours ouvrables')} : ${day}`,
  distance: (months: number, day: string) => `Plus ${months} mois de distance : ${day}`,
  adjusted: {
    month_start: (day: string) => `Ramené au premier jour du mois : ${day}`,
    month_end: (day: string) => `Jusqu’à la fin du mois : ${day}`,
    quarter_end: (day: string) => `Jusqu’à la fin du trimestre : ${day}`,
  },
  franc: (day: string) => `Délai franc, un jour de plus : ${day}`,
  saturday: (from: string, day: string) => `${from} : un samedi. Reporté au ${day}`,
  sunday: (from: string, day: string) => `${from} : un dimanche. Reporté au ${day}`,
  holiday: (from: string, name: string, day: string) => `${from} : ${name}. Reporté au ${day}`,
  suspended: (days: number, day: string) =>
    `Délai suspendu ${plural(days, 'jour', 'jours')}, en attente de pièces : ${day}`,
  effective: (day: string) => `Peut être invoqué dès le ${day}`,
  margin: (days: number, day: string) => `Date prudente, avec ${plural(days, 'jour', 'jours')} de marge : ${day}`,
  days: (count: number) => plural(count, 'jour', 'jours'),
  months: (count: number) => `${count} mois`,
  nothing: '0 jour',
  and: ' et ',
  someHoliday: 'un jour férié',
} as const

/** Public holidays by the codes of the calendar. */
export const holidayNames = {
  new_year: 'jour de l’An',
  good_friday: 'Vendredi saint',
  easter_monday: 'lundi de Pâques',
  labour_day: 'fête du Travail',
  victory_1945: 'victoire de 1945',
  ascension: 'Ascension',
  whit_monday: 'lundi de Pentecôte',
  bastille_day: 'fête nationale',
  assumption: 'Assomption',
  all_saints: 'Toussaint',
  armistice_1918: 'armistice de 1918',
  christmas: 'Noël',
  saint_stephen: 'Saint-Étienne',
  abolition: 'abolition de l’esclavage',
} as const satisfies Record<HolidayCode, string>
