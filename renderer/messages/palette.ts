import { plural } from './plural.ts'

/** Words of the search palette. */
export const paletteWords = {
  label: 'Rechercher une personne, un dossier, une démarche ou une action',
  placeholder: 'Un nom, une démarche, un écran…',
  found: (count: number) => plural(count, 'réponse', 'réponses'),
  nothing: 'Rien ne répond. Essayez un nom, un téléphone, ou les mots de la personne.',
  groups: {
    people: 'Personnes',
    casefiles: 'Dossiers',
    recent: 'Derniers dossiers',
    procedures: 'Démarches',
    related: 'Dossiers voisins',
    actions: 'Écrans et actions',
  },
  anonymous: 'Personne anonyme',
  keys: 'Flèches pour choisir, Entrée pour ouvrir, Échap pour fermer.',
  newVisit: 'Nouvel accueil',
  resumeVisit: 'Reprendre l’accueil en cours',
  lock: 'Verrouiller',
  display: {
    light: 'Affichage clair',
    dark: 'Affichage sombre',
    auto: 'Affichage comme l’ordinateur',
  },
} as const
