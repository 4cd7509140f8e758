import type {
  ActForRefusal,
  Capacity,
  CapacityGate,
  MandateChannel,
  MandateDays,
  SaidBy,
} from '../../core/contract/mandates.ts'

/** Words of mandates: on the person's page, on the visit, and around the text itself. */
export const mandateWords = {
  mandates: 'Mandats',
  none: 'Aucun mandat. Sans mandat, on accompagne : la personne fait elle-même, avec votre aide.',
  prepare: 'Préparer un mandat',
  pastMandates: (count: string) => `Mandats passés : ${count}`,
  past: 'Mandats passés',
  list: 'Mandats en cours ou en préparation',
  see: 'Voir le texte',
  seeWhich: (themes: string) => `Voir le texte du mandat : ${themes}`,
  goOn: 'Continuer',
  goOnWhich: (themes: string) => `Continuer le mandat : ${themes}`,
  renew: 'Renouveler',
  renewWhich: (themes: string) => `Renouveler le mandat : ${themes}`,
  end: 'Terminer',
  endWhich: (themes: string) => `Terminer le mandat : ${themes}`,
  endAll: 'Toutes les démarches prévues sont faites',
  endHint: 'Le mandat s’arrête aussitôt',
  revoke: 'Révoquer',
  revokeWhich: (themes: string) => `Révoquer le mandat : ${themes}`,
  personSaidIt: 'La personne y met fin, dit…',
  structureSaidIt: 'La structure y renonce, dit…',
  structureSaid: (how: string) => `La structure y renonce, dit ${how}`,
  receipt: 'Imprimer l’attestation de fin',
  receiptWhich: (themes: string) => `Imprimer l’attestation de fin du mandat : ${themes}`,
  paperCameBack: 'La feuille signée est revenue',
  stoppedNow: 'Mandat arrêté. Faire à la place n’est plus possible.',
  history: 'Historique',

  // States, in words
  draft: 'Texte préparé, pas encore lu ensemble',
  informed: 'Lu ensemble, pas encore signé',
  activeUntil: (when: string) => `En cours jusqu’au ${when}`,
  lastDays: (when: string) => `Se termine ${when}`,
  expiredOn: (when: string) => `Terminé à sa date, ${when}`,
  endedOn: (when: string) => `Terminé ${when}, démarches faites`,
  renewedOn: (when: string) => `Remplacé ${when} par un nouveau mandat`,
  revokedByPerson: (when: string) => `Révoqué par la personne ${when}`,
  revokedByStructure: (when: string) => `Arrêté par la structure ${when}`,
  said: (how: string) => `dit ${how}`,
  paperDue: (when: string) => `Feuille signée attendue ${when}`,
  paperLate: (when: string) => `Feuille signée attendue depuis le ${when} : le mandat ne permet rien sans elle`,
  onClock: (day: string, time: string) => `${day} à ${time}`,

  // Preparing
  prepareTitle: 'Préparer un mandat',
  renewTitle: 'Renouveler un mandat',
  capacityQuestion: 'La personne peut-elle signer elle-même ?',
  capacityHint: 'Un mandat demande une personne majeure, sans mesure de protection. Demandez-le avec tact.',
  capacityAgain: 'Elle a eu 18 ans depuis la dernière réponse : posez de nouveau la question.',
  capacityByBirth: 'D’après sa date de naissance, cette personne est mineure.',
  capacitySaid: (answer: string, when: string) => `${answer} (répondu ${when})`,
  changeAnswer: 'Changer cette réponse',
  whoSigns: 'Qui signe',
  proof: 'Ce qu’il faut voir',
  wayOn: 'Comment continuer',
  rule: 'Règle',
  noMandateHere: 'Pas de mandat ici. Voici comment continuer :',
  themes: 'Pour quels domaines ?',
  themesHint: 'Le moins possible : seulement ceux des démarches prévues.',
  covered: (until: string) => `déjà couvert jusqu’au ${until}`,
  themesMissing: 'Choisissez au moins un domaine.',
  days: 'Pour combien de temps ?',
  daysHint: 'Compté en jours de 24 heures, à partir de l’accord. Un an au plus.',
  daysMissing: 'Choisissez une durée.',
  channels: 'Par quels moyens ?',
  channelsMissing: 'Choisissez au moins un moyen.',
  other: 'La personne a-t-elle déjà autorisé une autre structure pour ces démarches ?',
  otherMissing: 'Posez la question, et notez sa réponse.',
  otherUnknown: 'Le texte dira : « à ma connaissance, je n’ai pas déjà donné de mandat ».',
  write: 'Écrire le texte',
  cancel: 'Annuler',
  aidantsConnect:
    'Le service est derrière FranceConnect ? Si votre structure est habilitée Aidants Connect, c’est le bon outil : il agit sans les codes de la personne.',

  // The text
  title: 'Mandat',
  receiptTitle: 'Attestation de fin de mandat',
  stepsTitle: 'Dans l’ordre',
  stepRead: 'Lire ce texte ensemble, répondre aux questions',
  stepPrint: 'Imprimer deux exemplaires, un pour chacun',
  stepAgree: 'Signer tous les deux',
  readTogether: 'Nous l’avons lu ensemble',
  print: 'Imprimer deux exemplaires',
  signed: 'Les deux exemplaires sont signés',
  remote: 'Accord à distance',
  remoteHint: 'La feuille signée devra revenir sous 15 jours',
  discard: 'Jeter ce texte',
  backToVisit: 'Revenir à l’accueil',
  backToPerson: 'Voir la personne',
  different: 'Texte différent de l’original : l’empreinte ne correspond plus. Ne l’utilisez pas.',
  done: 'Fait',
  next: 'À faire',
  later: 'Ensuite',

  // On paper
  copyOfPerson: 'Exemplaire de la personne',
  copyOfStructure: 'Exemplaire de la structure',
  fingerprint: (version: string, hash: string) => `Texte ${version}. Empreinte SHA-256 : ${hash}`,

  // Acting in the person's place
  actForUntil: (when: string) => `Mandat en cours jusqu’au ${when}.`,
} as const

