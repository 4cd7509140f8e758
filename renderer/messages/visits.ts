import type { LeavingCheck, Posture, VisitClosing } from '../../core/contract/visits.ts'
import { plural } from './plural.ts'

/** Words of the visit's screen. */
export const visitWords = {
  finish: 'Terminer l’accueil',
  finished: 'Accueil terminé',
  finishedAt: (when: string) => `Terminé ${when}`,
  reopen: 'Rouvrir',
  backToToday: 'Revenir à Aujourd’hui',
  discard: 'Effacer cet accueil vide',
  who: 'Qui recevez-vous ?',
  findPerson: 'Nom, téléphone ou date de naissance',
  nobodyFound: 'Personne ne répond à cette recherche.',
  createPerson: 'Créer une fiche',
  stayAnonymous: 'Rester anonyme',
  anonymous: 'Personne anonyme',
  anonymousExplained: 'Aucune fiche n’est créée. Les dossiers de cet accueil restent sans nom.',
  changePerson: 'Changer',
  seePerson: 'Voir sa fiche',
  born: (day: string) => `né(e) le ${day}`,
  openCasefiles: 'dossiers ouverts',
  openCasefile: 'dossier ouvert',
  herCasefiles: 'Ses dossiers ouverts',
  takeUp: 'Reprendre',
  why: 'Pour quelle démarche ?',
  findProcedure: 'Ce que la personne demande, avec ses mots',
  findProcedureExample: 'Ex. : carte d’identité perdue, APL, mot de passe Caf…',
  noProcedure: 'Aucune fiche ne répond. Essayez d’autres mots, ou parcourez le catalogue.',
  browse: 'Parcourir le catalogue',
  minutes: (minutes: string) => `environ ${minutes}`,
  toRecheck: 'à revérifier',
  casefiles: 'Dossiers de cet accueil',
  note: 'Note de l’accueil',
  noteHint: 'Faits utiles à la démarche, sans jugement. Jamais de mot de passe ni de code. Gardée au fur et à mesure.',

  // The time that is left, told in words
  elapsedOf: (elapsed: string, planned: string) => `Depuis ${elapsed}, sur ${planned} prévues`,
  ending: 'Il reste cinq minutes au plus : c’est le moment de conclure.',
  over: (planned: string) => `Les ${planned} prévues sont passées. Tout ce qui est noté est gardé.`,

  // Posture
  posture: 'Votre posture',
  prepareMandate: 'Préparer un mandat',
  teachOnlyFictitious: 'Je forme : avec des dossiers fictifs seulement, dans l’espace d’essai.',
  whyNotActFor: (why: string) => `À la place : ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
  aidantsConnect:
    'Ce service est derrière FranceConnect : si votre structure est habilitée Aidants Connect, c’est le bon outil.',

  // Taking stock
  takeStock: 'Faire le point',
  takeStockTitle: 'Faire le point avant de terminer',
  close: 'Continuer l’accueil',
  finishNow: 'Terminer maintenant',
  nothingLeft: 'Rien ne reste à faire avant de terminer.',
  toFinish: 'À finir',
  toSay: 'À dire',
  toPrint: 'À imprimer',
  toPlan: 'À planifier',
  kept: 'Déjà enregistré',
  keptHint: 'Cela reste, même si la personne part maintenant.',
  keptNothing: 'L’accueil lui-même : sa date et sa durée.',
  keptThemes: 'Domaines',
  keptTitles: 'Démarches',
  keptObstacles: 'Blocages',
  keptNext: 'La suite',
  inCasefile: (what: string, title: string) => `${what} : ${title}`,
  sayPerson: 'Qui vous recevez',
  sayPosture: 'Votre posture',
  sayRequest: 'Ce que la personne demande',
  sayQuestions: (count: number) => plural(count, 'question sur ses pièces', 'questions sur ses pièces'),
  printSheet: (count: number) =>
    count > 1 ? `Imprimer la feuille, avec ${count.toLocaleString('fr-FR')} dossiers` : 'Imprimer la feuille',
  printHint: 'La feuille que la personne emporte n’a pas été imprimée depuis le début de l’accueil.',
} as const

/** What may be left of a person at a shared post. */
export const leavingWords = {
  title: 'Avant la personne suivante',
  all: 'Tout est fait',
  done: 'Vérifié : rien d’elle ne reste sur ce poste.',
  clipboard:
    'Si vous avez copié un texte, copiez ensuite un mot sans importance : dans un navigateur, Établi ne peut pas toujours vider le presse-papiers.',
} as const

export const leavingChecks = {
  accounts: 'Ses comptes sont déconnectés',
  private_window: 'La fenêtre privée du navigateur est fermée',
  downloads: 'Ses fichiers téléchargés sont effacés, corbeille comprise',
  printer: 'Rien ne reste à l’imprimante : bac et vitre sont vides',
  papers: 'Ses papiers lui sont rendus',
} as const satisfies Record<LeavingCheck, string>

/** How the mediator helps: the words of the CNIL. */
export const postures = {
  teach: 'Je forme',
  accompany: 'J’accompagne',
  act_for: 'Je fais à la place',
} as const satisfies Record<Posture, string>

/** What is left to plan in a dossier. */
export const toPlan = {
  appointment: 'Prendre un rendez-vous',
  dates: 'Fixer une date',
  papers: 'Convenir des pièces à apporter',
} as const satisfies Record<VisitClosing['toPlan'][number]['what'], string>
