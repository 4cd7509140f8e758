import type { CasefileRecord } from '../casefiles/model.ts'
import { isAppealAnswered } from '../casefiles/stage.ts'
import type { ReadContext } from '../context.ts'
import type { AppealRoute } from '../contract/appeals.ts'
import type { Output, Parsed } from '../contract/index.ts'
import type { Computation } from '../contract/deadlines.ts'
import { computeFromRule, plainStart } from '../deadlines/keep.ts'
import { knownStart } from '../deadlines/known-starts.ts'
import { lateRemedies } from '../deadlines/late-remedies.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import { contestedOf } from './contested.ts'
import { inOrder, lastVerified, standingsOf } from './routes.ts'
import { appealSilence } from './silence.ts'

/** The catalogue's sheet on legal aid. */
const LEGAL_AID = 'justice-aide-juridictionnelle'

/** The events that the decision itself is, said or silent. */
const decisionEvents: ReadonlySet<string> = new Set(['decision_notified', 'implicit_refusal'])

function startOf(
  casefile: CasefileRecord,
  rank: number,
  notifiedOn: CalendarDay | null,
  context: ReadContext,
): CalendarDay | null {
  const kept = context.repositories.deadlines
    .ofCasefiles([casefile.casefileId])
    .find(({ sheetAppeal }) => sheetAppeal === rank)
  const event = casefile.sheet.appeal[rank]?.compute.start ?? ''
  if (decisionEvents.has(event)) return notifiedOn ?? kept?.start?.day ?? null
  if (kept?.start != null) return kept.start.day
  const isOpened = event !== 'appeal_answer' || isAppealAnswered(casefile, context.repositories)
  return isOpened ? knownStart(casefile, event, context) : null
}

/** Both dates of an appeal; `null` while the day it starts from is not known, or when the delay is only on the decision. */
function datesOf(
  casefile: CasefileRecord,
  rank: number,
  notifiedOn: CalendarDay | null,
  context: ReadContext,
): Computation | null {
  const compute = casefile.sheet.appeal[rank]?.compute
  if (compute === undefined || (compute.duration === null && compute.fixed === null)) {
    const kept = context.repositories.deadlines
      .ofCasefiles([casefile.casefileId])
      .find(({ sheetAppeal }) => sheetAppeal === rank)
    return kept?.computation ?? null
  }
  const day = startOf(casefile, rank, notifiedOn, context)
  const computed = computeFromRule(casefile, { of: 'appeal', rank }, { ...plainStart, day }, context)
  return computed.ok ? computed.value.computation : null
}

/** False only for a route that is not shown as one to take. */
const isOffered = ({ standing }: AppealRoute): boolean =>
  standing !== 'hidden_by_prior_appeal' && standing !== 'no_source'

/**
 * Every way to contest that a dossier's sheet knows, in order, dated from the decision; and what remains when a date is behind, always: no date is
 * ever « trop tard ».
 */
export function planOf(
  casefile: CasefileRecord,
  { priorAppeal, notifiedOn: tried }: Pick<Parsed<'appeals.plan'>, 'priorAppeal' | 'notifiedOn'>,
  context: ReadContext,
): Output<'appeals.plan'> {
  const { repositories, clock } = context
  const { sheet } = casefile
  const decision = contestedOf(casefile, context)
  const notifiedOn = tried ?? decision?.notifiedOn ?? null
  const standings = standingsOf(sheet, { priorAppeal, answered: isAppealAnswered(casefile, repositories) })

  const routes = sheet.appeal.map((appeal, rank): AppealRoute => {
    const { type, to, notes, source, compute } = appeal
    return {
      rank,
      type,
      to,
      bodyKind: compute.body_kind,
      mandatoryBeforeCourt: compute.mandatory_before_court,
      basis: compute.basis ?? 'read_on_decision',
      notes,
      computation: datesOf(casefile, rank, notifiedOn, context),
      startQuestion: compute.start_label,
      silence: appealSilence(appeal),
      source,
      lastVerified: lastVerified(sheet, appeal),
      standing: standings[rank] ?? 'no_source',
    }
  })
  const dated = routes.filter(isOffered).flatMap(({ computation }) => computation ?? [])
  const ends = dated.flatMap(({ theoretical }) => theoretical ?? [])
  const isGranted = decision === null && tried === null
  return {
    decision: isGranted ? null : { notifiedOn, reference: decision?.reference ?? '' },
    routes: inOrder(routes),
    late: [
      ...lateRemedies({
        decision: decision === null || notifiedOn === null ? null : { ...decision, notifiedOn },
        countings: dated.map(({ kind }) => kind),
        legalAidSheet: context.catalogue.procedure(LEGAL_AID),
      }),
    ],
    everyDateBehind: ends.length > 0 && ends.every((end) => end < clock.today()),
  }
}