/** How someone said yes, or no more. */
export const saidBy = {
  in_person: 'de vive voix, sur place',
  phone: 'par téléphone',
  sms: 'par SMS',
  email: 'par courriel',
  post: 'par courrier',
} as const satisfies Record<SaidBy, string>

export const mandateDays = {
  1: 'Un jour',
  31: 'Un mois (31 jours)',
  182: 'Six mois (182 jours)',
  365: 'Un an (365 jours)',
} as const satisfies Record<MandateDays, string>

export const mandateChannels = {
  online: 'En ligne',
  phone: 'Téléphone',
  paper: 'Papier, courrier',
  email: 'Courriel',
} as const satisfies Record<MandateChannel, string>

export const capacities = {
  adult_free: 'Oui : majeure, sans mesure de protection',
  minor: 'Non : mineure',
  guardianship: 'Sous tutelle',
  curatorship: 'Sous curatelle, simple ou renforcée',
  safeguard: 'Sous sauvegarde de justice',
  family_authorisation: 'Un proche a une habilitation familiale',
  future_protection: 'Un mandat de protection future s’applique',
  unknown: 'On ne sait pas',
} as const satisfies Record<Capacity, string>

export const whoSigns = {
  herself: 'La personne elle-même.',
  legal_representative: 'Son représentant légal : parent ou tuteur.',
  guardian: 'Son tuteur ou sa tutrice.',
  herself_with_curator: 'La personne, assistée de son curateur ou de sa curatrice pour les actes importants.',
  authorised_relative: 'Le proche habilité par le juge, pour les actes que dit le jugement.',
  future_mandatary: 'La personne désignée dans l’acte.',
  to_find_out: 'À rechercher avec la personne avant toute signature.',
} as const satisfies Record<CapacityGate['whoSigns'], string>

export const capacityProofs = {
  none: 'Rien de particulier.',
  family_record: 'Le livret de famille.',
  judgment: 'Le jugement.',
  deed: 'L’acte qui désigne cette personne.',
  to_find_out: 'À rechercher : un jugement, ou un acte.',
} as const satisfies Record<CapacityGate['proof'], string>

export const capacityModes = {
  any: 'Vous pouvez accompagner, ou agir à sa place avec un mandat.',
  accompany_with_representative: 'Accompagnez, en présence de qui la représente ou l’assiste.',
  accompany: 'Accompagnez la personne, sans agir à sa place.',
  information_only: 'Donnez les informations. N’agissez pas à sa place.',
} as const satisfies Record<CapacityGate['mode'], string>

/** Where the code civil says it; `null` when nothing needs a rule. */
export const capacityRules = {
  adult_free: null,
  minor: 'Code civil, article 388-1-1',
  guardianship: 'Code civil, article 473',
  curatorship: 'Code civil, article 467',
  safeguard: 'Code civil, article 435',
  family_authorisation: 'Code civil, article 494-1',
  future_protection: 'Code civil, article 477',
  unknown: null,
} as const satisfies Record<Capacity, string | null>

export const otherStructures = {
  no: 'Non',
  yes: 'Oui',
  does_not_know: 'Elle ne sait pas',
} as const

/** Why nobody may act in the person's place. */
export const actForRefusals = {
  no_person: 'Une personne anonyme ne peut pas donner de mandat.',
  no_mandate: 'Aucun mandat ne couvre cette démarche.',
  mandate_expired: 'Le mandat est arrivé à sa fin.',
  mandate_stopped: 'Le mandat a été arrêté.',
  mandate_not_signed: 'Le mandat n’est pas signé.',
  mandate_other_theme: 'Le mandat en cours ne couvre pas ce domaine.',
  procedure_forbids: 'Cette démarche ne se fait pas à la place de la personne, même avec un mandat.',
  clock_before_agreement: 'L’horloge de l’ordinateur est avant l’accord : vérifiez la date.',
  capacity_changed: 'La personne ne peut plus donner de mandat, ou la question est à reposer.',
} as const satisfies Record<ActForRefusal, string>

/** What happened to a mandate. */
export const mandateEvents = {
  prepared: 'Texte préparé',
  informed: 'Lu ensemble',
  signed_in_person: 'Signé sur place',
  agreedRemotely: (how: string) => `Accord donné ${how}`,
  paper_received: 'Feuille signée revenue',
  renewed_by: 'Remplacé par un nouveau mandat',
  ended: 'Terminé, démarches faites',
  revokedBy: { person: 'Révoqué par la personne', structure: 'Arrêté par la structure' },
  printed: 'Imprimé',
} as const
