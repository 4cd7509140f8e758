import type { DurationBand, Facet, StatisticsRow } from '../../core/contract/statistics.ts'
import type { AgeBand, Gender, ServiceLevel, SocialStatus } from '../../core/contract/activity.ts'
import { activityChannels, autonomies, digitalThemes, equipments, referrals } from './activity.ts'
import { duration } from './dates.ts'
import { plural } from './plural.ts'
import { themes } from './statuses.ts'
import { postures } from './visits.ts'

/** Words of the activity, its figures and its report. */
export const statisticsWords = {
  title: 'Activité',
  tabs: { figures: 'Chiffres', entries: 'Ce qui a été noté' },
  print: 'Imprimer le rapport',
  record: 'Noter une activité',

  period: 'Période',
  periods: {
    month: 'Ce mois',
    lastMonth: 'Mois dernier',
    quarter: 'Ce trimestre',
    year: 'Cette année',
    other: 'Autre',
  },
  from: 'Du',
  to: 'Au',
  filters: 'Ne compter que',
  organisation: 'Organisme',
  everyOrganisation: 'Tous les organismes',
  theme: 'Domaine',
  everyTheme: 'Tous les domaines',
  channel: 'Où',
  everyChannel: 'Partout',
  place: 'Lieu d’activité',
  everyPlace: 'Tous nos lieux',
  posture: 'Posture',
  everyPosture: 'Toutes les postures',
  clearFilters: 'Tout compter',

  visits: 'Accueils',
  requests: 'Demandes',
  people: 'Personnes connues',
  minutes: 'Temps passé',
  share: 'Part',
  what: 'Intitulé',
  /** Stands beside the figures: nobody takes one for another. */
  rule: 'Un accueil peut porter plusieurs demandes : chaque démarche est une demande, une simple question aussi. Une personne connue est comptée une fois, même si elle revient. Le temps d’un accueil est partagé également entre ses demandes.',
  several: 'Plusieurs réponses sont possibles : le total peut dépasser celui des accueils.',
  severalOrganisations: 'Un accueil pour deux organismes compte chez les deux.',
  nothing: 'Aucun accueil sur cette période.',
  nothingYet: 'Rien n’est compté sur cette période. Chaque accueil terminé se compte tout seul.',
  none: 'Rien à montrer sur cette période.',

  evolution: 'Mois par mois',
  month: 'Mois',
  operatorsHint: 'Opérateurs de France Services, avec la liste du moment.',
  notOperator: 'Hors opérateurs de France Services',
  obstacles: 'Ce qui bloque ici, chez qui',
  obstacle: 'Blocage',
  step: 'Étape',
  waiting: 'Attente entre le dépôt et la décision',
  nonTakeUp: 'Non-recours résolus',
  nonTakeUpHint: 'Droits accordés que les personnes n’avaient jamais demandés avant de venir.',
  rights: 'Droits',
  sessions: 'Ateliers et actions',
  participants: (told: string) => `participants : ${told}`,
  waitingOrganisation: 'Organisme',
  decisions: 'Décisions',
  median: 'Attente la plus courante (médiane)',
  longest: 'Attente la plus longue',
  days: (count: number) => plural(count, 'jour', 'jours'),
  outcomes: (granted: number, refused: number) =>
    `${plural(granted, 'demande accordée', 'demandes accordées')}, ${plural(refused, 'refusée', 'refusées')}.`,
  autonomy: 'Autonomie, de la première à la dernière visite',
  autonomyHint: 'Personnes venues au moins deux fois sur la période.',
  firstVisit: 'Première visite',
  lastVisit: 'Dernière visite',
  peopleColumn: 'Personnes',

  reportTitle: 'Rapport d’activité',
  reportHint: 'Une page A4, sans nom ni note. Ce qui est imprimé est ce que vous voyez.',
  mask: 'Masquer les petits nombres',
  maskHint: 'À cocher avant de partager : de 1 à 4, le nombre est remplacé par « < 5 ».',
  masked: '< 5',
  maskNote: 'Les nombres de 1 à 4 sont masqués, ainsi que ceux qui permettraient de les retrouver.',
  back: 'Retour à l’activité',
  printNow: 'Imprimer',
  madeOn: (day: string) => `Édité le ${day}`,
  between: (from: string, to: string) => `Du ${from} au ${to}`,
} as const

