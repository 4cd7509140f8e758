import type { AppointmentStatus } from '../../core/contract/agenda.ts'
import type {
  Actor,
  CasefileStatus,
  Decision,
  DoneHow,
  Obstacle,
  Outcome,
  SubmissionChannel,
} from '../../core/contract/casefile-life.ts'
import type { StepStanding } from '../../core/contract/casefiles.ts'
import type { DeadlineKind, DeadlineRole, Distance } from '../../core/contract/deadlines.ts'
import type { PaperState } from '../../core/contract/documents.ts'
import type { ExchangeChannel } from '../../core/contract/exchanges.ts'
import type { PassphraseWeakness } from '../../core/contract/session.ts'
import type { ColourScheme, HolidayZone } from '../../core/contract/settings.ts'
import type { Need, Theme } from '../../core/contract/sheets.ts'
import type { Route } from '../../core/contract/triage.ts'

/** Closed lists of the contract, in the words of the screen. */
export const casefileStatuses = {
  preparing: 'En préparation',
  in_progress: 'En cours',
  submitted: 'Déposé',
  awaiting_documents: 'Pièces complémentaires demandées',
  awaiting_decision: 'En attente de décision',
  granted: 'Accordé',
  refused: 'Refusé',
  appealed: 'Recours',
  abandoned: 'Sans suite',
  referred: 'Orienté',
} as const satisfies Record<CasefileStatus, string>

export const obstacles = {
  lost_mailbox: 'Messagerie inaccessible',
  account_unreachable: 'Compte en ligne inaccessible',
  document_not_received: 'Courrier ou document non reçu',
  site_fault: 'Panne du site',
  payment_blocked: 'Versement bloqué',
  payment_missing: 'Versement non reçu',
  debt_or_deduction: 'Dette ou retenue',
  digital_difficulty: 'Difficulté avec le numérique',
  unexplained_refusal: 'Refus sans explication',
  file_incomplete: 'Dossier incomplet ou erroné',
  other: 'Autre blocage',
} as const satisfies Record<Obstacle, string>

/** Posture of the mediator, seen from the step. */
export const doneHow = {
  alone: 'Fait seul',
  with_help: 'Fait avec aide',
  done_for: 'Fait à sa place',
} as const satisfies Record<DoneHow, string>

export const needs = {
  none: 'Faisable ici',
  network: 'Internet',
  phone: 'Téléphone',
  counter: 'Guichet',
  post: 'Courrier',
} as const satisfies Record<Need, string>

export const stepStandings = {
  done: 'Fait',
  now: 'À faire maintenant',
  online: 'Quand le réseau reviendra',
  elsewhere: 'Ailleurs : téléphone, guichet, courrier',
  blocked: 'Bloqué',
} as const satisfies Record<StepStanding, string>

export const actors = {
  person: 'La personne',
  mediator: 'Vous',
  organisation: 'L’organisme',
} as const satisfies Record<Actor, string>

export const paperStates = {
  valid: 'Déjà là et valable',
  date_missing: 'Vue, date à préciser',
  expired: 'Expirée',
  to_bring: 'À apporter',
  to_ask: 'À demander à la personne',
  not_concerned: 'Ne concerne pas cette personne',
} as const satisfies Record<PaperState['state'], string>

/** The ten themes under which the catalogue's sources file their sheets. */
export const themes = {
  papiers: 'Papiers et citoyenneté',
  famille: 'Famille',
  social: 'Social et santé',
  travail: 'Travail',
  logement: 'Logement',
  transports: 'Transports',
  argent: 'Argent',
  justice: 'Justice',
  etranger: 'Étranger',
  loisirs: 'Loisirs',
} as const satisfies Record<Theme, string>

export const appointmentStatuses = {
  planned: 'Prévu',
  honoured: 'Venu',
  no_show: 'Absent',
  excused: 'Excusé',
  cancelled_by_us: 'Annulé par la structure',
} as const satisfies Record<AppointmentStatus, string>

