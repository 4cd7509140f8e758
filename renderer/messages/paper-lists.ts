import type { ListedPaper } from '../../core/contract/paper-lists.ts'
import { dayPlain } from './dates.ts'

/** Words of the lists of papers: for the reception desk, and for the person. */
export const paperListWords = {
  menu: 'Liste des pièces',
  forDesk: 'À imprimer pour l’accueil',
  forPerson: 'À imprimer pour la personne',
  sms: 'Texte de SMS',
  email: 'Texte d’e-mail',

  screen: 'Liste des pièces',
  hint: 'Aperçu avant impression.',
  back: 'Retour au dossier',
  print: 'Imprimer',
  audience: 'Pour qui ?',
  audiences: { desk: 'L’accueil', person: 'La personne' },
  initials: 'Initiales au lieu du nom',
  others: 'Avec les autres dossiers en cours',
  nothing: 'Rien ne manque : toutes les pièces demandées sont là.',

  deskTitle: 'Pièces à recevoir',
  of: (name: string) => `Pour : ${name}`,
  anonymous: 'Personne anonyme',
  listed: (day: string) => `Liste du ${day}`,
  paper: 'Pièce',
  casefile: 'Dossier',
  numbered: (rank: number, title: string) => `${rank}. ${title}`,
  known: 'Aujourd’hui',
  seen: 'Vue',
  original: 'Original',
  copy: 'Copie',
  date: 'Date',
  shred: 'Liste à détruire après la saisie.',
  by: (mediator: string, structure: string) => `${mediator}, ${structure}`,

  personTitle: 'Vos pièces à apporter',
  forGivenName: (name: string) => `Pour ${name}`,
  given: (day: string) => `Remis le ${day}`,
  onlyThese: 'Apportez seulement ce qui est sur cette liste.',
  missing: 'Vous n’avez pas une pièce ? Venez quand même, ou appelez-nous.',
  call: (phone: string) => `Notre numéro : ${phone}`,
  toGet: (how: string) => `Comment l’obtenir : ${how}`,

  messageTitle: { sms: 'Liste à envoyer par SMS', email: 'Liste à envoyer par e-mail' },
  warning: 'Les pièces demandées peuvent révéler une situation. Demandez à la personne avant de les écrire.',
  smsTo: (phone: string) => `À envoyer au ${phone}, depuis le téléphone de la structure.`,
  noMobile:
    'Aucun numéro qui reçoit les SMS n’est enregistré pour cette personne. Vous pouvez copier le texte, ou imprimer la liste.',
  smsBring: (papers: string) => `Pièces à apporter : ${papers}.`,
  smsQuestion: (phone: string) => `Question : ${phone}.`,
  subject: 'Vos pièces à apporter',
  hello: 'Bonjour,',
  bring: 'Voici les pièces à apporter à votre prochain rendez-vous :',
  question: (phone: string) => `Une question ? Appelez-nous au ${phone}.`,
  bye: 'À bientôt.',
} as const

/** What the desk knows of a paper already. */
export function listedStanding({ state, until }: Pick<ListedPaper, 'state' | 'until'>): string {
  switch (state) {
    case 'to_bring':
      return 'À apporter'
    case 'expired':
      return until === null ? 'Expirée' : `Expirée depuis le ${dayPlain(until)}`
    case 'date_missing':
      return 'Déjà vue, date à demander'
    case 'to_ask':
      return 'Selon la situation'
    case 'valid':
      return until === null ? 'Déjà là' : `Déjà là, valable jusqu’au ${dayPlain(until)}`
    default:
      return state satisfies never
  }
}
