import type { Capacity, CapacityGate } from '../contract/mandates.ts'
import type { CalendarDay } from '../shared/calendar.ts'

const MAJORITY_YEARS = 18

/** What was said of someone's capacity, and what is known of her age. */
export type CapacityFacts = {
  /** `null` when nobody asked. */
  readonly declared: Capacity | null
  readonly declaredOn: CalendarDay | null
  readonly birthDay: CalendarDay | null
  readonly today: CalendarDay
}

type Branch = Pick<CapacityGate, 'mandateAllowed' | 'whoSigns' | 'proof' | 'mode'>

const toFindOut = {
  mandateAllowed: false,
  whoSigns: 'to_find_out',
  proof: 'to_find_out',
  mode: 'information_only',
} as const satisfies Branch

const represented = { mandateAllowed: false, mode: 'accompany_with_representative' } as const

/**
 * Only an adult free of any measure may give our mandate: Aidants Connect's terms of use leave out minors, tutelle and curatelle, and its
 * template has the person declare that no sauvegarde de justice exists. For the others the code civil says who acts: the legal
 * representative of a minor (388-1-1), the tuteur (473), the person assisted by the curateur (467), the person herself under sauvegarde
 * unless a special mandatary was named (435), the relative of an habilitation familiale (494-1), the mandatary of a mandat de protection
 * future (477).
 */
const branches: Readonly<Record<Capacity, Branch>> = {
  adult_free: { mandateAllowed: true, whoSigns: 'herself', proof: 'none', mode: 'any' },
  minor: { ...represented, whoSigns: 'legal_representative', proof: 'family_record' },
  guardianship: { ...represented, whoSigns: 'guardian', proof: 'judgment' },
  curatorship: { ...represented, whoSigns: 'herself_with_curator', proof: 'judgment' },
  safeguard: { mandateAllowed: false, whoSigns: 'herself', proof: 'judgment', mode: 'accompany' },
  family_authorisation: { ...represented, whoSigns: 'authorised_relative', proof: 'judgment' },
  future_protection: { ...represented, whoSigns: 'future_mandatary', proof: 'deed' },
  unknown: toFindOut,
}

/**
 * The day someone comes of age. Born on 29 February, that day never exists: as days are compared as text, she is of age on 1 March.
 */
const majorityDay = (birthDay: CalendarDay): CalendarDay =>
  `${String(Number(birthDay.slice(0, 4)) + MAJORITY_YEARS).padStart(4, '0')}${birthDay.slice(4)}`

/** True when she came of age since she was last asked: what was answered for a minor no longer holds for the adult. */
function cameOfAgeSince({ declared, declaredOn, birthDay }: CapacityFacts): boolean {
  if (birthDay === null || declared === null) return false
  return declared === 'minor' || (declaredOn !== null && declaredOn < majorityDay(birthDay))
}

/**
 * Who may sign for this person, on which proof, and how to go on. A birth date under 18 overrides whatever was declared; someone who came of
 * age since the answer is asked again, and until then nothing is taken for granted.
 */
export function capacityGate(facts: CapacityFacts): CapacityGate {
  const { declared, declaredOn, birthDay, today } = facts
  if (birthDay !== null && today < majorityDay(birthDay)) {
    return { capacity: 'minor', declaredOn, askAgain: false, ...branches.minor }
  }
  const askAgain = cameOfAgeSince(facts)
  return {
    capacity: declared,
    declaredOn,
    askAgain,
    ...(declared === null || askAgain ? toFindOut : branches[declared]),
  }
}

/** Why a gate keeps the mandate shut. */
export type CapacityRefusal = 'capacity_unknown' | 'mandate_for_minor' | 'mandate_for_protected_person'

/** The refusal to give to someone who prepares or agrees to a mandate; `null` when the gate is open. */
export function capacityRefusal({ capacity, askAgain, mandateAllowed }: CapacityGate): CapacityRefusal | null {
  if (mandateAllowed) return null
  if (askAgain || capacity === null || capacity === 'unknown') return 'capacity_unknown'
  return capacity === 'minor' ? 'mandate_for_minor' : 'mandate_for_protected_person'
}
