import type { AppointmentStatus } from '../../core/contract/agenda.ts'
import type { Actor, CasefileStatus, DoneHow, Obstacle, StepStanding } from '../../core/contract/casefiles.ts'
import type { PaperState } from '../../core/contract/documents.ts'
import type { PassphraseWeakness } from '../../core/contract/session.ts'
import type { ColourScheme } from '../../core/contract/settings.ts'
import type { Need, Theme } from '../../core/contract/sheets.ts'

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
  later: 'Plus tard',
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
