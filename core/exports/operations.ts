import type { ReportRecord } from '../activity/repository.ts'
import type { ExportedActivity } from '../contract/exports.ts'
import type { ReportModelId } from '../contract/values.ts'
import type { ReadContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { addMonths } from '../shared/calendar.ts'
import { err, ok } from '../shared/result.ts'

const LONGEST_MONTHS = 12

/** What other tools may know of a report. */
function exportedOf(report: ReportRecord, { repositories: { agenda }, catalogue }: ReadContext): ExportedActivity {
  const { reportId, recordedAt, updatedAt, facts, requests } = report
  const place = agenda.places().find(({ placeId }) => placeId === facts.placeId)
  return {
    reportId,
    recordedAt,
    updatedAt,
    facts,
    place: place === undefined ? null : { name: place.name, address: place.address },
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
    return ok(context.repositories.activity.all(from, to).map((report) => exportedOf(report, context)))
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