export const durationBands = {
  under_30: 'Moins de 30\u00A0min',
  from_30: '30\u00A0min à 1\u00A0h',
  from_60: '1\u00A0h à 2\u00A0h',
  from_120: '2\u00A0h et plus',
} as const satisfies Record<DurationBand, string>

export const serviceLevels = {
  information: 'Information',
  accompaniment: 'Accompagnement',
  second_level: 'Mise en relation avec l’organisme',
} as const satisfies Record<ServiceLevel, string>

export const genders = { female: 'Féminin', male: 'Masculin' } as const satisfies Record<Gender, string>

export const ageBands = {
  under_12: 'Moins de 12 ans',
  from_12_to_17: '12 à 17 ans',
  from_18_to_24: '18 à 24 ans',
  from_25_to_39: '25 à 39 ans',
  from_40_to_59: '40 à 59 ans',
  from_60_to_69: '60 à 69 ans',
  from_70: '70 ans et plus',
} as const satisfies Record<AgeBand, string>

export const socialStatuses = {
  retired: 'Retraité',
  unemployed: 'Sans emploi',
  employed: 'En emploi',
  in_school: 'Scolarisé',
} as const satisfies Record<SocialStatus, string>

/** How each facet is called over its table. */
export const facets = {
  organisation: 'Organismes',
  theme: 'Domaines',
  organisation_theme: 'Organismes et domaines',
  procedure: 'Démarches',
  level: 'Niveaux de service',
  operator: 'Opérateurs',
  channel: 'Où',
  place: 'Lieux d’activité',
  posture: 'Postures',
  duration: 'Durées',
  booked: 'Rendez-vous',
  settled: 'Réglé sur place',
  subject: 'Personnes reçues',
  autonomy: 'Autonomie montrée',
  referral: 'Réorientations',
  satisfaction: 'Satisfaction, de 1 à 5',
  age: 'Âges',
  gender: 'Genres',
  social_status: 'Situations',
  equipment: 'Matériel',
  digital_theme: 'Compétences numériques',
} as const satisfies Record<Facet, string>

const notSaid = 'Non précisé'
const notCommunicated = 'Non communiqué'

/** What an empty key says. */
const unsaid: Readonly<Partial<Record<Facet, string>>> = {
  organisation: 'Sans organisme',
  procedure: 'Sans démarche',
  theme: 'Sans domaine',
  operator: statisticsWords.notOperator,
  age: notCommunicated,
  gender: notCommunicated,
  social_status: notCommunicated,
  referral: 'Aucune',
}

const known: Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>> = {
  theme: themes,
  level: serviceLevels,
  channel: activityChannels,
  posture: postures,
  duration: durationBands,
  booked: { yes: 'Sur rendez-vous', no: 'Sans rendez-vous' },
  settled: { yes: 'Oui', no: 'Non' },
  subject: { known: 'Personne connue', anonymous: 'Anonyme' },
  autonomy: autonomies,
  referral: referrals,
  age: ageBands,
  gender: genders,
  social_status: socialStatuses,
  equipment: equipments,
  digital_theme: digitalThemes,
}

const wordOf = (facet: Facet, key: string): string =>
  key === '' ? (unsaid[facet] ?? notSaid) : (known[facet]?.[key] ?? key)

/** What a row of a facet is called. */
export function rowName(facet: Facet, { key, label }: Pick<StatisticsRow, 'key' | 'label'>): string {
  if (facet !== 'organisation_theme') return label ?? wordOf(facet, key)
  const [organisationId = '', theme = ''] = key.split('|')
  return `${label ?? wordOf('organisation', organisationId)} · ${wordOf('theme', theme)}`
}

/** « 42 % » of a total; an empty text of none. */
export const shareOfTotal = (part: number, total: number): string =>
  total === 0 ? '' : `${Math.round((part * 100) / total)}\u00A0%`

/** « 12 h 30 » of minutes, however many. */
export const timeSpent = (minutes: number): string => (minutes === 0 ? '0\u00A0min' : duration(minutes))
