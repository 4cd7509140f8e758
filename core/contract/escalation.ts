import { z } from 'zod'
import { Obstacle } from './casefile-life.ts'
import { command, query } from './define.ts'
import { Exchange } from './exchanges.ts'
import { CasefileId, Day, Instant, Note } from './values.ts'

/** Themes of Administration+ (v2), the values its form asks for. */
export const EscalationTheme = z.enum([
  'retirement',
  'papers',
  'housing',
  'business',
  'address_mail',
  'work_training',
  'tax_money',
  'social_family',
  'health_disability',
])
export type EscalationTheme = z.output<typeof EscalationTheme>

export const Urgency = z.enum(['none', 'resources_stopped', 'housing_at_risk', 'health', 'legal_date', 'other'])
export type Urgency = z.output<typeof Urgency>

/** What Administration+ asks for, without anything that says who the person is. */
export const EscalationReport = z.strictObject({
  casefileId: CasefileId,
  theme: EscalationTheme,
  organisationName: z.string(),
  procedureTitle: z.string(),
  /** The obstacles of the dossier: the latest first. */
  obstacles: z.array(z.strictObject({ obstacle: Obstacle, words: z.string(), step: z.string(), since: Instant })),
  /** The standard route: what was tried, and its proof. */
  attempts: z.array(Exchange.pick({ day: true, channel: true, organisationName: true, withWhom: true, said: true })),
  submission: z.strictObject({ day: Day, proofNumber: z.string() }).nullable(),
  stepsDone: z.array(z.string()),
  papersReady: z.array(z.string()),
  papersMissing: z.array(z.string()),
  deadlines: z.array(z.strictObject({ label: z.string(), day: Day })),
  /** Where this organisation's difficulties go, from the catalogue. */
  escalationPath: z.array(z.string()),
  urgency: Urgency,
  urgencyWords: z.string(),
  asked: z.string(),
  /** What Administration+ would still ask for. */
  missing: z.array(z.enum(['obstacle', 'attempt', 'proof', 'asked', 'urgency_words'])),
  /** Names, numbers and addresses of the person found in the free texts, and replaced. */
  pseudonymised: z.int().min(0),
  preparedAt: Instant.nullable(),
})
export type EscalationReport = z.output<typeof EscalationReport>

const OneCasefile = z.strictObject({ casefileId: CasefileId })

export const escalationOperations = {
  'escalation.read': query(
    OneCasefile,
    EscalationReport,
    ['escalation', 'casefiles', 'people', 'documents', 'deadlines', 'exchanges', 'procedures'],
    ['casefile_unknown'],
  ),
  /** Keeps what only the mediator can say: how urgent, and what is asked. */
  'escalation.keep': command(
    OneCasefile.extend({ urgency: Urgency, urgencyWords: Note, asked: Note }),
    EscalationReport,
    ['escalation'],
    ['casefile_unknown'],
  ),
  /** Writes in the dossier's history that the report was copied or printed. */
  'escalation.recordPrepared': command(
    OneCasefile,
    EscalationReport,
    ['escalation', 'casefiles'],
    ['casefile_unknown'],
  ),
}
