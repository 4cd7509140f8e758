import type { Consent } from '../contract/consents.ts'
import { foldedWords } from '../shared/text.ts'

/** What someone agrees to, whenever and however she says it. */
export type Agreement = Pick<Consent, 'kind' | 'structure'> & { readonly channels: Consent['channels'] }

const named = (structure: string): string => foldedWords(structure).join(' ') || structure

/**
 * The part of an agreement that is not in force already, or `null` when all of it is: what is given twice is one, and is withdrawn once. A
 * structure is the same whatever the case and the accents; of channels, only the new ones are added.
 */
export function whatIsNew(
  agreement: Agreement,
  known: readonly (Agreement & Pick<Consent, 'withdrawnAt'>)[],
): Agreement | null {
  const inForce = known.filter(({ kind, withdrawnAt }) => kind === agreement.kind && withdrawnAt === null)
  switch (agreement.kind) {
    case 'keep_file':
      return inForce.length === 0 ? agreement : null
    case 'share':
      return inForce.some(({ structure }) => named(structure) === named(agreement.structure)) ? null : agreement
    case 'be_contacted': {
      const already = new Set(inForce.flatMap(({ channels }) => channels))
      const channels = agreement.channels.filter((channel) => !already.has(channel))
      return channels.length === 0 ? null : { ...agreement, channels }
    }
    default:
      return agreement.kind satisfies never
  }
}
