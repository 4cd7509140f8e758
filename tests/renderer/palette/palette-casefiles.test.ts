import { describe, expect, it } from 'vitest'
import { PersonId, ProcedureId } from '../../../core/contract/values.ts'
import { sortCasefiles } from '../../../renderer/features/palette/palette-casefiles.ts'

const amina = PersonId.parse('01a206c2-865b-7000-bb26-cfe0d2d38ad9')
const robert = PersonId.parse('01a206c2-86ac-7000-bf19-b0378abb37bd')
const [vehicle, card, housing] = ['ants-carte-grise', 'ants-cni-majeur', 'caf-aide-logement'].map((id) =>
  ProcedureId.parse(id),
) as [ProcedureId, ProcedureId, ProcedureId]

describe('the dossiers of the palette', () => {
  it('of someone found come before the procedures', () => {
    const briefs = [{ personId: amina, procedureId: housing }]
    expect(sortCasefiles(briefs, [amina], [vehicle, card])).toEqual({ meant: briefs, related: [] })
  })

  it('of the best procedure come before it, those of the next ones after', () => {
    const best = { personId: robert, procedureId: vehicle }
    const next = { personId: null, procedureId: card }
    expect(sortCasefiles([next, best], [], [vehicle, card])).toEqual({ meant: [best], related: [next] })
  })

  it('that no other answer vouches for are left out', () => {
    const distant = { personId: robert, procedureId: housing }
    expect(sortCasefiles([distant], [amina], [vehicle])).toEqual({ meant: [], related: [] })
  })
})
