import { Outcome } from '../../../core/contract/casefile-life.ts'
import { type TimelineEntry } from '../../../core/contract/timeline.ts'
import { casefileWords, eventWords as words } from '../../messages/casefiles.ts'
import { dayAndTime, dayNear, dayPlain, time } from '../../messages/dates.ts'
import { printInWords } from '../../messages/handouts.ts'
import {
  casefileStatuses,
  decisionOutcomes,
  doneHow,
  exchangeChannels,
  obstacles,
  outcomes,
  submissionChannels,
} from '../../messages/statuses.ts'

/** What happened, in one sentence, and what else is known of it. */
export type Told = { readonly sentence: string; readonly details: readonly string[] }

const told = (sentence: string, ...details: readonly (string | null)[]): Told => ({
  sentence,
  details: details.filter((detail): detail is string => detail !== null && detail !== ''),
})

const ifAny = (text: string, sentence: (text: string) => string): string | null => (text === '' ? null : sentence(text))

const outcomeWords = (code: string | null): string | null => {
  const parsed = Outcome.safeParse(code)
  return parsed.success ? outcomes[parsed.data] : null
}

/** One line of a dossier's history in words. `today` is `YYYY-MM-DD`. */
export function eventTold(event: TimelineEntry['event'], today: string): Told {
  switch (event.kind) {
    case 'opened':
      return told(words.opened)
    case 'step_done':
      return told(`${doneHow[event.how]}\u00A0: ${event.text}`)
    case 'step_undone':
      return told(words.stepUndone(event.text))
    case 'obstacle_set':
      return told(words.obstacleSet(event.words === '' ? obstacles[event.obstacle] : event.words, event.text))
    case 'obstacle_cleared':
      return told(words.obstacleCleared(event.text))
    case 'paper_seen':
      return told(words.paperSeen(event.label))
    case 'paper_forgotten':
      return told(words.paperForgotten(event.label))
    case 'status':
      return told(
        words.status(casefileStatuses[event.from], casefileStatuses[event.to]),
        outcomeWords(event.outcome),
        event.reason,
      )
    case 'appointment_planned':
      return told(words.appointment(dayNear(event.day, today), time(event.time)))
    case 'appointment_moved':
      return told(
        words.appointmentMoved(
          dayAndTime(event.fromDay, event.fromTime, today),
          dayAndTime(event.day, event.time, today),
        ),
      )
    case 'deadline_added':
      return told(words.deadline(event.label, dayNear(event.day, today)))
    case 'deadline_done':
      return told(words.deadlineDone(event.label))
    case 'deadline_reopened':
      return told(words.deadlineReopened(event.label))
    case 'deadline_removed':
      return told(words.deadlineRemoved(event.label, dayNear(event.day, today)))
    case 'deadline_recomputed':
      return told(
        words.recomputed(event.label),
        words.fromTo(dayPlain(event.fromDay), dayPlain(event.toDay)),
        event.fromLastDay === null || event.toLastDay === null || event.fromLastDay === event.fromDay
          ? null
          : words.lastDays(dayPlain(event.fromLastDay), dayPlain(event.toLastDay)),
      )
    case 'handout_printed':
      return told(words.printed, printInWords(event))
    case 'submitted':
      return told(
        words.submitted(dayNear(event.day, today), submissionChannels[event.channel]),
        event.proofNumber === '' ? words.noProof : words.proof(event.proofNumber),
      )
    case 'decision':
      return told(
        words.decision(decisionOutcomes[event.outcome], dayNear(event.notifiedOn, today)),
        ifAny(event.reference, words.reference),
      )
    case 'appeal_filed':
      return told(
        words.appealFiled(event.to, dayNear(event.day, today)),
        event.proofNumber === '' ? words.noProof : words.proof(event.proofNumber),
      )
    case 'exchange':
      return told(
        words.exchange(exchangeChannels[event.channel], event.organisationName, dayNear(event.day, today)),
        ifAny(event.withWhom, words.withWhom),
        event.said,
        ifAny(event.nextStep, (step) =>
          event.nextBy === null ? words.nextStep(step) : words.nextStepBy(step, dayNear(event.nextBy, today)),
        ),
      )
    case 'condition_answered': {
      const { question } = event
      if (event.answer === null) return told(words.answerErased(question))
      return told(words.answered(question, event.answer ? casefileWords.yes : casefileWords.no))
    }
    case 'escalation_prepared':
      return told(words.escalation)
    case 'note':
      return told(event.text)
    default:
      return event satisfies never
  }
}
