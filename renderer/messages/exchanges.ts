/** Words of an exchange with an organisation. */
export const exchangeWords = {
  note: 'Noter un échange',
  said: 'Ce qui a été dit',
  saidHint: 'Entrée enregistre, Maj + Entrée va à la ligne. Jamais de mot de passe ni de code.',
  channel: 'Par',
  organisation: 'Avec quel organisme',
  day: 'Le',
  withWhom: 'Qui a répondu',
  withWhomExample: 'Ex. : Mme L., service des droits',
  nextStep: 'Suite prévue',
  nextBy: 'Avant le',
  nextByHint: 'Devient une échéance du dossier.',
  saved: 'Échange noté.',
  palette: 'Noter un échange avec un organisme',
} as const
