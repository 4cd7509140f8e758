import type { Consent, ConsentKind, PersonConsents } from '../../../core/contract/consents.ts'

/** The agreements of one kind that hold today. */
export const inForce = ({ consents }: PersonConsents, kind: ConsentKind): readonly Consent[] =>
  consents.filter((consent) => consent.kind === kind && consent.withdrawnAt === null)

export type WithdrawnConsent = Consent & { readonly withdrawnAt: number }

const isWithdrawn = (consent: Consent): consent is WithdrawnConsent => consent.withdrawnAt !== null

/** Those that were withdrawn, in the order given. */
export const withdrawn = ({ consents }: PersonConsents): readonly WithdrawnConsent[] => consents.filter(isWithdrawn)
