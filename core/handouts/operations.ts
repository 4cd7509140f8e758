import type { ReadContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { appointmentsView } from '../agenda/view.ts'
import { type GatheredCasefile, gather } from '../casefiles/gather.ts'
import { stepsInOrder } from '../casefiles/model.ts'
import { addToTimeline, touch } from '../casefiles/write.ts'
import { mustBeBrought } from '../documents/model.ts'
import { err, ok } from '../shared/result.ts'

/** One dossier as the sheet tells it; a sheet that names no phone or counter leaves the organisation's own, or says so. */
function casefileOnPaper({ casefile, papers, deadlines }: GatheredCasefile, { catalogue }: ReadContext) {
  const { sheet } = casefile
  const organisation = catalogue.organisation(sheet.organisation)
  const steps = stepsInOrder(casefile, 'absent')
  const remaining = steps.filter(({ standing }) => standing !== 'done')
  return {
    casefileId: casefile.casefileId,
    title: sheet.title,
    organisationName: organisation?.short_name ?? sheet.organisation,
    done: steps.filter(({ standing }) => standing === 'done').map(({ text }) => text),
    remaining: [
      ...remaining.filter(({ actor }) => actor === 'person'),
      ...remaining.filter(({ actor }) => actor !== 'person'),
    ].map(({ text }) => text),
    toBring: papers.filter(({ standing }) => mustBeBrought(standing)).map(({ label }) => label),
    deadlines: deadlines.filter(({ doneAt }) => doneAt === null).map(({ label, day }) => ({ label, day })),
    phone: sheet.channels.phone ?? organisation?.phone?.number ?? null,
    inPerson: sheet.channels.in_person,
    officialPage: sheet.channels.online?.url ?? organisation?.official_site ?? null,
    sourceTitle: sheet.source.title,
    sourceSeen: sheet.freshest_source_date,
  }
}

export const handoutsHandlers = {
  'handouts.read': ({ casefileIds }, context) => {
    const { repositories, clock } = context
    const casefiles = repositories.casefiles.many(casefileIds)
    if (casefiles.length !== new Set(casefileIds).size) return err({ code: 'casefile_unknown' })
    const personIds = new Set(casefiles.map(({ personId }) => personId))
    if (personIds.size !== 1) return err({ code: 'casefiles_of_different_people' })
    const [personId] = personIds
    const person = personId === null || personId === undefined ? null : repositories.people.find(personId)
    const settings = repositories.settings.read()
    const coming = repositories.agenda
      .ofCasefiles(casefileIds)
      .filter(({ startsAt, status }) => status === 'planned' && startsAt >= clock.now())
    const [appointment] = appointmentsView(coming.slice(0, 1), context)
    return ok({
      structureName: settings.structureName,
      mediatorName: settings.mediatorName,
      day: clock.today(),
      personGivenName: person === null || person.givenName === '' ? null : person.givenName,
      casefiles: gather(casefiles, context, clock.today()).map((gathered) => casefileOnPaper(gathered, context)),
      appointment: appointment ?? null,
    })
  },

  'handouts.recordPrinted': ({ casefileIds }, context) => {
    const casefiles = context.repositories.casefiles.many(casefileIds)
    if (casefiles.length !== new Set(casefileIds).size) return err({ code: 'casefile_unknown' })
    for (const casefile of casefiles) {
      addToTimeline(casefile.casefileId, { kind: 'handout_printed' }, context)
      touch(casefile, context)
    }
    return ok({ count: casefiles.length })
  },
} satisfies HandlersOf<'handouts'>
