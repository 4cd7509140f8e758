import type { Output } from '../contract/index.ts'
import type { ProcedureSheet } from '../contract/sheets.ts'
import type { StepId } from '../contract/values.ts'
import type { ReadContext } from '../context.ts'
import type { CalendarDay } from '../shared/calendar.ts'

const SHOWN = 200
const MINUTES_GRAIN = 5

/**
 * How long these steps may take, in minutes: their share of the procedure's usual time, rounded up by five. An estimate, for choosing what
 * to begin when the network is back for an hour.
 */
export function minutesFor(
  { typical_minutes: usual, steps }: Pick<ProcedureSheet, 'typical_minutes' | 'steps'>,
  count: number,
): number {
  const share = (usual * count) / Math.max(steps.length, 1)
  return Math.max(MINUTES_GRAIN, Math.ceil(share / MINUTES_GRAIN) * MINUTES_GRAIN)
}

function soonestByCasefile(casefileIds: readonly string[], { repositories }: ReadContext): Map<string, CalendarDay> {
  const soonest = new Map<string, CalendarDay>()
  for (const { casefileId, day, doneAt } of repositories.deadlines.ofCasefiles(casefileIds)) {
    const known = soonest.get(casefileId)
    if (doneAt === null && (known === undefined || day < known)) soonest.set(casefileId, day)
  }
  return soonest
}

/** All the network steps left of the dossiers whose next step waits for the network: the most pressing dossier first, then by rank. */
export function onlineList(context: ReadContext): Output<'casefiles.online'> {
  const { casefiles, people } = context.repositories
  const ids = casefiles.waitingForNetwork(SHOWN).map(({ casefileId }) => casefileId)
  const heads = casefiles.heads(ids)
  const names = people.names([...heads.values()].flatMap(({ personId }) => (personId === null ? [] : [personId])))
  const soonest = soonestByCasefile(ids, context)
  const ranks = new Map<string, { readonly stepId: StepId; readonly rank: number }[]>()
  for (const { casefileId, stepId, rank } of casefiles.networkSteps(ids)) {
    ranks.set(casefileId, [...(ranks.get(casefileId) ?? []), { stepId, rank }])
  }

  const listed = [...ranks].flatMap(([id, waiting]) => {
    const head = heads.get(id)
    if (head === undefined) return []
    const { casefileId, personId, sheet } = head
    const steps = waiting.flatMap(({ stepId, rank }) => {
      const step = sheet.steps[rank]
      return step === undefined ? [] : [{ stepId, text: step.text, where: step.where }]
    })
    return [
      {
        casefileId,
        personName: personId === null ? null : (names.get(personId) ?? null),
        title: sheet.title,
        organisationName: context.catalogue.organisation(sheet.organisation)?.short_name ?? sheet.organisation,
        url: sheet.channels.online?.url ?? null,
        by: soonest.get(id) ?? null,
        steps,
        minutes: minutesFor(sheet, steps.length),
      },
    ]
  })
  return {
    casefiles: listed,
    total: casefiles.countWaitingForNetwork(),
    minutes: listed.reduce((sum, { minutes }) => sum + minutes, 0),
  }
}
