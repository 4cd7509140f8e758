import type { ReportRecord } from '../activity/repository.ts'
import type { GroupSessionRecord } from '../collective/repository.ts'
import type { ExportedActivity, ExportedWorkshop } from '../contract/exports.ts'
import type { PlaceId, ReportModelId } from '../contract/values.ts'
import type { ReadContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { addMonths } from '../shared/calendar.ts'
import { err, ok } from '../shared/result.ts'

const LONGEST_MONTHS = 12

/** Where it took place, as the structure names it. */
function placeOf(placeId: PlaceId | null, { repositories: { agenda } }: ReadContext) {
  const place = agenda.places().find((one) => one.placeId === placeId)
  return place === undefined ? null : { name: place.name, address: place.address }
}

/** What other tools may know of a workshop. */
function workshopOf(
  { groupSessionId, recordedAt, details }: GroupSessionRecord,
  context: ReadContext,
): ExportedWorkshop {
  const { title, day, minutes, level, commune, digitalThemes, themes, placeId, participants } = details
  const place = placeOf(placeId, context)
  const told = { title, day, minutes, level, commune, digitalThemes, themes }
  return { ...told, groupSessionId, recordedAt, place, participants: participants.length }
}

/** What other tools may know of a report. */
function exportedOf(report: ReportRecord, context: ReadContext): ExportedActivity {
  const { reportId, recordedAt, updatedAt, facts, requests } = report
  const { catalogue } = context
  return {
    reportId,
    recordedAt,
    updatedAt,
    facts,
    place: placeOf(facts.placeId, context),
    requests: requests.map((request) => ({
      ...request,
      procedureTitle: request.procedureId === null ? null : (catalogue.procedure(request.procedureId)?.title ?? null),
    })),
  }
}

export const exportsHandlers = {
  'exports.activities': ({ from, to }, context) => {
    if (to < from) return err({ code: 'period_reversed' })
    if (addMonths(from, LONGEST_MONTHS) < to) return err({ code: 'period_too_long' })
    const { activity, collective } = context.repositories
    return ok({
      activities: activity.all(from, to).map((report) => exportedOf(report, context)),
      workshops: collective
        .between(from, to)
        .filter(({ details }) => details.kind === 'workshop')
        .toReversed()
        .map((session) => workshopOf(session, context)),
    })
  },

  'exports.models': (_input, { repositories }) => ok([...repositories.exports.models()]),

  'exports.keepModel': ({ modelId, details }, { repositories, ids, clock }) => {
    const isKnown = repositories.exports.models().some((model) => model.modelId === modelId)
    if (modelId !== null && !isKnown) return err({ code: 'report_model_unknown' })
    const model = { ...details, modelId: modelId ?? (ids.next() as ReportModelId) }
    repositories.exports.saveModel(model, clock.now())
    return ok(model)
  },

  'exports.removeModel': ({ modelId }, { repositories }) => {
    const isKnown = repositories.exports.models().some((model) => model.modelId === modelId)
    if (!isKnown) return err({ code: 'report_model_unknown' })
    repositories.exports.removeModel(modelId)
    return ok({ modelId })
  },
} satisfies HandlersOf<'exports'>
