import type { Urgency } from '../contract/escalation.ts'

export type EscalationRecord = {
  readonly urgency: Urgency
  readonly urgencyWords: string
  readonly asked: string
  readonly preparedAt: number | null
}

export interface EscalationReader {
  find(casefileId: string): EscalationRecord | null
}

export interface EscalationRepository extends EscalationReader {
  save(casefileId: string, escalation: EscalationRecord): void
}
