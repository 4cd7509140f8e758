import type { DuplicateCandidate, PersonDetails } from '../contract/people.ts'
import { isWithinOneError } from '../shared/text.ts'
import { nameKey, phoneKey } from './keys.ts'

type Reason = DuplicateCandidate['because'][number]
type Comparable = Pick<PersonDetails, 'familyName' | 'givenName' | 'birthDay' | 'phone'>

/** Why two records may be one person; empty when nothing says so. Twins and homonyms are for the mediator to judge. */
export function likenessReasons(one: Comparable, other: Comparable): readonly Reason[] {
  const keys = [nameKey(one.familyName, one.givenName), nameKey(other.familyName, other.givenName)] as const
  const sameBirthDay = one.birthDay !== null && one.birthDay === other.birthDay
  const phone = phoneKey(one.phone)
  const reasons: Reason[] = []
  if (sameBirthDay && keys[0] === keys[1]) reasons.push('same_name_and_birth_day')
  else if (sameBirthDay && isWithinOneError(keys[0], keys[1])) reasons.push('similar_name_and_birth_day')
  if (phone !== '' && phone === phoneKey(other.phone)) reasons.push('same_phone')
  return reasons
}
