import type {
  EventType,
  FacilitationType,
  GroupSessionKind,
  Initiative,
  PartnerKind,
  PartnershipNature,
  Territory,
  WorkshopLevel,
} from '../../core/contract/collective.ts'
import { plural } from './plural.ts'

/** Words of the workshops and of what is done with partners. */
export const collectiveWords = {
  tab: 'Ateliers et actions',
  none: 'Aucun atelier ni action sur cette période. Un atelier se prépare, se déroule, puis se note ici.',
  add: 'Noter un atelier ou une action',
  addTitle: 'Atelier ou action',
  changeTitle: 'Modifier',
  kind: 'Quoi ?',
  title: 'Titre',
  titleExample: 'Ex. Prendre en main son téléphone',
  day: 'Date',
  minutes: 'Durée, en minutes',
  wrongMinutes: 'Écrivez une durée de 1 à 1 439 minutes.',
  noTitle: 'Donnez un titre.',
  place: 'Lieu d’activité',
  noPlace: 'Aucun ou non précisé',
  level: 'Niveau',
  noLevel: 'Non précisé',
  type: 'Type',
  noType: 'Non précisé',
  nature: 'Nature',
  initiative: 'Initiative',
  territory: 'Échelon territorial',
  organisers: 'Organisateurs',
  partners: 'Structures partenaires',
  digitalThemes: 'Compétences numériques',
  themes: 'Domaines',
  planning: 'Déroulé prévu',
  materials: 'Matériel et supports',
  assessment: 'Bilan',
  assessmentHint: 'Ce qui a marché, ce que vous changeriez. Sans nom.',
  likeLast: 'Reprendre le dernier',
  participants: 'Participants',
  addPerson: 'Ajouter une personne connue',
  addPersonExample: 'Nom ou téléphone',
  nobodyFound: 'Personne ne répond à ce nom.',
  anonymous: 'Participants anonymes',
  anonymousOne: 'Anonyme',
  before: 'Avant',
  after: 'Après',
  beforeOf: (who: string) => `Avant : ${who}`,
  afterOf: (who: string) => `Après : ${who}`,
  notAsked: 'Non demandé',
  evaluate: 'Évaluer avant et après',
  remove: 'Retirer',
  removeWhich: (who: string) => `Retirer : ${who}`,
  removed: 'Atelier ou action retiré.',
  save: 'Enregistrer',
  change: 'Modifier',
  changeWhich: (title: string) => `Modifier : ${title}`,
  sheet: 'Feuille d’émargement',
  sheetWhich: (title: string) => `Feuille d’émargement : ${title}`,
  count: (participants: number) => plural(participants, 'participant', 'participants'),
  progress: (more: number, same: number, less: number) =>
    `Autonomie entre avant et après : ${more} en progrès, ${same} stable${same > 1 ? 's' : ''}, ${less} en recul.`,

  sheetTitle: 'Feuille d’émargement',
  sheetHint: 'À faire signer. Elle porte des noms : rangez-la, puis détruisez-la quand elle ne sert plus.',
  back: 'Retour aux ateliers',
  print: 'Imprimer',
  name: 'Nom et prénom',
  signature: 'Signature',
  blankLines: 'Lignes vides à ajouter',
} as const

export const sessionKinds = {
  workshop: 'Atelier collectif',
  outreach: 'Aller vers',
  facilitation: 'Animation',
  event: 'Événement',
  partnership: 'Partenariat',
} as const satisfies Record<GroupSessionKind, string>

export const workshopLevels = {
  beginner: 'Débutant',
  intermediate: 'Intermédiaire',
  advanced: 'Avancé',
} as const satisfies Record<WorkshopLevel, string>

export const facilitationTypes = {
  assembly: 'Assemblée',
  committee: 'Comité',
  working_group: 'Groupe de travail',
  exchange: 'Échange',
  coordination_meeting: 'Réunion de coordination',
  webinar: 'Webinaire',
  other: 'Autre',
} as const satisfies Record<FacilitationType, string>

export const eventTypes = {
  general_public: 'Grand public',
  national: 'National',
  digital_inclusion: 'Inclusion numérique',
  local_nec: 'NEC local',
  other: 'Autre',
} as const satisfies Record<EventType, string>

export const partnershipNatures = {
  user_journey: 'Conception de parcours usager',
  funding: 'Recherche de subvention',
  departmental_coordination: 'Journée de coordination départementale',
  elected_official: 'Rendez-vous avec un élu',
  other: 'Autre',
} as const satisfies Record<PartnershipNature, string>

export const initiatives = {
  own: 'À mon initiative',
  asked: 'Réponse à un besoin',
} as const satisfies Record<Initiative, string>

export const territories = {
  commune: 'Communal',
  intercommunal: 'Intercommunal',
  department: 'Départemental',
  region: 'Régional',
  national: 'National',
} as const satisfies Record<Territory, string>

export const partnerKinds = {
  own_structure: 'Ma structure',
  commune: 'Une commune',
  intercommunal_body: 'Un EPCI',
  department: 'Le département',
  region: 'La région',
  association: 'Une association',
  company: 'Une entreprise',
  hub: 'Un Hub',
  state: 'État (préfecture, ANCT, opérateur…)',
  grouping: 'Un groupement (syndicat mixte, consortium…)',
  other: 'Autre',
} as const satisfies Record<PartnerKind, string>
