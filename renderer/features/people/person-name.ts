import type { PersonHit } from '../../../core/contract/people.ts'

/** « Amina Diallo », or the family name alone. */
export const personName = ({ givenName, familyName }: Pick<PersonHit, 'givenName' | 'familyName'>): string =>
  givenName === '' ? familyName : `${givenName} ${familyName}`
