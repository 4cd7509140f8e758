import type { Obstacle } from '../../core/contract/casefile-life.ts'
import { plural } from './plural.ts'

/** Words of what is told to the institutions about what blocks. */
export const observatoryWords = {
  open: 'Faire remonter',
  title: 'Ce qui bloque, à faire remonter',
  hint: 'Deux pages au plus, sans nom ni note : pour l’organisme, la préfecture ou la tête de réseau.',
  organisation: 'Organisme',
  everyOrganisation: 'Tous les organismes',
  back: 'Retour à l’activité',
  print: 'Imprimer',
  nothing: 'Aucun blocage noté sur cette période. Un blocage se note sur l’étape d’un dossier.',
  sheetTitle: 'Blocages constatés à l’accueil',
  purpose:
    'Le médiateur social signale aux institutions les difficultés répétées que rencontrent les personnes. Ce relevé compte les accueils où une étape était bloquée. Il ne vise aucune personne.',
  figures: (visits: number, requests: number) =>
    `${plural(visits, 'accueil', 'accueils')} et ${plural(requests, 'demande', 'demandes')} sur la période.`,
  few: 'Moins de 5 accueils sur la période.',
  step: 'Étape',
  obstacle: 'Ce qui bloque',
  visits: 'Accueils',
  heard: 'Ce que nous entendons',
  median: (days: string, decisions: string) =>
    `Attente d’une décision : ${days} pour la moitié des demandes (sur ${decisions}).`,
  left: (count: number) => `${plural(count, 'autre blocage', 'autres blocages')} moins fréquents ne sont pas imprimés.`,
  note: 'Les nombres de 1 à 4 sont masqués. Une même difficulté vue lors de deux accueils compte deux fois.',
} as const

/** How people say it at the desk: a general wording, never someone's own. */
export const heardAtTheDesk = {
  lost_mailbox: '« Je ne peux plus ouvrir ma boîte mail, donc je ne reçois pas le code. »',
  account_unreachable: '« Je n’arrive plus à entrer dans mon compte en ligne. »',
  document_not_received: '« Je n’ai pas reçu le courrier, ni le document demandé. »',
  site_fault: '« Le site ne marche pas : la page tourne ou affiche une erreur. »',
  payment_blocked: '« Mon versement est bloqué, et je ne sais pas pourquoi. »',
  payment_missing: '« Je n’ai pas été payé ce mois-ci. »',
  debt_or_deduction: '« On me réclame ou on me retient de l’argent. »',
  digital_difficulty: '« Je ne sais pas faire sur l’ordinateur ou le téléphone. »',
  unexplained_refusal: '« On m’a refusé, sans me dire pourquoi. »',
  file_incomplete: '« On me dit qu’il manque quelque chose, ou que mon dossier est faux. »',
  other: '« Ça bloque, et rien de tout cela ne le dit. »',
} as const satisfies Record<Obstacle, string>
