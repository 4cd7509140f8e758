import type { Settings } from '../contract/settings.ts'

export type StoredSettings = Settings & {
  /** Who works now: signs the history of dossiers. */
  readonly mediatorId: string
  /** False until two groups of the recovery key were typed back. */
  readonly recoveryKeyConfirmed: boolean
}

export interface SettingsReader {
  read(): StoredSettings
}

export interface SettingsRepository extends SettingsReader {
  /** Writes the first settings of a new store. */
  create(settings: StoredSettings, createdAt: number): void
  save(settings: StoredSettings): void
  /** Who works from now on; someone known. */
  workAs(mediatorId: string): void
}
