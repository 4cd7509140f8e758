import type { EscalationTheme } from '../contract/escalation.ts'
import type { ProcedureSheet, Theme } from '../contract/sheets.ts'

/** Who decides says more than the theme of the sheet: Administration+ sorts its requests by the service that will answer. */
const byOrganisation: Readonly<Record<string, EscalationTheme>> = {
  'agirc-arrco': 'retirement',
  'assurance-retraite': 'retirement',
  'banque-de-france': 'tax_money',
  caf: 'social_family',
  cpam: 'health_disability',
  dgfip: 'tax_money',
  'france-titres': 'papers',
  'france-travail': 'work_training',
  mdph: 'health_disability',
  messagerie: 'address_mail',
  urssaf: 'business',
}

/** Where one organisation answers for several of its themes. */
const byOrganisationAndTheme: Readonly<Record<string, EscalationTheme>> = {
  'caf/logement': 'housing',
  'la-poste/logement': 'address_mail',
  'msa/argent': 'retirement',
}

const byTheme: Readonly<Record<Theme, EscalationTheme>> = {
  papiers: 'papers',
  famille: 'social_family',
  social: 'social_family',
  travail: 'work_training',
  logement: 'housing',
  transports: 'papers',
  argent: 'tax_money',
  // Administration+ has no theme for justice nor for leisure: these are questions of a household.
  justice: 'social_family',
  etranger: 'papers',
  loisirs: 'social_family',
}

/** The theme of Administration+ (version 2) under which a procedure's difficulty is sent; every procedure has one. */
export const escalationTheme = ({
  organisation,
  theme,
}: Pick<ProcedureSheet, 'organisation' | 'theme'>): EscalationTheme =>
  byOrganisationAndTheme[`${organisation}/${theme}`] ?? byOrganisation[organisation] ?? byTheme[theme]
