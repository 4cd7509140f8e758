import { describe, expect, it } from 'vitest'
import type { Output } from '../../../core/contract/index.ts'
import { groupCatalogue, type Way } from '../../../renderer/features/procedures/catalogue-groups.ts'
import { lifeEvents, organisations, procedures } from './catalogue.ts'

const catalogue: Output<'procedures.browse'> = {
  version: 'essai',
  procedures: procedures.map((sheet) => ({
    procedureId: sheet.id,
    title: sheet.title,
    summary: sheet.summary,
    organisationId: sheet.organisation,
    organisationName: sheet.organisation,
    theme: sheet.theme,
    lifeEvents: sheet.life_events,
    needsRecheck: sheet.needs_recheck,
    typicalMinutes: sheet.typical_minutes,
  })),
  organisations: organisations.map((organisation) => ({
    organisationId: organisation.id,
    name: organisation.name,
    shortName: organisation.short_name,
    phone: null,
    officialSite: organisation.official_site,
  })),
  lifeEvents: [...lifeEvents],
}

describe('browsing', () => {
  it.each(['organisme', 'theme', 'evenement'] satisfies Way[])('by %s loses no sheet', (way) => {
    const shown = groupCatalogue(catalogue, way).flatMap((group) => group.procedures.map((brief) => brief.procedureId))
    expect(new Set(shown)).toEqual(new Set(procedures.map(({ id }) => id)))
  })

  it.each(['organisme', 'theme'] satisfies Way[])('by %s shows each sheet once', (way) => {
    const shown = groupCatalogue(catalogue, way).flatMap((group) => group.procedures)
    expect(shown).toHaveLength(procedures.length)
  })

  it('shows no empty group', () => {
    const alone = { ...catalogue, procedures: catalogue.procedures.slice(0, 1) }
    expect(groupCatalogue(alone, 'organisme')).toHaveLength(1)
  })
})
