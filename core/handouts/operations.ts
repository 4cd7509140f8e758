import type { HandoutPrint } from '../contract/handouts.ts'
import type { ReadContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { appointmentsView } from '../agenda/view.ts'
import { type GatheredCasefile, gather } from '../casefiles/gather.ts'
import { casefilesOfOnePerson } from '../casefiles/of-one-person.ts'
import { isClosed, stepsInOrder } from '../casefiles/model.ts'
import { submissionView } from '../casefiles/view.ts'
import { addToTimeline, touch } from '../casefiles/write.ts'
import { mustBeBrought } from '../documents/model.ts'
import { err, ok } from '../shared/result.ts'

/** One dossier as the sheet tells it; a sheet that names no phone or counter leaves the organisation's own, or says so. */
function casefileOnPaper({ casefile, papers, deadlines }: GatheredCasefile, { catalogue, repositories }: ReadContext) {
  const { sheet } = casefile
  const organisation = catalogue.organisation(sheet.organisation)
  const steps = stepsInOrder(casefile, 'absent')
  const [submission] = repositories.casefiles.submissions(casefile.casefileId)
  const ownPhone = sheet.channels.phone
  const remaining = steps.filter(({ standing }) => standing !== 'done')
  return {
    casefileId: casefile.casefileId,
    title: sheet.title,
    organisationName: organisation?.short_name ?? sheet.organisation,
    organisationWords: organisation?.name ?? sheet.organisation,
    done: steps.filter(({ standing }) => standing === 'done').map(({ text }) => text),
    remaining: [
      ...remaining.filter(({ actor }) => actor === 'person'),
      ...remaining.filter(({ actor }) => actor !== 'person'),
    ].map(({ text }) => text),
    toBring: papers
      .filter(({ standing }) => mustBeBrought(standing))
      .map(({ label, pictogram }) => ({ label, pictogram })),
    submission: submission === undefined ? null : submissionView(submission),
    closed: isClosed(casefile.status),
    deadlines: deadlines.filter(({ doneAt }) => doneAt === null).map(({ label, day }) => ({ label, day })),
    phone: ownPhone ?? organisation?.phone?.number ?? null,
    // Hours are known for the organisation's own number only.
    phoneHours:
      ownPhone === null || ownPhone === organisation?.phone?.number ? (organisation?.phone?.hours ?? null) : null,
    inPerson: sheet.channels.in_person,
    officialPage: sheet.channels.online?.url ?? organisation?.official_site ?? null,
    sourceTitle: sheet.source.title,
    sourceSeen: sheet.freshest_source_date,
  }
}

type Casefiles = Pick<ReadContext['repositories'], 'casefiles'>

/** The printings told in these histories, latest first; one sheet for several dossiers is one printing. */
function printsOf(casefileIds: readonly string[], { casefiles }: Casefiles): HandoutPrint[] {
  const prints = new Map<string, HandoutPrint>()
  for (const casefileId of casefileIds) {
    for (const { at, mediatorName, event } of casefiles.timeline(casefileId)) {
      if (event.kind !== 'handout_printed') continue
      const { form, language, copies } = event
      prints.set(`${at} ${form} ${language}`, { at, mediatorName, form, language, copies })
    }
  }
  return [...prints.values()].toSorted((a, b) => b.at - a.at)
}

/** How many of a person's dossiers, the latest ones, are asked for the form that suited her. */
const DOSSIERS_ASKED = 20

/** What was chosen the last time for this person, on any of her sheets. */
function lastChoice(personId: string | null, casefileIds: readonly string[], repositories: Casefiles) {
  const own = personId === null ? [] : repositories.casefiles.idsOfPerson(personId).slice(0, DOSSIERS_ASKED)
  const [last] = printsOf([...new Set([...casefileIds, ...own])], repositories)
  return last === undefined ? null : { form: last.form, language: last.language }
}

export const handoutsHandlers = {
  'handouts.read': ({ casefileIds }, context) => {
    const { repositories, clock } = context
    const chosen = casefilesOfOnePerson(casefileIds, context)
    if (!chosen.ok) return chosen
    const { casefiles, person } = chosen.value
    const settings = repositories.settings.read()
    const coming = repositories.agenda
      .ofCasefiles(casefileIds)
      .filter(({ startsAt, status }) => status === 'planned' && startsAt >= clock.now())
    const [appointment] = appointmentsView(coming.slice(0, 1), context)
    return ok({
      structureName: settings.structureName,
      mediatorName: settings.mediatorName,
      structurePhone: settings.structurePhone,
      day: clock.today(),
      personGivenName: person === null || person.givenName === '' ? null : person.givenName,
      casefiles: gather(casefiles, context, clock.today()).map((gathered) => casefileOnPaper(gathered, context)),
      appointment: appointment ?? null,
      prints: printsOf(casefileIds, repositories),
      lastChoice: lastChoice(person?.personId ?? null, casefileIds, repositories),
    })
  },

  'handouts.recordPrinted': ({ casefileIds, form, language, copies }, context) => {
    const casefiles = context.repositories.casefiles.many(casefileIds)
    if (casefiles.length !== new Set(casefileIds).size) return err({ code: 'casefile_unknown' })
    for (const casefile of casefiles) {
      addToTimeline(casefile.casefileId, { kind: 'handout_printed', form, language, copies }, context)
      touch(casefile, context)
    }
    return ok({ count: casefiles.length })
  },
} satisfies HandlersOf<'handouts'>
