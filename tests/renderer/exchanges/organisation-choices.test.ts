import { describe, expect, it } from 'vitest'
import { OrganisationId } from '../../../core/contract/values.ts'
import { organisationChoices, THE_ONE_THAT_DECIDES } from '../../../renderer/features/exchanges/organisation-choices.ts'
import { organisations, procedures } from '../procedures/catalogue.ts'

const briefs = organisations.map(({ id, name, short_name: shortName, official_site: officialSite }) => ({
  organisationId: id,
  name,
  shortName,
  phone: null,
  officialSite,
}))

describe('with whom one may have spoken', () => {
  it.each(procedures.map((sheet) => [sheet.id, sheet] as const))('in %s: the one that decides first', (_, sheet) => {
    const choices = organisationChoices({ organisationName: 'Celle qui décide', sheet }, briefs)
    const named = sheet.other_organisations.filter((id) => briefs.some(({ organisationId }) => organisationId === id))
    expect(choices[0]).toEqual({ value: THE_ONE_THAT_DECIDES, label: 'Celle qui décide' })
    expect(new Set(choices.slice(1, 1 + named.length).map(({ value }) => value))).toEqual(new Set(named))
    expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length)
  })

  it('never mistakes the choice of the one that decides for an organisation', () => {
    expect(organisations.map(({ id }) => id)).not.toContain(OrganisationId.parse(THE_ONE_THAT_DECIDES))
  })
})