export const passphraseWeaknesses = {
  too_short: 'Elle est trop courte : ajoutez des mots.',
  common: 'Elle fait partie des phrases les plus courantes : changez-la.',
  context_word: 'Elle contient un nom facile à deviner ici : la structure, Établi, le service.',
  repeated_words: 'Un mot revient plusieurs fois : remplacez-le.',
  too_predictable: 'Elle suit un ordre facile à deviner : mélangez des mots sans rapport.',
} as const satisfies Record<PassphraseWeakness, string>

export const colourSchemes = {
  light: 'Clair',
  dark: 'Sombre',
  auto: 'Comme l’ordinateur',
} as const satisfies Record<ColourScheme, string>

/** What came of a dossier. */
export const outcomes = {
  right_opened: 'Le droit est ouvert, la démarche a abouti',
  right_kept: 'Le droit est maintenu ou renouvelé',
  no_right: 'La personne n’y a pas droit',
  done_elsewhere: 'Fait ailleurs ou par quelqu’un d’autre',
  person_gave_up: 'La personne renonce',
  no_news: 'Plus de nouvelles de la personne',
  handed_over: 'Confié à une autre structure',
  other: 'Autre',
} as const satisfies Record<Outcome, string>

export const submissionChannels = {
  online: 'En ligne',
  counter: 'Au guichet',
  post: 'Courrier simple',
  registered_post: 'Lettre recommandée',
  email: 'Courriel',
  phone: 'Téléphone',
} as const satisfies Record<SubmissionChannel, string>

export const exchangeChannels = {
  phone: 'Téléphone',
  counter: 'Guichet',
  online_message: 'Message en ligne',
  email: 'Courriel',
  post: 'Courrier',
  sms: 'SMS',
} as const satisfies Record<ExchangeChannel, string>

export const decisionOutcomes = {
  granted: 'Accordé',
  partly_granted: 'Accordé en partie',
  refused: 'Refusé',
} as const satisfies Record<Decision['outcome'], string>

/** What proves the day on which a decision was received. */
export const decisionEvidence = {
  envelope: 'Enveloppe, avec sa date',
  registered_slip: 'Avis de la lettre recommandée',
  email: 'Courriel',
  personal_space: 'Date dans l’espace personnel',
  silence: 'Aucune réponse reçue',
  none: 'Rien ne le prouve',
} as const satisfies Record<Decision['evidence'], string>

/** Ways to go forward with one dossier. */
export const routes = {
  online_alone: 'En ligne, par la personne seule',
  online_with_help: 'En ligne, avec votre aide',
  mandate: 'À sa place, avec un mandat',
  paper: 'Sur papier',
  counter: 'Au guichet',
  phone: 'Par téléphone',
  escalation: 'Signalement à l’organisme',
} as const satisfies Record<Route, string>

export const deadlineRoles = {
  act: 'À faire',
  answer: 'Réponse attendue',
  silence: 'Sans réponse',
  appeal: 'Pour contester',
  set_by_hand: 'Date fixée ensemble',
} as const satisfies Record<DeadlineRole, string>

export const deadlineKinds = {
  cpc: 'Code de procédure civile, articles 640 à 642',
  franc: 'Délai franc du tribunal administratif',
  silence: 'Silence de l’administration',
  internal: 'Délai d’usage : aucun report prévu',
} as const satisfies Record<DeadlineKind, string>

/** More time for who lives far from the organisation or the court. */
export const distances = {
  none: 'Sans délai de distance',
  overseas: 'Outre-mer : un mois de plus',
  abroad: 'À l’étranger : deux mois de plus',
} as const satisfies Record<Distance, string>

/** Whose public holidays count. */
export const holidayZones = {
  metropole: 'Métropole',
  alsace_moselle: 'Alsace et Moselle',
  guadeloupe: 'Guadeloupe',
  guyane: 'Guyane',
  la_reunion: 'La Réunion',
  martinique: 'Martinique',
  mayotte: 'Mayotte',
  saint_barthelemy: 'Saint-Barthélemy',
  saint_martin: 'Saint-Martin',
  nouvelle_caledonie: 'Nouvelle-Calédonie',
  polynesie_francaise: 'Polynésie française',
  wallis_et_futuna: 'Wallis-et-Futuna',
  saint_pierre_et_miquelon: 'Saint-Pierre-et-Miquelon',
} as const satisfies Record<HolidayZone, string>
