import type { ReportModel } from '../contract/exports.ts'

export interface ExportsReader {
  /** In the order they were made. */
  models(): readonly ReportModel[]
}

export interface ExportsRepository extends ExportsReader {
  saveModel(model: ReportModel, at: number): void
  removeModel(modelId: string): void
}
