import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { Facet } from '../../core/contract/statistics.ts'
import { ReportModelId } from '../../core/contract/values.ts'
import type { ExportsRepository } from '../../core/exports/repository.ts'
import type { Orm } from '../orm.ts'
import { reportModels } from '../schema/exports.ts'

const Facets = z.array(Facet)

export function exportsRepository(orm: Orm): ExportsRepository {
  const all = orm.select().from(reportModels).orderBy(asc(reportModels.createdAt)).prepare()
  return {
    models: () =>
      all.all().map(({ modelId, title, facets, split }) => ({
        modelId: ReportModelId.parse(modelId),
        title,
        facets: Facets.parse(JSON.parse(facets)),
        split,
      })),
    saveModel: ({ modelId, title, facets, split }, at) => {
      const changed = { title, facets: JSON.stringify(facets), split }
      orm
        .insert(reportModels)
        .values({ modelId, ...changed, createdAt: at })
        .onConflictDoUpdate({ target: reportModels.modelId, set: changed })
        .run()
    },
    removeModel: (modelId) => {
      orm.delete(reportModels).where(eq(reportModels.modelId, modelId)).run()
    },
  }
}
