import type { Repeat } from '../../core/contract/reminders.ts'
import type { ReminderNotice } from '../../core/contract/settings.ts'
import { plural } from './plural.ts'

/** Words of what the desk is reminded of. */
export const remindersWords = {
  title: 'Rappels',
  open: (count: number) => (count === 0 ? 'Rappels : aucun' : `Rappels ${count} à voir`),
  waiting: (count: number) =>
    count === 1 ? 'Un rappel vous attend.' : `${plural(count, 'rappel', 'rappels')} vous attendent.`,
  see: 'Voir',
  away: 'Pendant votre absence',
  now: 'Maintenant',
  coming: 'À venir, sous sept jours',
  none: 'Rien à rappeler maintenant. Rendez-vous, échéances et pièces qui expirent viendront ici d’eux-mêmes.',
  comingNone: 'Rien dans les sept jours.',
  cut: (shown: number, total: number) => `Les ${shown} premiers sur ${total}.`,
  add: 'Nouveau rappel',
  remindMe: 'Me rappeler…',
  markDone: 'Fait',
  markDoneOf: (what: string) => `Fait : ${what}`,
  noted: 'Rappel noté comme fait.',
  putOff: 'Reporter',
  morning: (when: string) => `${when.slice(0, 1).toUpperCase()}${when.slice(1)}`,
  putOffOf: (what: string) => `Reporter : ${what}`,
  putOffTo: (when: string) => `Rappel reporté : ${when}.`,
  inAnHour: (when: string) => `Dans une heure (${when})`,
  another: 'Choisir le jour et l’heure…',
  change: 'Modifier',
  remove: 'Supprimer',
  removed: 'Rappel supprimé.',
  more: (what: string) => `Autres actions : ${what}`,
  anonymous: 'Personne anonyme',
  appointment: (when: string) => `Rendez-vous ${when}`,
  deadlineToAct: (label: string, by: string) => `${label} : ${by}`,
  deadlineAwaited: (label: string, day: string) => `${label} : la date du ${day} est passée`,
  paper: (label: string, day: string) => `${label} : valable jusqu’au ${day}`,
  paperOver: (label: string, day: string) => `${label} : n’était valable que jusqu’au ${day}`,
  silence: (day: string) => `Sans nouvelles de l’organisme depuis le ${day}`,
  mandateEnds: (day: string) => `Le mandat se termine le ${day}`,
  mandateOwed: (day: string) => `Le mandat signé est à recevoir au plus tard le ${day}`,
  online: (count: number) => `${plural(count, 'étape', 'étapes')} à faire en ligne : le réseau est présent`,
  watch: (title: string) => `Note de veille à relire\u00A0: ${title}`,
  putOffMark: 'reporté',
  dialogNew: 'Nouveau rappel',
  dialogChange: 'Modifier le rappel',
  dialogPutOff: 'Reporter le rappel',
  text: 'Quoi',
  textHint: 'Ex. rappeler la mairie. Jamais de mot de passe.',
  day: 'Jour',
  time: 'Heure',
  repeat: 'Revient',
  dayMissing: 'Indiquez le jour.',
  timeMissing: 'Indiquez l’heure.',
  added: (when: string) => `Rappel noté : ${when}.`,
} as const

export const repeats = {
  none: 'une seule fois',
  daily: 'chaque jour',
  weekly: 'chaque semaine',
  monthly: 'chaque mois',
} as const satisfies Record<Repeat, string>

/** What the computer's own notification of a reminder says. */
export const reminderNotices = {
  hidden: 'Le nombre de rappels, rien d’autre',
  shown: 'Le nombre et le genre : rendez-vous, échéance, pièce…',
} as const satisfies Record<ReminderNotice, string>
