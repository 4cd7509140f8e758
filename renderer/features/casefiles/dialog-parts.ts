import { SubmissionChannel } from '../../../core/contract/casefile-life.ts'
import { lifeDialogs as words } from '../../messages/casefiles.ts'
import { errorSentence } from '../../messages/errors.ts'
import { submissionChannels } from '../../messages/statuses.ts'

/** Every way to send something, for a list. */
export const channelChoices = SubmissionChannel.options.map((value) => ({ value, label: submissionChannels[value] }))

/** The sentence under a day: it is missing, or the host refused it. */
export function missingOrRefused(missing: boolean, refusal: string | null): string | undefined {
  if (refusal !== null) return errorSentence(refusal)
  return missing ? words.missingDay : undefined
}
