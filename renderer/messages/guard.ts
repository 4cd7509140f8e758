/** What is said when a text looks like a secret. */
export const guardWords = {
  looksLikeSecret:
    'Ce texte ressemble à un mot de passe ou à un code. Établi ne garde jamais les codes des personnes. Effacez-le, ou notez plutôt où la personne le range.',
  looksLikeNir:
    'Ce nombre ressemble à un numéro de Sécurité sociale. Établi ne le garde pas. Effacez-le, ou confirmez que c’est un autre numéro.',
  passage: (excerpt: string) => `Passage concerné : « ${excerpt} »`,
  held: 'Ce texte n’est pas encore enregistré : il reste à l’écran.',
  erase: 'Effacer ce passage',
  innocentCode: 'Ce n’est pas un code',
  innocentNumber: 'C’est un autre numéro',
} as const
