import { plural } from './plural.ts'

/** Words of the day's screen. */
export const todayWords = {
  newVisit: 'Nouvel accueil',
  unfinished: 'Accueils à reprendre',
  undecided: 'Personne à choisir',
  anonymous: 'Personne anonyme',
  startedAt: (when: string) => `commencé ${when}`,
  casefiles: (count: number) => plural(count, 'dossier', 'dossiers'),
  resume: 'Reprendre',
  resumeWho: (who: string) => `Reprendre l’accueil : ${who}`,
  discard: 'Effacer',
  discardWho: (when: string) => `Effacer cet accueil vide, commencé ${when}`,

  appointments: 'Rendez-vous du jour',
  appointmentsNone: 'Aucun rendez-vous aujourd’hui.',
  welcome: 'Accueillir',
  welcomeWho: (who: string) => `Accueillir : ${who}`,

  deadlines: 'Échéances de la semaine',
  deadlinesNone: 'Aucune échéance cette semaine, aucun retard.',
  late: (days: number) => `En retard de ${plural(days, 'jour', 'jours')}`,
  deadlineDone: 'Échéance notée comme faite.',

  toAct: 'À vous d’agir',
  toActNone: 'Aucun dossier n’attend votre action.',

  online: 'À faire en ligne',
  onlineNone: 'Rien n’attend une connexion à internet.',

  clockBehind: (last: string) =>
    `L’ordinateur se croit avant le dernier enregistrement, fait ${last}. Les dates affichées sont douteuses. Vérifiez la date et l’heure de l’ordinateur ; rien n’a été modifié.`,
  clockAhead: (last: string) =>
    `Le dernier enregistrement date de plus de six mois : ${last}. Si la date de l’ordinateur est fausse, corrigez-la avant de noter une date ; rien n’a été modifié.`,

  showMore: (count: number) => `Afficher ${plural(count, 'autre ligne', 'autres lignes')}`,
  cut: (shown: number, total: string) => `Les ${shown} premières lignes sur ${total}.`,
  cutUnknown: (shown: number) => `Les ${shown} premières lignes : il peut y en avoir d’autres.`,
} as const
