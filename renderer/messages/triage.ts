import type { TriageAnswers } from '../../core/contract/triage.ts'

export type TriageQuestion = keyof TriageAnswers

type Words = {
  readonly [Question in TriageQuestion]: Readonly<Record<NonNullable<TriageAnswers[Question]>, string>>
}

/** Words of the access triage. */
export const triageWords = {
  title: 'Sas d’accès',
  intro: 'Six questions, une minute. Les touches 1 à 4 répondent et passent à la suivante.',
  saved: 'Réponse gardée.',
  allSaid: 'Les six réponses sont gardées.',
  done: 'Terminé',
  neverAsked: 'Pas encore demandé.',
  begin: 'Répondre au sas',
  update: 'Mettre à jour',
  goOn: 'Continuer',
  left: (count: string) => `Reste ${count}.`,
  question: 'question',
  questions: 'questions',
  nothingInTheWay: 'Rien ne gêne l’accès en ligne.',
  asked: (when: string) => `demandé ${when}`,
  old: 'à redemander',
} as const

export const triageQuestions = {
  mailbox: 'La messagerie s’ouvre-t-elle, ici et maintenant ?',
  phoneForCodes: 'Un téléphone qui reçoit les codes est-il là ?',
  account: 'Avec quoi la personne peut-elle se connecter ?',
  equipment: 'Chez elle, de quoi dispose-t-elle ?',
  reading: 'Lire un écran en français, c’est…',
  authority: 'Qui décide pour la personne ?',
} as const satisfies Record<TriageQuestion, string>

export const triageAnswers = {
  mailbox: { reachable: 'Oui', lost: 'Non, l’accès est perdu', none: 'Pas de messagerie' },
  phoneForCodes: { here: 'Oui, le sien', someone_elses: 'Celui d’un proche', none: 'Non' },
  account: {
    franceconnect: 'FranceConnect',
    organisation: 'Compte de l’organisme',
    lost: 'Accès perdu',
    none: 'Aucun compte',
  },
  equipment: { own: 'Son propre appareil', borrowed: 'Un appareil prêté', none: 'Rien' },
  reading: {
    at_ease: 'Facile',
    with_help: 'Possible avec de l’aide',
    not_in_french: 'Pas en français',
    does_not_read: 'Impossible, ne lit pas',
  },
  authority: {
    herself: 'Elle-même',
    relative_helps: 'Elle-même, un proche l’aide',
    legal_representative: 'Un représentant légal',
  },
} as const satisfies Words

/** What an answer changes for the way forward, in a few words; `null` when it is in nobody's way. */
export const triageMatters = {
  mailbox: { reachable: null, lost: 'Messagerie perdue', none: 'Pas de messagerie' },
  phoneForCodes: { here: null, someone_elses: 'Codes reçus par un proche', none: 'Pas de téléphone pour les codes' },
  account: {
    franceconnect: null,
    organisation: null,
    lost: 'Compte inaccessible',
    none: 'Aucun compte',
  },
  equipment: { own: null, borrowed: 'Appareil prêté', none: 'Pas d’appareil chez elle' },
  reading: {
    at_ease: null,
    with_help: 'Lit avec de l’aide',
    not_in_french: 'Ne lit pas le français',
    does_not_read: 'Ne lit pas',
  },
  authority: {
    herself: null,
    relative_helps: 'Un proche l’aide',
    legal_representative: 'Un représentant légal décide',
  },
} as const satisfies {
  readonly [Question in TriageQuestion]: Readonly<Record<NonNullable<TriageAnswers[Question]>, string | null>>
}
