import type { LeftOut, Refusal } from '../features/workshop/model/job.ts'
import type { PartsProblem } from '../features/workshop/model/parts.ts'
import { plural } from './plural.ts'

const pages = (count: number): string => plural(count, 'page', 'pages')

/** Words of the workshop, where papers become one file ready to send. */
export const workshopWords = {
  title: 'Atelier de pièces',
  subtitle: 'Photos et PDF deviennent un fichier prêt à envoyer. Tout se fait sur cet ordinateur.',
  create: 'Créer le fichier',
  add: 'Ajouter des fichiers',
  dropHere: 'Déposez ici des photos ou des PDF, ou choisissez-les.',
  accepted: 'JPEG, PNG, WebP et PDF. 40 Mo par fichier, 60 pages en tout.',
  opening: (done: number, total: number) => `Lecture du fichier ${done} sur ${total}`,
  pagesTitle: 'Pages',
  pagesKeys:
    'Flèches : passer d’une page à l’autre. Alt + flèche : déplacer. R : tourner. Entrée : régler. Suppr : retirer.',
  pages,
  pageOf: (page: number, total: number) => `Page ${page} sur ${total}`,
  pageName: (page: number, total: number, file: string) => `Page ${page} sur ${total}, ${file}`,
  pageMenu: (page: number) => `Actions de la page ${page}`,
  edit: 'Régler cette page',
  rotate: 'Tourner à droite',
  earlier: 'Avancer d’un rang',
  later: 'Reculer d’un rang',
  first: 'Mettre en premier',
  last: 'Mettre en dernier',
  remove: 'Retirer cette page',
  removed: 'Page retirée.',
  moved: (page: number, total: number) => `Page déplacée : ${page} sur ${total}`,
  turned: 'Page tournée.',
  undoLast: 'Défaire le dernier changement',
  notDrawn: 'Aperçu impossible',
  tellRefused: 'Fichiers non repris',
  forget: 'Masquer',
  misnamed: 'Le nom du fichier ne dit pas son vrai format. Il a été lu selon son contenu.',
  redraw: (count: number) =>
    count === 1
      ? 'Une page de PDF a été convertie en image : son texte ne peut plus être copié.'
      : `${count} pages de PDF ont été converties en images : leur texte ne peut plus être copié.`,
} as const

export const refusalSentences = {
  empty: 'Ce fichier est vide.',
  too_heavy: 'Ce fichier dépasse 40 Mo. Refaites la photo en qualité normale, ou coupez le PDF.',
  too_many_pixels: 'Cette image est trop grande : 64 millions de points au plus.',
  too_many_pages: 'Le fichier aurait plus de 60 pages. Faites-le en deux fois.',
  heic: 'Photo au format HEIC d’iPhone. Dans Réglages, Appareil photo, Formats, choisissez « Le plus compatible », puis refaites la photo.',
  office_or_archive: 'Document de bureautique ou archive. Enregistrez-le d’abord en PDF.',
  program: 'Ce fichier est un programme. Il n’a pas été ouvert.',
  picture_format: 'Format d’image non repris ici. Enregistrez l’image en JPEG ou en PNG.',
  unknown_format: 'Ce fichier n’est ni une photo ni un PDF.',
  truncated: 'Cette photo est incomplète : le transfert a été coupé. Copiez-la de nouveau.',
  unreadable: 'Ce fichier est abîmé et ne s’ouvre pas.',
  encrypted:
    'Ce PDF est protégé par un mot de passe. Demandez-en une copie sans protection, ou imprimez-le puis numérisez-le.',
  gone: 'Ce fichier n’est plus lisible à son emplacement. Choisissez-le de nouveau.',
} as const satisfies Record<Refusal, string>

export const leftOutSentences = {
  program: 'Ce PDF contenait un programme : il n’a pas été repris.',
  attachment: 'Ce PDF contenait des fichiers joints : ils n’ont pas été repris.',
  dynamic_form: 'Ce PDF contenait un formulaire interactif : seul ce qui s’affiche a été repris. Vérifiez les pages.',
} as const satisfies Record<LeftOut, string>

export const partsProblems = {
  parts_unreadable: 'Écrivez les pages de chaque fichier, par exemple 1-3, 4-8.',
  parts_outside: 'Une de ces pages n’existe pas.',
  parts_overlap: 'Une page ne peut être que dans un seul fichier.',
} as const satisfies Record<PartsProblem, string>

