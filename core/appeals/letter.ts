import { gatherOne } from '../casefiles/gather.ts'
import type { CasefileRecord } from '../casefiles/model.ts'
import type { ReadContext } from '../context.ts'
import type { Output } from '../contract/index.ts'
import type { SheetAppeal } from '../contract/sheets.ts'
import { contestedOf } from './contested.ts'

type Letter = Output<'appeals.letter'>

/** What a letter of appeal says; a gap is left to be filled in by hand, never guessed. No address of the person is kept. */
export function letterOf(casefile: CasefileRecord, { to, type, compute }: SheetAppeal, context: ReadContext): Letter {
  const { catalogue, clock } = context
  const { sheet } = casefile
  const { personName, papers } = gatherOne(casefile, context)
  const decision = contestedOf(casefile, context)
  const implicit = decision?.evidence === 'silence'
  const missing: Letter['missing'] = [
    ...(decision === null ? (['decision_day'] as const) : []),
    ...(!implicit && (decision?.reference ?? '') === '' ? (['decision_reference'] as const) : []),
    ...(personName === null ? (['person_name'] as const) : []),
    'address',
  ]
  return {
    to,
    type,
    bodyKind: compute.body_kind,
    organisationName: catalogue.organisation(sheet.organisation)?.name ?? sheet.organisation,
    procedureTitle: sheet.title,
    personName: personName ?? '',
    day: clock.today(),
    decision: decision === null ? null : { notifiedOn: decision.notifiedOn, reference: decision.reference },
    implicit,
    papersJoined: papers.filter(({ standing }) => standing.state === 'valid').map(({ label }) => label),
    missing,
  }
}
