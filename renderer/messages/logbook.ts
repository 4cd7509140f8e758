import type { LogbookArea } from '../../core/contract/logbook.ts'
import { plural } from './plural.ts'

/** Words of the logbook. */
export const logbookWords = {
  screen: 'Journal de pratique',
  hint: 'Vous seul pouvez le lire : il s’ouvre avec votre phrase de passe. Ni un collègue ni la clé de secours ne l’ouvrent.',
  write: 'Écrire une page',
  none: 'Aucune page. Après une situation qui vous a marqué, écrivez-la en cinq minutes : ce qui s’est passé, ce que vous vous demandez, ce que vous referiez.',
  noneOfArea: 'Aucune page dans ce domaine.',
  area: 'Domaine',
  everyArea: 'Tous les domaines',
  change: 'Modifier',
  changeWhich: (title: string) => `Modifier : ${title}`,
  remove: 'Retirer',
  removeWhich: (title: string) => `Retirer : ${title}`,
  removed: 'Page retirée.',
  more: 'Lire la suite',
  less: 'Réduire',
  unreadable: (count: number) =>
    count > 1
      ? `${count} pages ne peuvent plus être lues : elles ont été abîmées. Les autres sont intactes.`
      : 'Une page ne peut plus être lue : elle a été abîmée. Les autres sont intactes.',
  frameworkEnded: (day: string) =>
    `L’enregistrement du titre RNCP36241 a pris fin le ${day}. Vérifiez quel référentiel est en vigueur avant de préparer un dossier.`,

  addTitle: 'Une page du journal',
  changeTitle: 'Modifier la page',
  title: 'Titre',
  titleExample: 'Ex. Une décision que la personne ne comprend pas',
  noTitle: 'Donnez un titre.',
  day: 'Date',
  areas: 'Domaines du titre professionnel',
  competence: 'Compétence travaillée',
  competenceHint: 'Recopiez-la de votre référentiel.',
  situation: 'La situation',
  situationHint: 'Ce qui s’est passé. Sans nom ni détail reconnaissable.',
  done: 'Ce que j’ai fait',
  doneHint: 'Avec quels moyens, avec qui.',
  questions: 'Mes questions',
  questionsHint: 'À partager en équipe, si vous le voulez.',
  again: 'Ce que je referais',
  againHint: 'Et ce que je changerais.',
  keys: 'Entrée va à la ligne. Ctrl et Entrée enregistrent.',
  save: 'Enregistrer',

  closedTitle: 'Votre journal est fermé',
  closed: (pages: number) =>
    `La clé de secours vous a rendu l’espace, mais pas votre journal. Il s’ouvre avec la phrase de passe que vous aviez avant. ${plural(pages, 'page y est gardée', 'pages y sont gardées')}.`,
  former: 'Votre ancienne phrase de passe',
  wrongFormer: 'Ce n’est pas cette phrase de passe. Rien n’a changé : essayez une autre phrase que vous avez eue.',
  reopen: 'Ouvrir mon journal',
  lost: 'Je ne la retrouve pas',
  restartTitle: 'Recommencer un journal',
  restart: (pages: number) =>
    `${plural(pages, 'page de l’ancien journal sera effacée', 'pages de l’ancien journal seront effacées')} pour toujours. Sans l’ancienne phrase de passe, personne ne peut les lire.`,
  restartNow: 'Effacer et recommencer',

  prepare: 'Préparer le dossier professionnel',
  dossier: 'Pour le dossier professionnel',
  dossierHint:
    'Choisissez vos exemples, puis reportez-les dans le modèle officiel remis par votre organisme de formation. Le fichier et le papier ne sont pas chiffrés.',
  chosen: 'Pages à prendre',
  nothingChosen: 'Choisissez au moins une page.',
  back: 'Retour au journal',
  print: 'Imprimer',
  docx: 'Fichier Word (.docx)',
  fileName: 'Exemples de pratique',
  sheetTitle: 'Exemples de pratique',
  certification:
    'Titre professionnel « médiateur social accès aux droits et services » (RNCP36241). Domaines d’après sa fiche publique de France compétences.',
  noArea: 'Sans domaine',
} as const

/** The title's three areas as its public sheet tells them, and what runs through them. */
export const logbookAreas = {
  social_watch: 'Veille sociale et réseau',
  mediation: 'Médiation sociale',
  support_activities: 'Activités supports à la médiation',
  professional_stance: 'Posture professionnelle',
} as const satisfies Record<LogbookArea, string>
