/** First run, lock, recovery: everything that is said while the store is closed or being keyed. */
export const firstRun = {
  title: 'Bienvenue dans Établi',
  intro: 'Tout reste sur cet ordinateur, dans un fichier chiffré. Rien n’est envoyé par internet.',
  demo: 'Essayer avec des données fictives',
  demoHint: 'Pour découvrir tout de suite : rien n’est conservé.',
  back: 'Retour',
  next: 'Continuer',
  create: 'Créer l’espace de travail',
  steps: { who: 'Vous', passphrase: 'Phrase de passe', recovery: 'Clé de secours' },
  stepsLabel: 'Étapes de l’installation',
  stepTitle: (rank: number, total: number, name: string) => `Étape ${rank} sur ${total} : ${name}`,
  structureName: 'Nom de la structure',
  structureHint: 'Il figure sur les feuilles remises aux personnes.',
  mediatorName: 'Votre nom',
  mediatorHint: 'Prénom et nom, comme les personnes vous connaissent.',
  passphraseIntro:
    'Elle ouvre vos données à chaque fois. Personne ne peut la retrouver pour vous : la clé de secours, à l’étape suivante, servira si vous la perdez.',
} as const

export const passphrase = {
  label: 'Phrase de passe',
  newLabel: 'Nouvelle phrase de passe',
  again: 'La même, une seconde fois',
  differs: 'Les deux phrases ne sont pas les mêmes.',
  propose: 'Proposer sept mots',
  proposed: 'Notez ces sept mots en lieu sûr, ou apprenez-les. Les espaces comptent.',
  hint: 'Plusieurs mots sans rapport entre eux. Vous pouvez la coller.',
  show: 'Afficher ou masquer la phrase',
  strength: 'Solidité',
  strengthLevels: {
    none: 'à saisir',
    poor: 'très faible',
    weak: 'faible',
    almost: 'presque suffisante',
    strong: 'solide',
  },
  capsLock: 'La touche Verr. Maj est active.',
} as const

export const recoveryKey = {
  intro: 'Si vous perdez votre phrase de passe, seule cette clé ouvrira vos données. Elle n’est affichée qu’une fois.',
  keep: 'Gardez-la sur papier, dans un endroit fermé, loin de l’ordinateur.',
  groupName: (rank: number) => `Groupe ${rank}`,
  print: 'Imprimer',
  copy: 'Copier',
  copied: 'La clé est dans le presse-papiers. Collez-la en lieu sûr, puis copiez autre chose.',
  notCopied: 'La copie n’a pas abouti. Imprimez la clé, ou recopiez-la à la main.',
  kept: 'J’ai gardé ma clé',
  confirmIntro: 'Recopiez ces deux groupes depuis votre feuille : cela prouve que la clé est bien gardée.',
  seeAgain: 'Revoir la clé',
  confirm: 'Vérifier et terminer',
  sheetTitle: 'Clé de secours d’Établi',
  sheetStructure: (name: string) => `Structure : ${name}`,
  sheetUse:
    'Cette clé ouvre les données si la phrase de passe est perdue : sur l’écran d’ouverture, choisissez « J’ai perdu ma phrase ».',
  sheetKeep: 'Gardez cette feuille dans un endroit fermé. Toute personne qui la lit peut ouvrir les données.',
  pendingTitle: 'La clé de secours n’est pas vérifiée',
  pending: 'Sans elle, une phrase de passe perdue rendrait vos données illisibles.',
  renew: 'Faire une nouvelle clé de secours',
  renewHint: 'La clé précédente cessera de fonctionner.',
  later: 'Plus tard',
} as const

export const lockScreen = {
  title: 'Établi est verrouillé',
  open: 'Ouvrir',
  lost: 'J’ai perdu ma phrase',
} as const

export const recovery = {
  title: 'Ouvrir avec la clé de secours',
  intro: 'La clé figure sur la feuille imprimée à l’installation. Vous choisirez une nouvelle phrase de passe.',
  key: 'Clé de secours',
  keyHint: 'Les espaces, les tirets et les minuscules sont acceptés.',
  open: 'Ouvrir et changer la phrase',
  back: 'Revenir à la phrase de passe',
} as const

export const failedStore = {
  title: 'Établi ne peut pas ouvrir les données',
  gone: 'Établi ne répond plus',
  tryAgain: 'Recommencer',
} as const

export const automaticLock = {
  title: 'Toujours là ?',
  countdown: (seconds: string) => `Établi se verrouille dans ${seconds}.`,
  second: 'seconde',
  seconds: 'secondes',
  kept: 'Ce qui est enregistré est conservé.',
  stay: 'Rester',
  lockNow: 'Verrouiller',
} as const
