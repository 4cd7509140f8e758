import type {
  ActivityChannel,
  AgeBand,
  AutonomyShown,
  DigitalTheme,
  Equipment,
  Gender,
  Referral,
  SocialStatus,
} from '../../../core/contract/activity.ts'
import type { Theme } from '../../../core/contract/sheets.ts'

// The codes that the Coop's forms hold (read in its published code, 2026): they are inside it, and may change without notice.

export const channelCodes = {
  at_place: 'LieuActivite',
  at_home: 'Domicile',
  remote: 'ADistance',
  elsewhere: 'Autre',
} as const satisfies Record<ActivityChannel, string>

export const equipmentCodes = {
  computer: 'Ordinateur',
  phone: 'Telephone',
  tablet: 'Tablette',
  other: 'Autre',
} as const satisfies Record<Equipment, string>

export const digitalThemeCodes = {
  diagnosis: 'DiagnosticNumerique',
  first_use: 'PrendreEnMainDuMateriel',
  maintenance: 'MaintenanceDeMateriel',
  own_contents: 'GereSesContenusNumeriques',
  browsing: 'NavigationSurInternet',
  email: 'Email',
  office_software: 'Bureautique',
  social_networks: 'ReseauxSociaux',
  health: 'Sante',
  online_purchases: 'BanqueEtAchatsEnLigne',
  business: 'Entrepreneuriat',
  employment: 'InsertionProfessionnelle',
  security: 'SecuriteNumerique',
  parenting: 'Parentalite',
  schooling: 'ScolariteEtNumerique',
  creation: 'CreerAvecLeNumerique',
  digital_culture: 'CultureNumerique',
  artificial_intelligence: 'IntelligenceArtificielle',
} as const satisfies Record<DigitalTheme, string>

/** The theme that opens those of the procedures. */
export const PROCEDURES_CODE = 'AideAuxDemarchesAdministratives'

export const themeCodes = {
  papiers: 'PapiersElectionsCitoyennete',
  famille: 'FamilleScolarite',
  social: 'SocialSante',
  travail: 'TravailFormation',
  logement: 'Logement',
  transports: 'TransportsMobilite',
  argent: 'ArgentImpots',
  justice: 'Justice',
  etranger: 'EtrangersEurope',
  loisirs: 'LoisirsSportsCulture',
} as const satisfies Record<Theme, string>

export const autonomyCodes = {
  guided: 'EntierementAccompagne',
  guided_if_needed: 'PartiellementAutonome',
  autonomous: 'Autonome',
} as const satisfies Record<AutonomyShown, string>

export const referralCodes = {
  administration: 'Administration',
  digital_mediation: 'MediationNumerique',
  organisation_in_charge: 'OperateurOuOrganismeEnCharge',
  social_support: 'AideSociale',
  employment_support: 'InsertionProfessionnelle',
  procedure_support: 'AideAuxDemarchesAdministratives',
  other: 'Autre',
} as const satisfies Record<Referral, string>

export const genderCodes = { female: 'Feminin', male: 'Masculin' } as const satisfies Record<Gender, string>

export const ageBandCodes = {
  under_12: 'MoinsDeDouze',
  from_12_to_17: 'DouzeDixHuit',
  from_18_to_24: 'DixHuitVingtQuatre',
  from_25_to_39: 'VingtCinqTrenteNeuf',
  from_40_to_59: 'QuaranteCinquanteNeuf',
  from_60_to_69: 'SoixanteSoixanteNeuf',
  from_70: 'SoixanteDixPlus',
} as const satisfies Record<AgeBand, string>

export const statusCodes = {
  retired: 'Retraite',
  unemployed: 'SansEmploi',
  employed: 'EnEmploi',
  in_school: 'Scolarise',
} as const satisfies Record<SocialStatus, string>

/** What the Coop holds for a question that was not asked, and for no equipment. */
export const NOT_COMMUNICATED = 'NonCommunique'
export const NO_EQUIPMENT = 'Aucun'
