import { plural } from './plural.ts'

/** Words of the piece that writes an SMS to copy. */
export const smsWords = {
  label: 'Texte du SMS',
  none: 'Le message est vide.',
  length: (segments: number, left: number) =>
    `${plural(segments, 'SMS', 'SMS')}. Il reste ${plural(left, 'caractère', 'caractères')} avant le suivant.`,
  costly: 'Ces caractères raccourcissent chaque SMS de 160 à 70 :',
  replace: (from: string, to: string) => `${from} → ${to}`,
  replaceNamed: (from: string, to: string) => `Écrire ${to} au lieu de ${from}`,
  replaceAll: 'Tout écrire simplement',
  apostrophe: 'apostrophe courbe',
  space: 'espace insécable',
} as const

export const copyWords = { copy: 'Copier', copied: 'Copié' } as const

/** Words of an e-mail to copy. */
export const emailWords = {
  subject: 'Objet',
  body: 'Message',
  copySubject: 'Copier l’objet',
  copyBody: 'Copier le message',
} as const
