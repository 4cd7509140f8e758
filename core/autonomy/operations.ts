import type { HandlersOf } from '../handlers.ts'
import { err, ok } from '../shared/result.ts'
import { progressOf } from './progress.ts'

export const autonomyHandlers = {
  'autonomy.ofPerson': ({ personId }, { repositories: { people, casefiles } }) =>
    people.find(personId) === null
      ? err({ code: 'person_unknown' })
      : ok(progressOf(casefiles.many(casefiles.idsOfPerson(personId)))),
} satisfies HandlersOf<'autonomy'>
