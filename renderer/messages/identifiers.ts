import { plural } from './plural.ts'

/** Numbers that can be checked as they are typed. */
export const checkedKinds = ['nir', 'tax_number', 'iban', 'siret'] as const
export type CheckedKind = (typeof checkedKinds)[number]

export const checkedNumbers = {
  nir: 'Sécurité sociale',
  tax_number: 'Numéro fiscal',
  iban: 'IBAN',
  siret: 'Siret',
} as const satisfies Record<CheckedKind, string>

const characters = (count: number): string => plural(count, 'caractère', 'caractères')

export const identifiersWords = {
  title: 'Vérifier un numéro',
  kind: 'Quel numéro ?',
  number: 'Le numéro, avec ou sans espaces',
  notKept: 'Rien n’est conservé : ce que vous tapez disparaît quand vous fermez.',
  valid: 'Ce numéro est bien formé.',
  validHint: 'Il peut pourtant être celui de quelqu’un d’autre : comparez-le au document.',
  provisional:
    'Il commence par 3, 4, 7 ou 8 : ce n’est sans doute pas un numéro définitif. À vérifier auprès de l’organisme.',
  withoutKey: (key: string) => `Il manque la clé : ${key}.`,
  wrongKey: 'Un chiffre n’est pas le bon, ou deux ont été échangés. Relisez le document.',
  wrongRibKey: 'Les deux derniers chiffres, la clé RIB, ne vont pas avec le compte. Relisez le document.',
  doubtful: 'Ce numéro paraît mal recopié. Relisez le document ; s’il est bien écrit ainsi, utilisez-le.',
  lengths: {
    nir: (count: number) => `${characters(count)} : il en faut 13, ou 15 avec la clé.`,
    tax_number: (count: number) => `${characters(count)} : il en faut 13.`,
    siret: (count: number) => `${characters(count)} : il en faut 14.`,
  },
  ibanLength: (count: number, expected: number) => `${characters(count)} : un compte français en a ${expected}.`,
  formats: {
    nir: 'Le début ne ressemble pas à un numéro de sécurité sociale. En Corse, le département s’écrit 2A ou 2B.',
    tax_number: 'Un numéro fiscal ne contient que des chiffres.',
    iban: 'Un IBAN commence par deux lettres et deux chiffres : FR76…',
    siret: 'Un Siret ne contient que des chiffres.',
  },
} as const
