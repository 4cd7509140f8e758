import { Text } from '@mantine/core'
import type { PersonHit } from '../../../core/contract/people.ts'
import { dayPlain } from '../../messages/dates.ts'
import { peopleWords as words } from '../../messages/people.ts'

/** What tells homonyms apart, in one line. */
export const PersonFacts = ({ hit }: { readonly hit: PersonHit }) => (
  <Text span size="sm" c="dimmed">
    {factsOf(hit).join(' · ')}
  </Text>
)

/** Birth date, phone, open dossiers: each in words. */
export const factsOf = ({ birthDay, phone, openCasefiles }: PersonHit): readonly string[] => [
  birthDay === null ? words.noBirthDay : words.born(dayPlain(birthDay)),
  ...(phone === '' ? [] : [phone]),
  ...(openCasefiles === 0 ? [] : [words.openCasefiles(openCasefiles)]),
]
