import type { EscalationReport } from '../../../core/contract/escalation.ts'
import { localTime } from '../../../core/shared/zone.ts'
import { dayPlain } from '../../messages/dates.ts'
import { escalationThemes, reportFields as words, urgencies } from '../../messages/escalation.ts'
import { exchangeChannels, obstacles } from '../../messages/statuses.ts'

export type ReportField = { readonly title: string; readonly lines: readonly string[] }

type Attempt = EscalationReport['attempts'][number]

const orElse = (lines: readonly string[], none: string): readonly string[] => (lines.length === 0 ? [none] : lines)

function attemptWords({ day, channel, organisationName, withWhom, said }: Attempt): string {
  const when = words.attempt(dayPlain(day), exchangeChannels[channel].toLowerCase(), organisationName)
  const who = withWhom === '' ? when : `${when}, ${words.with(withWhom)}`
  return said === '' ? who : `${who}\u00A0: ${said}`
}

function submissionWords(submission: EscalationReport['submission']): string {
  if (submission === null) return words.notSubmitted
  const { day, proofNumber } = submission
  return proofNumber === '' ? words.submittedNoProof(dayPlain(day)) : words.submitted(dayPlain(day), proofNumber)
}

/** The fields of the report in the order in which Administration+ asks for them; `timeZone` is the desk's. */
export function reportFieldsOf(report: EscalationReport, timeZone: string): readonly ReportField[] {
  const { urgency, urgencyWords, asked } = report
  return [
    { title: words.theme, lines: [escalationThemes[report.theme]] },
    { title: words.organisation, lines: [report.organisationName] },
    { title: words.procedure, lines: [report.procedureTitle] },
    {
      title: words.attempts,
      lines: orElse(report.attempts.map(attemptWords), words.noAttempt),
    },
    { title: words.submission, lines: [submissionWords(report.submission)] },
    {
      title: words.obstacle,
      lines: orElse(
        report.obstacles.map(({ obstacle, words: own, step, since }) => {
          const what = own === '' ? obstacles[obstacle] : `${obstacles[obstacle]}, ${own}`
          return `${what}, ${words.since(dayPlain(localTime(since, timeZone).day))} (${step})`
        }),
        words.unknown,
      ),
    },
    { title: words.done, lines: orElse(report.stepsDone, words.none) },
    { title: words.papers, lines: orElse(report.papersReady, words.none) },
    { title: words.papersMissing, lines: orElse(report.papersMissing, words.none) },
    ...(report.deadlines.length === 0
      ? []
      : [
          {
            title: words.deadlines,
            lines: report.deadlines.map(({ label, day }) => `${label}, ${dayPlain(day)}`),
          },
        ]),
    {
      title: words.urgency,
      lines: [urgencyWords.trim() === '' ? urgencies[urgency] : `${urgencies[urgency]}\u00A0: ${urgencyWords.trim()}`],
    },
    { title: words.asked, lines: [asked.trim() === '' ? words.unknown : asked.trim()] },
  ]
}

/** The same as plain text, to be pasted: a title and its value on one line, or its values under it. */
export const reportText = (fields: readonly ReportField[]): string =>
  fields
    .map(({ title, lines }) =>
      lines.length === 1
        ? `${title}\u00A0: ${lines[0] ?? ''}`
        : [`${title}\u00A0:`, ...lines.map((line) => `- ${line}`)].join('\n'),
    )
    .join('\n')
