import type { ReadContext } from '../context.ts'
import { err, ok, type Result } from '../shared/result.ts'
import type { Person } from '../contract/people.ts'
import type { CasefileRecord } from './model.ts'

type OfOnePerson = { readonly casefiles: readonly CasefileRecord[]; readonly person: Person | null }

/** The dossiers that go on one sheet, in the order asked, and whose they are; a person's papers are never told on another's sheet. */
export function casefilesOfOnePerson(
  casefileIds: readonly string[],
  { repositories }: Pick<ReadContext, 'repositories'>,
): Result<OfOnePerson, { readonly code: 'casefile_unknown' | 'casefiles_of_different_people' }> {
  const casefiles = repositories.casefiles.many(casefileIds)
  if (casefiles.length !== new Set(casefileIds).size) return err({ code: 'casefile_unknown' })
  const [personId = null, ...others] = new Set(casefiles.map((casefile) => casefile.personId))
  if (others.length > 0) return err({ code: 'casefiles_of_different_people' })
  return ok({ casefiles, person: personId === null ? null : repositories.people.find(personId) })
}
