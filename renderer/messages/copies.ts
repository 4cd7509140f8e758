import type { CopyPurpose, MediaType } from '../../core/contract/copies.ts'
import type { Refusal } from '../features/workshop/model/job.ts'
import { plural } from './plural.ts'
import { refusalSentences } from './workshop.ts'

const MEGABYTE = 1_000_000

const rounded = (value: number, digits: number): string =>
  value.toLocaleString('fr-FR', { maximumFractionDigits: digits })

/** « 240 Ko », « 1,2 Mo ». */
export const weight = (bytes: number): string =>
  bytes < MEGABYTE ? `${rounded(Math.max(1, bytes / 1000), 0)} Ko` : `${rounded(bytes / MEGABYTE, 1)} Mo`

export const copyPurposes = {
  attach: 'La joindre à la démarche',
  send_later: 'L’envoyer plus tard, quand il y aura Internet',
  proof: 'Garder la preuve d’un dépôt',
} as const satisfies Record<CopyPurpose, string>

/** The same, said of a copy that is kept. */
export const copyReasons = {
  attach: 'À joindre à la démarche',
  send_later: 'À envoyer plus tard',
  proof: 'Preuve d’un dépôt',
} as const satisfies Record<CopyPurpose, string>

export const mediaTypes = {
  'application/pdf': 'PDF',
  'image/jpeg': 'Photo JPEG',
  'image/png': 'Image PNG',
  'image/webp': 'Image WebP',
} as const satisfies Record<MediaType, string>

/** Words of the copies of papers, kept by choice. */
export const copyWords = {
  title: 'Copies',
  titleOf: (paper: string) => `Copies : ${paper}`,
  show: 'Copies',
  showOf: (paper: string) => `Copies : ${paper}`,
  none: 'Aucune copie gardée. Avoir vu la pièce suffit le plus souvent.',
  never: 'Établi ne garde pas de copie de ce type de pièce. Notez seulement que vous l’avez vue.',
  sensitive: 'Pièce sensible. N’en gardez une copie que si la démarche l’exige.',
  kept: (day: string) => `ajoutée le ${day}`,
  untilClosing: 'gardée jusqu’à 30 jours après la clôture du dossier',
  untilDay: (day: string) => `gardée jusqu’au ${day}`,
  pages: (count: number) => plural(count, 'page', 'pages'),
  unnamed: 'Copie',
  view: 'Voir',
  viewOf: (copy: string) => `Voir : ${copy}`,
  changeEnd: 'Changer la durée',
  changeEndOf: (copy: string) => `Changer la durée : ${copy}`,
  remove: 'Supprimer',
  removeOf: (copy: string) => `Supprimer : ${copy}`,
  removeSure: 'Cette copie sera effacée pour de bon.',
  removeNow: 'Effacer la copie',
  removed: 'Copie effacée. Il n’en reste rien sur ce poste.',
  stored: 'Copie gardée, chiffrée sur ce poste.',

  add: 'Garder une copie',
  drop: 'ou déposez ici une photo ou un PDF (20 Mo au plus)',
  opening: 'Lecture du fichier…',
  form: 'Garder cette copie',
  file: (name: string, size: string, pages: string) => `${name} : ${size}, ${pages}`,
  misplaced: 'Le fichier d’origine reste à sa place : effacez-le vous-même s’il n’a plus à y être.',
  label: 'Nom de la copie',
  labelHint: 'Facultatif. Par exemple : recto, ou mars 2026.',
  purpose: 'Pourquoi la garder ?',
  purposeMissing: 'Choisissez pourquoi cette copie est gardée.',
  end: 'Jusqu’à quand ?',
  endAfterClosing: '30 jours après la clôture du dossier',
  endDay: 'Jusqu’à un jour choisi',
  day: 'Dernier jour',
  dayHint: 'Dans un an au plus.',
  dayMissing: 'Indiquez le dernier jour.',
  store: 'Garder la copie',
  storing: 'Chiffrement de la copie',
  cancelled: 'Copie abandonnée. Rien n’a été gardé.',
  saveEnd: 'Enregistrer la durée',
} as const

/** Words of keeping a file of the workshop. */
export const keepWords = {
  title: 'Garder dans le dossier',
  paper: 'De quelle pièce est-ce la copie ?',
  choose: 'Choisir la pièce',
  noPaper: 'Ce dossier ne demande aucune pièce : il n’y a pas où garder cette copie. Téléchargez le fichier.',
  notSeen: 'Cette pièce n’est pas encore notée comme vue. Une copie se garde avec une pièce vue.',
  see: 'Noter la pièce comme vue',
} as const

/** Words of the screen that shows a copy. */
export const viewerWords = {
  back: 'Retour',
  toWorkshop: 'Ouvrir dans l’atelier',
  loading: 'Ouverture de la copie…',
  tools: 'Affichage',
  previous: 'Page précédente',
  next: 'Page suivante',
  pageOf: (page: number, count: number) => `Page ${page} sur ${count}`,
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fit: 'Ajuster à la largeur',
  rotate: 'Tourner à droite',
  percent: (value: number) => `${value} %`,
  keysOfPages: 'Pages : Page préc. et Page suiv.',
  keys: 'Zoom : + et −. Largeur : 0. Tourner : R.',
  shown: (name: string, page: number, count: number) => `${name}, page ${page} sur ${count}`,
  notDrawn: 'Cette page ne peut pas être affichée. La copie est conservée.',
} as const

/** Why a file is not taken as a copy. */
export const fileRefusal = (code: Refusal): string =>
  code === 'too_heavy'
    ? 'Ce fichier dépasse 20 Mo. Allégez-le dans l’atelier, puis recommencez.'
    : refusalSentences[code]
