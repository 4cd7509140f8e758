import type { DuplicateCandidate, PersonDetails } from '../contract/people.ts'
import { isWithinOneError } from '../shared/text.ts'
import { nameKey, nameParts, phoneKey } from './keys.ts'

type Reason = DuplicateCandidate['because'][number]
type Comparable = Pick<PersonDetails, 'familyName' | 'givenName' | 'birthDay' | 'phone'>
type Names = Pick<PersonDetails, 'familyName' | 'givenName'>

/** One error in one of the two names, in whichever order they were typed. */
function isSimilarName(one: Names, other: Names): boolean {
  const [family, given] = nameParts(one)
  const [otherFamily, otherGiven] = nameParts(other)
  const nearly = (left: string, right: string, same: string, asSame: string) =>
    same === asSame && isWithinOneError(left, right)
  return (
    nearly(family, otherFamily, given, otherGiven) ||
    nearly(given, otherGiven, family, otherFamily) ||
    nearly(family, otherGiven, given, otherFamily) ||
    nearly(given, otherFamily, family, otherGiven)
  )
}

/** Why two records may be one person; empty when nothing says so. Twins and homonyms are for the mediator to judge. */
export function likenessReasons(one: Comparable, other: Comparable): readonly Reason[] {
  const sameBirthDay = one.birthDay !== null && one.birthDay === other.birthDay
  const phone = phoneKey(one.phone)
  const reasons: Reason[] = []
  if (sameBirthDay && nameKey(one.familyName, one.givenName) === nameKey(other.familyName, other.givenName)) {
    reasons.push('same_name_and_birth_day')
  } else if (sameBirthDay && isSimilarName(one, other)) reasons.push('similar_name_and_birth_day')
  if (phone !== '' && phone === phoneKey(other.phone)) reasons.push('same_phone')
  return reasons
}
