import type {
  ActivityChannel,
  AgeBand,
  AutonomyShown,
  DigitalTheme,
  Equipment,
  Gender,
  Referral,
  SocialStatus,
} from '../../core/contract/activity.ts'
import type { WorkshopLevel } from '../../core/contract/collective.ts'
import type { Theme } from '../../core/contract/sheets.ts'

/** The Coop's own words, as its export of activities writes them (read in its published code, June 2026): not ours to improve. */
export const coopWords = {
  sheet: 'Activités',
  instant: (day: string, time: string) => `${day} à ${time}`,
  columns: [
    'Date',
    'Enregistré le',
    'Dernière modification le',
    'Type',
    'Participants',
    'Bénéficiaire',
    'Canaux d’accompagnement',
    'Nom du lieu',
    'Adresse',
    'Commune',
    'Code postal',
    'Code Insee',
    'Durée (min)',
    'Nom de l’atelier',
    'Matériel numérique utilisé',
    'Thématique(s) d’accompagnement',
    'Tags',
    'Nom de la démarche administrative',
    'Niveau d’autonomie (ou de l’atelier)',
    'Bénéficiaire réorienté',
    'Structure de redirection',
    'Commune du bénéficiaire',
    'Code postal du bénéficiaire',
    'Code Insee du bénéficiaire',
    'Genre du bénéficiaire',
    'Tranche d’âge du bénéficiaire',
    'Statut du bénéficiaire',
    'Notes supplémentaires',
    'ID CRA',
  ],
  individual: 'Accompagnement individuel',
  workshop: 'Atelier collectif',
  anonymous: 'Bénéficiaire anonyme',
  yes: 'Oui',
  no: 'Non',
  notCommunicated: 'Non communiqué',
  statusNotCommunicated: 'Non communiqué ou hétérogène',
  noEquipment: 'Pas de matériel',
  procedures: 'Aide aux démarches administratives',
} as const

export const coopChannels = {
  at_place: 'Lieu d’activité',
  at_home: 'À domicile',
  remote: 'À distance',
  elsewhere: 'Autre lieu',
} as const satisfies Record<ActivityChannel, string>

export const coopEquipments = {
  computer: 'Ordinateur',
  phone: 'Téléphone',
  tablet: 'Tablette',
  other: 'Autre',
} as const satisfies Record<Equipment, string>

export const coopDigitalThemes = {
  diagnosis: 'Diagnostic numérique',
  first_use: 'Prendre en main du matériel',
  maintenance: 'Maintenance de matériel',
  own_contents: 'Gérer ses contenus numériques',
  browsing: 'Navigation sur internet',
  email: 'E-mail',
  office_software: 'Bureautique',
  social_networks: 'Réseaux sociaux communication',
  health: 'Santé',
  online_purchases: 'Banque et achats en ligne',
  business: 'Accompagner un professionnel',
  employment: 'Insertion professionnelle',
  security: 'Prévention en sécurité numérique',
  parenting: 'Parentalité',
  schooling: 'Scolarité et numérique',
  creation: 'Créer avec le numérique',
  digital_culture: 'Culture numérique',
  artificial_intelligence: 'Intelligence artificielle (IA)',
} as const satisfies Record<DigitalTheme, string>

export const coopThemes = {
  papiers: 'Papiers - Élections - Citoyenneté',
  famille: 'Famille - Scolarité',
  social: 'Social - Santé',
  travail: 'Travail - Formation - Entreprise',
  logement: 'Logement',
  transports: 'Transports - Mobilité',
  argent: 'Argent - Impôts',
  justice: 'Justice',
  etranger: 'Étrangers - Europe',
  loisirs: 'Loisirs - Sports - Culture',
} as const satisfies Record<Theme, string>

/** `n/3`. */
export const coopLevels = {
  guided: '1/3',
  guided_if_needed: '2/3',
  autonomous: '3/3',
} as const satisfies Record<AutonomyShown, string>

/** `n/3`. */
export const coopWorkshopLevels = {
  beginner: '1/3',
  intermediate: '2/3',
  advanced: '3/3',
} as const satisfies Record<WorkshopLevel, string>

export const coopReferrals = {
  administration: 'Administration (mairie, préfecture…)',
  digital_mediation: 'Autre structure de médiation numérique',
  organisation_in_charge: 'Opérateur ou organisme en charge de la démarche administrative',
  social_support: 'Structure d’aide sociale (maison des solidarités, centre social…)',
  employment_support: 'Structure d’insertion professionnelle (France Travail, mission locale, chambre de commerce…)',
  procedure_support: 'Structure d’aide aux démarches administratives (France Services…)',
  other: 'Autre',
} as const satisfies Record<Referral, string>

export const coopGenders = { female: 'Féminin', male: 'Masculin' } as const satisfies Record<Gender, string>

export const coopAgeBands = {
  under_12: 'Moins de 12 ans',
  from_12_to_17: '12 - 17 ans',
  from_18_to_24: '18 - 24 ans',
  from_25_to_39: '25 - 39 ans',
  from_40_to_59: '40 - 59 ans',
  from_60_to_69: '60 - 69 ans',
  from_70: '70 ans et plus',
} as const satisfies Record<AgeBand, string>

export const coopStatuses = {
  retired: 'Retraité',
  unemployed: 'Sans emploi',
  employed: 'En emploi',
  in_school: 'Scolarisé',
} as const satisfies Record<SocialStatus, string>