/** Words of the editor of one page. */
export const editorWords = {
  title: (page: number) => `Régler la page ${page}`,
  crop: 'Garder une partie de la page',
  cropHint: 'Tirez les coins sur l’image, ou tapez les valeurs, en % de la page.',
  left: 'À gauche',
  top: 'En haut',
  width: 'Largeur',
  height: 'Hauteur',
  whole: 'Page entière',
  straighten: 'Redresser',
  degrees: (value: number) => `${value.toLocaleString('fr-FR')} degrés`,
  lighten: 'Éclaircir',
  percent: (value: number) => `${value} %`,
  automatic: 'Automatique',
  alreadyLight: 'Cette page est déjà claire.',
  keep: 'Garder ces réglages',
  preview: (page: number) => `Aperçu de la page ${page}`,
} as const

/** Words of what is asked of the file. */
export const outputWords = {
  title: 'Fichier à créer',
  limit: 'Taille au plus',
  megabytes: (value: number) => `${value} Mo`,
  format: 'Format',
  formats: { pdf: 'PDF, toutes les pages ensemble', jpeg: 'JPEG, une image par page' },
  split: 'Découper',
  splits: { whole: 'Un seul fichier', each: 'Un fichier par page', parts: 'Plusieurs fichiers' },
  parts: 'Pages de chaque fichier',
  partsHint: 'Par exemple 1-3, 4-8. Les pages non citées sont laissées.',
  watermark: 'Écrire un filigrane sur chaque page',
  watermarkWords: 'Texte du filigrane',
  watermarkFor: (organisation: string, day: string) => `Copie pour ${organisation}, le ${day}`,
  watermarkPlain: (day: string) => `Copie, le ${day}`,
  watermarkMissing: 'Écrivez le texte du filigrane.',
  label: 'Nom du fichier',
  labelDefault: 'Pièces',
  labelMissing: 'Donnez un nom au fichier.',
  willBe: (name: string) => `Sera enregistré sous : ${name}`,
  withName: 'Ajouter le nom de la personne',
  estimate: (count: number, files: number, limit: number) =>
    `${pages(count)}, ${plural(files, 'fichier', 'fichiers')}, ${limit} Mo au plus par fichier`,
  acceptedFormats: 'Formats acceptés',
  acceptedUnknown: 'Formats acceptés : non renseignés dans le catalogue.',
} as const

/** Words of the making, and of what was made. */
export const makingWords = {
  cancel: 'Annuler',
  cancelled: 'Création annulée. Vos pages sont toujours là.',
  writing: 'Écriture du fichier',
  fileOf: (file: number, total: number, page: string) => `Fichier ${file} sur ${total}, ${page}`,
  tooBig: (count: number, limit: number) =>
    count === 1
      ? `Cette page ne tient pas lisiblement dans ${limit} Mo.`
      : `${count} pages ne tiennent pas lisiblement dans ${limit} Mo.`,
  tooBigHint: 'Choisissez une taille plus grande, ou faites plusieurs fichiers.',
  takeLimit: (limit: number) => `Passer à ${limit} Mo`,
  takeParts: (files: number) => `Faire ${files} fichiers`,
  sourceGone: (file: string) => `Le fichier ${file} n’est plus lisible. Retirez ses pages, ou remettez-le à sa place.`,
  madeTitle: 'Fichiers prêts',
  made: (name: string, size: string, count: number) => `${name} : ${size}, ${pages(count)}`,
  weight: (megabytes: number) =>
    `${megabytes.toLocaleString('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 2 })} Mo`,
  download: 'Télécharger',
  downloadOf: (name: string) => `Télécharger ${name}`,
  keep: 'Garder dans le dossier',
  keepOf: (name: string) => `Garder dans le dossier ${name}`,
  notEncrypted: 'Un fichier téléchargé n’est pas chiffré : effacez-le après l’envoi.',
  outdated: 'Les pages ou les choix ont changé depuis : recréez le fichier.',
} as const

/** Words of leaving with work under way. */
export const leavingWords = {
  title: 'Quitter l’atelier ?',
  text: 'Les pages de l’atelier ne sont pas gardées : elles seront perdues.',
  stay: 'Rester',
  leave: 'Quitter sans garder',
} as const
