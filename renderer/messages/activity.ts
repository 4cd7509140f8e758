import type { ActivityChannel, AutonomyShown, DigitalTheme, Equipment, Referral } from '../../core/contract/activity.ts'
import { plural } from './plural.ts'

/** Words of a visit's report. */
export const activityWords = {
  report: 'Compte rendu',
  proposedHint: 'Rempli d’après ce qui a été fait. Il est gardé quand vous terminez l’accueil.',
  correctedHint: 'Corrigé par vous : la suite de l’accueil n’y change rien.',
  correct: 'Corriger',
  save: 'Enregistrer le compte rendu',
  cancel: 'Annuler',
  propose: 'Revenir à ce qui a été fait',
  day: 'Date',
  minutes: 'Durée, en minutes',
  usualMinutes: 'Durées courantes',
  channel: 'Lieu',
  place: 'Lieu d’activité',
  noPlace: 'Non précisé',
  booked: 'Sur rendez-vous',
  notBooked: 'Sans rendez-vous',
  equipment: 'Matériel utilisé',
  noEquipment: 'Pas de matériel',
  digitalThemes: 'Compétences numériques travaillées',
  digitalThemesHint: 'En plus des démarches, déjà comptées.',
  autonomy: 'Autonomie montrée',
  referral: 'Réorientation',
  notSaid: 'Non précisée',
  noReferral: 'Aucune',
  settled: 'Réglé sur place',
  notSettled: 'Non réglé sur place',
  /** Shown beside the figures, so that nobody takes one for the other. */
  countedAs: (requests: number) =>
    `1 accueil, ${plural(requests, 'demande', 'demandes')}. Chaque démarche est une demande ; une simple question aussi.`,
  wrongMinutes: 'Écrivez une durée de 1 à 1 439 minutes.',
} as const

export const activityChannels = {
  at_place: 'Lieu d’activité',
  at_home: 'À domicile',
  remote: 'À distance',
  elsewhere: 'Autre lieu',
} as const satisfies Record<ActivityChannel, string>

export const equipments = {
  computer: 'Ordinateur',
  phone: 'Téléphone',
  tablet: 'Tablette',
  other: 'Autre',
} as const satisfies Record<Equipment, string>

export const autonomies = {
  guided: 'Avec guidage',
  guided_if_needed: 'Autonome avec guidage en cas de besoin',
  autonomous: 'Autonome',
} as const satisfies Record<AutonomyShown, string>

export const referrals = {
  administration: 'Administration (mairie, préfecture…)',
  digital_mediation: 'Autre structure de médiation numérique',
  organisation_in_charge: 'Organisme en charge de la démarche',
  social_support: 'Structure d’aide sociale',
  employment_support: 'Structure d’insertion professionnelle',
  procedure_support: 'Structure d’aide aux démarches administratives',
  other: 'Autre structure',
} as const satisfies Record<Referral, string>

export const digitalThemes = {
  diagnosis: 'Diagnostic numérique',
  first_use: 'Prendre en main du matériel',
  maintenance: 'Maintenance de matériel',
  own_contents: 'Gérer ses contenus numériques',
  browsing: 'Navigation sur internet',
  email: 'E-mail',
  office_software: 'Bureautique',
  social_networks: 'Réseaux sociaux, communication',
  health: 'Santé',
  online_purchases: 'Banque et achats en ligne',
  business: 'Accompagner un professionnel',
  employment: 'Insertion professionnelle',
  security: 'Prévention en sécurité numérique',
  parenting: 'Parentalité',
  schooling: 'Scolarité et numérique',
  creation: 'Créer avec le numérique',
  digital_culture: 'Culture numérique',
  artificial_intelligence: 'Intelligence artificielle',
} as const satisfies Record<DigitalTheme, string>
