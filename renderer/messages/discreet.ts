/** The screen that two people share, or that someone passes by. */
export const discreetWords = {
  title: 'Écran discret',
  button: 'Discret',
  palette: 'Écran discret : ne rien montrer de personne',
  hidden:
    'Les personnes et les dossiers sont cachés. Rien n’est fermé : ce que vous écriviez vous attend. L’écran n’est pas verrouillé.',
  back: 'Tout montrer de nouveau',
  papers: 'Les pièces demandées à tous',
  papersNone: 'La fiche n’en demande aucune à tout le monde.',
  papersOfSome: 'D’autres pièces dépendent de la situation.',
  steps: 'Les étapes',
} as const
