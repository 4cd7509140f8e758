import type { CasefileRecord } from '../casefiles/model.ts'
import { pastDayRefusal } from '../casefiles/days.ts'
import { addToTimeline, saveChange } from '../casefiles/write.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import type { Exchange } from '../contract/exchanges.ts'
import type { CasefileId, ExchangeId, OrganisationId } from '../contract/values.ts'
import { setByHand } from '../deadlines/model.ts'
import type { HandlersOf } from '../handlers.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import { err, ok } from '../shared/result.ts'
import type { ExchangeRecord } from './repository.ts'

/** An organisation that left the catalogue keeps its identifier for name. */
const nameOf = (organisationId: string, { catalogue }: Pick<ReadContext, 'catalogue'>): string =>
  catalogue.organisation(organisationId)?.short_name ?? organisationId

function viewOf(
  { mediatorId: _mediatorId, ...exchange }: ExchangeRecord,
  mediatorName: string,
  context: ReadContext,
): Exchange {
  return { ...exchange, organisationName: nameOf(exchange.organisationId, context), mediatorName }
}

/** What was agreed to do next, on the day that was said. */
function keepNextStep(casefile: CasefileRecord, label: string, day: CalendarDay, context: WriteContext): void {
  const { repositories, clock, ids } = context
  const { casefileId } = casefile
  const deadline = { ...setByHand, deadlineId: ids.next(), casefileId, label, day, sheetDeadline: null }
  repositories.deadlines.add(deadline, clock.now())
}

export const exchangesHandlers = {
  'exchanges.ofCasefile': ({ casefileId }, context) => {
    const { repositories } = context
    if (repositories.casefiles.find(casefileId) === null) return err({ code: 'casefile_unknown' })
    return ok(
      repositories.exchanges
        .ofCasefile(casefileId)
        .map(({ mediatorName, ...exchange }) => viewOf(exchange, mediatorName, context)),
    )
  },

  'exchanges.record': (
    { casefileId, organisationId: chosen, channel, day, withWhom, said, nextStep, nextBy },
    context,
  ) => {
    const { repositories, catalogue, clock, ids } = context
    const casefile = repositories.casefiles.find(casefileId)
    if (casefile === null) return err({ code: 'casefile_unknown' })
    if (chosen !== null && catalogue.organisation(chosen) === null) return err({ code: 'organisation_unknown' })
    if (said.trim() === '' && nextStep === '') return err({ code: 'exchange_empty' })
    const dayRefusal = pastDayRefusal(casefile, day, context)
    if (dayRefusal !== null) return err({ code: dayRefusal })
    if (nextBy !== null && nextStep === '') return err({ code: 'next_day_without_step' })

    const { mediatorId, mediatorName } = repositories.settings.read()
    const exchange = {
      // `ids.next()` gives UUIDs: the brand only says of what.
      exchangeId: ids.next() as ExchangeId,
      casefileId,
      organisationId: chosen ?? casefile.sheet.organisation,
      at: clock.now(),
      day,
      channel,
      withWhom,
      said,
      nextStep,
      nextBy,
      mediatorId,
    } satisfies ExchangeRecord & { casefileId: CasefileId; organisationId: OrganisationId }
    repositories.exchanges.add(exchange)
    const organisationName = nameOf(exchange.organisationId, context)
    addToTimeline(
      casefileId,
      { kind: 'exchange', organisationName, channel, day, withWhom, said, nextStep, nextBy },
      context,
    )
    if (nextBy !== null) keepNextStep(casefile, nextStep, nextBy, context)
    // Nobody met the person: her last contact, from which what is kept of her is erased, does not move.
    saveChange(casefile, context)
    return ok(viewOf(exchange, mediatorName, context))
  },
} satisfies HandlersOf<'exchanges'>
