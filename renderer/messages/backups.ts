import type { BackupReason, BackupStep } from '../../core/contract/backups.ts'
import { plural } from './plural.ts'

export const reasons = {
  daily: 'du jour',
  by_hand: 'à la demande',
  before_purge: 'avant un effacement',
} as const satisfies Record<BackupReason, string>

export const steps = {
  copying: 'Copie des données…',
  checking: 'Relecture complète…',
  sealing: 'Empreintes et rangement…',
  second_place: 'Copie au second emplacement…',
} as const satisfies Record<BackupStep, string>

const holds = (people: number, casefiles: number): string =>
  `${plural(people, 'personne', 'personnes')}, ${plural(casefiles, 'dossier', 'dossiers')}`

export const backupsWords = {
  title: 'Sauvegardes',
  intro: 'Une par jour, chiffrée, relue en entier. Gardées : sept jours, quatre semaines, douze mois.',
  open: 'Voir les sauvegardes',
  make: 'Sauvegarder maintenant',
  cancel: 'Abandonner',
  made: 'La sauvegarde est faite et relue.',
  notInDemo: 'Les données fictives ne sont pas sauvegardées.',
  problem: 'La dernière sauvegarde n’a pas abouti',
  here: 'Sur cet ordinateur',
  folder: (path: string) => `Dossier : ${path}`,
  none: 'Aucune sauvegarde pour l’instant. La première se fait une minute après l’ouverture.',
  line: (day: string, time: string, reason: string) => `${day}, ${time} (${reason})`,
  holds,
  size: (megabytes: string) => `${megabytes} Mo`,
  sound: 'Intacte',
  damaged: 'Abîmée',
  second: 'Second emplacement',
  secondHint: 'Une clé USB, un autre disque, un dossier partagé : si l’ordinateur tombe en panne, vos données restent.',
  secondFolder: 'Dossier',
  secondExample: 'Par exemple : E:\\ ou /media/cle',
  secondSave: 'Garder ce dossier',
  secondForget: 'Ne plus y sauvegarder',
  secondAway: 'Il n’est pas branché en ce moment.',
  secondLatest: (day: string) => `Dernière copie : ${day}.`,
  secondNever: 'Rien n’y a encore été copié.',
  drill: 'Exercice de restauration',
  drillHint: 'Tous les quatre-vingt-dix jours : prouver qu’une sauvegarde s’ouvre vraiment. Rien n’est modifié.',
  drilled: (day: string) => `Dernier exercice : ${day}.`,
  neverDrilled: 'Aucun exercice encore.',
  drillDo: 'Faire l’exercice',
  drillTitle: 'Ouvrir la dernière sauvegarde',
  drillDone: (people: number, casefiles: number) =>
    `La sauvegarde s’ouvre et se relit en entier : ${holds(people, casefiles)}.`,
  secretKind: 'Ouvrir avec',
  secretKinds: { passphrase: 'Phrase de passe', recovery_key: 'Clé de secours' },
  recoveryKey: 'Clé de secours',
  restoreLink: 'Restaurer une sauvegarde',
  restoreTitle: 'Restaurer une sauvegarde',
  restoreIntro:
    'La sauvegarde choisie reprend la place des données de ce poste. Celles qui y sont restent de côté, sans être perdues.',
  which: 'Quelle sauvegarde ?',
  noneFound: 'Aucune sauvegarde sur cet ordinateur. Branchez la clé ou le disque, puis indiquez son dossier.',
  lookIn: 'Chercher dans un autre dossier',
  look: 'Chercher',
  restoreDo: 'Restaurer',
  restored: 'La sauvegarde est restaurée.',
  back: 'Retour',
  noticeTitle: 'Vos sauvegardes vous attendent',
  noticeSecond: 'Le second emplacement n’a rien reçu depuis plus de sept jours. Branchez la clé ou le disque.',
  noticeDrill: 'L’exercice de restauration n’a pas été fait depuis quatre-vingt-dix jours.',
  noticeProblem: 'La dernière sauvegarde n’a pas abouti.',
  noticeDamaged: 'Une sauvegarde est abîmée. Une autre sera faite.',
  later: 'Plus tard',
} as const
