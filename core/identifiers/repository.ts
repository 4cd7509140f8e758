import type { IdentifierKind } from '../contract/identifiers.ts'
import type { CasefileId, IdentifierId } from '../contract/values.ts'

/** `keptAt` in ms UTC. */
export type IdentifierRecord = {
  readonly identifierId: IdentifierId
  readonly casefileId: CasefileId
  readonly kind: IdentifierKind
  readonly number: string
  readonly keptAt: number
}

export type NirGroundRecord = {
  readonly article: string
  readonly bodyCategory: string
  readonly allowedAt: number
  readonly allowedBy: string
}

export interface IdentifiersReader {
  find(identifierId: string): IdentifierRecord | null
  /** In the order in which they were kept. */
  ofPerson(personId: string): readonly IdentifierRecord[]
  /** The ground in force. */
  nirGround(): NirGroundRecord | null
}

export interface IdentifiersRepository extends IdentifiersReader {
  /** Takes the place of the one of this kind that the dossier had. */
  save(record: IdentifierRecord): void
  remove(identifierId: string): void
  removeOfCasefile(casefileId: string): void
  /** Removes those of closed dossiers, and social security numbers without a ground in force. Gives how many. */
  removeUnneeded(): number
  allowNir(ground: NirGroundRecord): void
  /** Ends the ground in force, which stays written. */
  forbidNir(endedAt: number, endedBy: string): void
}
