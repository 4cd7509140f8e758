import type { ReminderAbout, ReminderKind } from '../contract/reminders.ts'
import type { CasefileId, DeadlineId, PersonId } from '../contract/values.ts'
import type { ReadContext } from '../context.ts'
import { mandateState } from '../mandates/state.ts'
import { addDays, type CalendarDay } from '../shared/calendar.ts'
import { localTime } from '../shared/zone.ts'
import type { Candidate } from './plan.ts'
import {
  knownSince,
  type Occurrence,
  ofAppointment,
  ofDeadline,
  ofFree,
  ofMandateEnd,
  ofMandatePaper,
  ofOnlineList,
  ofPaper,
  ofReview,
  ofSilence,
  SILENT_DAYS,
} from './rules.ts'

/** What is recalled, still without the names that a screen adds: an appointment is only known by its identifier. */
export type Recalled = Candidate & {
  readonly about: Exclude<ReminderAbout, { kind: 'appointment' }> | { readonly kind: 'appointment' }
  readonly personId: PersonId | null
  readonly casefileId: CasefileId | null
}

const DAY_MS = 86_400_000
/** What comes is shown this far. */
export const SHOWN_AHEAD_DAYS = 7
/** What fell due is looked for this far back: longer away, the day's lists say what presses. */
const LOOKED_BACK_DAYS = 92
/** The longest that an appointment may be recalled before, as its contract says. */
const LONGEST_BEFORE_DAYS = 30
const PAPER_AHEAD_DAYS = 30
const EACH = 1000

type Window = { readonly now: number; readonly today: CalendarDay; readonly until: CalendarDay; readonly zone: string }
type Subject = Pick<Recalled, 'about' | 'personId' | 'casefileId'>

const each = (kind: ReminderKind, subjectId: string, times: readonly Occurrence[], subject: Subject): Recalled[] =>
  times.map(({ occurrence, dueAt }) => ({ key: { kind, subjectId, occurrence }, dueAt, ...subject }))

const nobody = { personId: null, casefileId: null }

function appointments({ repositories }: ReadContext, { now }: Window): readonly Recalled[] {
  const farthest = now + (LONGEST_BEFORE_DAYS + SHOWN_AHEAD_DAYS) * DAY_MS
  return repositories.agenda
    .toRecallBetween(now - LOOKED_BACK_DAYS * DAY_MS, farthest)
    .flatMap((record) =>
      each('appointment', record.appointmentId, ofAppointment(record), { about: { kind: 'appointment' }, ...nobody }),
    )
}

function deadlines({ repositories }: ReadContext, { until, zone }: Window): readonly Recalled[] {
  return repositories.deadlines
    .notDoneUntil(addDays(until, SHOWN_AHEAD_DAYS), EACH)
    .flatMap(({ deadlineId, casefileId, label, day, role, createdAt }) =>
      each('deadline', deadlineId, knownSince(ofDeadline({ day, role }, zone), createdAt), {
        about: { kind: 'deadline', deadlineId: deadlineId as DeadlineId, label, day, role },
        personId: null,
        casefileId: casefileId as CasefileId,
      }),
    )
}

function papers({ repositories, catalogue }: ReadContext, { today, until, zone }: Window): readonly Recalled[] {
  return repositories.documents
    .endingForOpenCasefiles(addDays(today, -LOOKED_BACK_DAYS), addDays(until, PAPER_AHEAD_DAYS), EACH)
    .flatMap(({ heldDocumentId, documentTypeId, validUntil, personId, seenAt }) =>
      each('paper', heldDocumentId, knownSince(ofPaper(validUntil, zone), seenAt), {
        about: {
          kind: 'paper',
          label: catalogue.documentType(documentTypeId)?.label ?? documentTypeId,
          until: validUntil,
        },
        personId: personId as PersonId | null,
        casefileId: null,
      }),
    )
}

function silences({ repositories }: ReadContext, { now, zone }: Window): readonly Recalled[] {
  return repositories.casefiles
    .silentSince(now - (SILENT_DAYS - SHOWN_AHEAD_DAYS) * DAY_MS, EACH)
    .flatMap(({ casefileId, updatedAt }) => {
      // Each silence is its own: a dossier touched again is silent anew.
      const since = localTime(updatedAt, zone).day
      return each('silence', casefileId, ofSilence(updatedAt, zone), {
        about: { kind: 'silence', since },
        personId: null,
        casefileId,
      })
    })
}

function mandates({ repositories }: ReadContext, { now, today, until, zone }: Window): readonly Recalled[] {
  const ending = repositories.mandates
    .endingBetween(now, now + 2 * SHOWN_AHEAD_DAYS * DAY_MS, EACH)
    .flatMap((mandate) => {
      if (mandate.endsAt === null || mandateState(mandate, now) !== 'active') return []
      const on = localTime(mandate.endsAt, zone).day
      return each('mandate', mandate.mandateId, ofMandateEnd(on, zone), {
        about: { kind: 'mandate', mandateId: mandate.mandateId, what: 'ends', on },
        personId: mandate.personId,
        casefileId: null,
      })
    })
  const owed = repositories.mandates.papersDueUntil(addDays(until, SHOWN_AHEAD_DAYS), EACH).flatMap((mandate) => {
    const on = mandate.paperDueOn
    if (on === null || on < addDays(today, -LOOKED_BACK_DAYS) || mandateState(mandate, now) !== 'active') return []
    return each('mandate', `${mandate.mandateId} paper`, ofMandatePaper(on, zone), {
      about: { kind: 'mandate', mandateId: mandate.mandateId, what: 'paper_due', on },
      personId: mandate.personId,
      casefileId: null,
    })
  })
  return [...ending, ...owed]
}

function online({ repositories }: ReadContext, { today, zone }: Window): readonly Recalled[] {
  if (repositories.settings.read().network !== 'present') return []
  const waiting = repositories.casefiles.countWaitingForNetwork()
  if (waiting === 0) return []
  return each('online', 'online', ofOnlineList(today, zone), { about: { kind: 'online', waiting }, ...nobody })
}

function reviews({ repositories }: ReadContext, { today, until, zone }: Window): readonly Recalled[] {
  return repositories.watch
    .reviewBetween(addDays(today, -LOOKED_BACK_DAYS), addDays(until, SHOWN_AHEAD_DAYS), EACH)
    .flatMap(({ watchNoteId, writtenAt, details: { title, reviewOn } }) =>
      reviewOn === null
        ? []
        : each('watch', watchNoteId, knownSince(ofReview(reviewOn, zone), writtenAt), {
            about: { kind: 'watch', title, on: reviewOn },
            ...nobody,
          }),
    )
}

function free({ repositories }: ReadContext, { today, until, zone }: Window): readonly Recalled[] {
  return repositories.reminders.free().flatMap(({ personId, casefileId, ...reminder }) =>
    each('free', reminder.reminderId, ofFree(reminder, { today, until, zone }), {
      about: { kind: 'free', ...reminder },
      personId,
      casefileId,
    }),
  )
}

/** Everything that some source asks to be reminded of, from what fell due lately to what comes within a week; in no order. */
export function candidates(context: ReadContext): readonly Recalled[] {
  const zone = context.repositories.settings.read().timeZone
  const now = context.clock.now()
  const { day: today } = localTime(now, zone)
  const window = { now, today, until: addDays(today, SHOWN_AHEAD_DAYS), zone }
  return [appointments, deadlines, papers, silences, mandates, online, reviews, free].flatMap((source) =>
    source(context, window),
  )
}
