import { plural } from './plural.ts'

export const changedFields = {
  familyName: 'Nom',
  givenName: 'Prénom',
  birthDay: 'Date de naissance',
  phone: 'Téléphone',
  email: 'E-mail',
} as const

export const rightsWords = {
  tab: 'Ses droits',
  give: 'Lui remettre ses données',
  giveHint: 'Droit d’accès et portabilité : à lire, à imprimer, ou dans un fichier.',
  see: 'Voir ses données',
  restrict: 'Limiter',
  restrictTitle: 'Limiter l’usage de ses données',
  restrictHint:
    'Ses données restent gardées, mais plus personne ne les lit ni ne les modifie, jusqu’à ce que vous leviez la limitation.',
  restrictDo: 'Limiter ses données',
  reason: 'Motif',
  restrictedSince: (day: string, reason: string) => `Données limitées depuis le ${day} : ${reason}`,
  lift: 'Lever la limitation',
  erase: 'Effacer',
  eraseTitle: (name: string) => `Effacer ${name}`,
  eraseHint: 'Droit à l’effacement. On ne peut pas revenir en arrière.',
  eraseEffects: [
    'Sa fiche, ses dossiers, ses pièces, ses copies, ses rendez-vous et ses notes sont effacés.',
    'Une sauvegarde restaurée plus tard ne les fera pas revenir.',
    'Les chiffres d’activité restent, sans rien qui la désigne.',
  ],
  eraseMandates: (count: number) =>
    `${plural(count, 'mandat signé va', 'mandats signés vont')} aux archives, fermées à clé, six ans après sa fin.`,
  eraseSure: 'J’ai vérifié qui demande, et je veux effacer ces données pour toujours.',
  eraseDo: 'Effacer pour toujours',
  erased: 'Ses données sont effacées.',
  changes: 'Corrections de son identité',
  noChange: 'Aucune correction.',
  changed: (field: string, before: string, after: string) => `${field} : « ${before} » devient « ${after} »`,
  empty: 'vide',
  onlyHead: 'Limiter et effacer sont réservés aux responsables.',
  returned: 'La personne est revenue',
} as const
