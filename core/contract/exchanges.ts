import { z } from 'zod'
import { command, query } from './define.ts'
import { CasefileId, Day, ExchangeId, Instant, Note, OptionalLine, OrganisationId } from './values.ts'

export const ExchangeChannel = z.enum(['phone', 'counter', 'online_message', 'email', 'post', 'sms'])
export type ExchangeChannel = z.output<typeof ExchangeChannel>

/** One contact with an organisation about a dossier. */
export const Exchange = z.strictObject({
  exchangeId: ExchangeId,
  casefileId: CasefileId,
  organisationId: OrganisationId.nullable(),
  organisationName: z.string(),
  at: Instant,
  day: Day,
  channel: ExchangeChannel,
  /** Who answered: a first name, a service, an agent's number; or empty. */
  withWhom: z.string(),
  said: z.string(),
  /** What was agreed to do next; or empty. */
  nextStep: z.string(),
  nextBy: Day.nullable(),
  mediatorName: z.string(),
})
export type Exchange = z.output<typeof Exchange>

export const exchangesOperations = {
  /** Latest first. */
  'exchanges.ofCasefile': query(
    z.strictObject({ casefileId: CasefileId }),
    z.array(Exchange),
    ['exchanges', 'procedures'],
    ['casefile_unknown'],
  ),
  /** Notes an exchange, in the dossier's history too; a next step with a day becomes a deadline of the dossier. */
  'exchanges.record': command(
    z.strictObject({
      casefileId: CasefileId,
      /** `null` means the organisation that decides. */
      organisationId: OrganisationId.nullable(),
      channel: ExchangeChannel,
      /** Today or before. */
      day: Day,
      withWhom: OptionalLine,
      said: Note,
      nextStep: OptionalLine,
      nextBy: Day.nullable(),
    }),
    Exchange,
    ['exchanges', 'casefiles', 'deadlines'],
    [
      'casefile_unknown',
      'organisation_unknown',
      'exchange_empty',
      'day_in_future',
      'day_before_birth',
      'next_day_without_step',
    ],
  ),
}
