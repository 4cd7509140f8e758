import { gather } from '../casefiles/gather.ts'
import { casefilesOfOnePerson } from '../casefiles/of-one-person.ts'
import { latestByType } from '../documents/model.ts'
import type { HandlersOf } from '../handlers.ts'
import { ok } from '../shared/result.ts'
import { mergePapers } from './merge.ts'

export const paperListsHandlers = {
  'paperLists.read': ({ casefileIds }, context) => {
    const { repositories, clock } = context
    const chosen = casefilesOfOnePerson(casefileIds, context)
    if (!chosen.ok) return chosen
    const { casefiles, person } = chosen.value
    const held =
      person === null
        ? repositories.documents.ofCasefiles(casefileIds)
        : repositories.documents.ofPeople([person.personId])
    const inForce = latestByType(held)
    const gathered = gather(casefiles, context, clock.today())
    const { structureName, structurePhone, mediatorName } = repositories.settings.read()
    return ok({
      structureName,
      structurePhone,
      mediatorName,
      day: clock.today(),
      personName: gathered[0]?.personName ?? null,
      personGivenName: person === null || person.givenName === '' ? null : person.givenName,
      personPhone: person?.phone ?? '',
      personEmail: person?.email ?? '',
      casefiles: casefiles.map(({ casefileId, sheet }) => ({ casefileId, title: sheet.title })),
      papers: [
        ...mergePapers(
          gathered.map(({ casefile: { casefileId }, papers }) => ({ casefileId, papers })),
          (documentTypeId) => inForce.get(documentTypeId)?.original ?? null,
        ),
      ],
    })
  },
} satisfies HandlersOf<'paperLists'>
