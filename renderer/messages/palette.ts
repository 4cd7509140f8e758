/** Words of the search palette. */
export const paletteWords = {
  label: 'Rechercher une personne, un dossier, une démarche ou une action',
  placeholder: 'Un nom, une démarche, un écran…',
  nothing: 'Rien ne répond. Essayez un nom, ou les mots de la personne.',
  people: 'Personnes',
  casefiles: 'Dossiers',
  recent: 'Derniers dossiers',
  procedures: 'Démarches',
  actions: 'Aller à',
  newVisit: 'Nouvel accueil',
  lock: 'Verrouiller',
} as const
