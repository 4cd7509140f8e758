import type {
  GroupSession,
  GroupSessionDetails,
  GroupSessionKind,
  Participant,
} from '../../../core/contract/collective.ts'
import type { CalendarDay } from '../../../core/shared/calendar.ts'

export type ParticipantDraft = Participant & { readonly name: string | null }

/** A session while it is typed. */
export type SessionDraft = Omit<GroupSessionDetails, 'day' | 'minutes' | 'participants'> & {
  readonly day: string | null
  readonly minutes: number | null
  readonly participants: readonly ParticipantDraft[]
}

const USUAL_MINUTES = 120

export const emptySession = (kind: GroupSessionKind, today: CalendarDay): SessionDraft => ({
  kind,
  title: '',
  day: today,
  minutes: USUAL_MINUTES,
  placeId: null,
  commune: null,
  level: null,
  facilitationType: null,
  eventType: null,
  digitalThemes: [],
  themes: [],
  planning: '',
  materials: '',
  assessment: '',
  participants: [],
})

export const draftOf = ({ groupSessionId: _id, names, participants, ...details }: GroupSession): SessionDraft => ({
  ...details,
  participants: participants.map((participant, rank) => ({ ...participant, name: names[rank] ?? null })),
})

/** The next session, made from the last: everything but its day, what came of it, and how anyone got on. Who came often comes again. */
export const nextOf = (last: GroupSession, today: CalendarDay): SessionDraft => {
  const draft = draftOf(last)
  const known = draft.participants.filter(({ personId }) => personId !== null)
  return {
    ...draft,
    day: today,
    assessment: '',
    participants: known.map((participant) => ({ ...participant, before: null, after: null })),
  }
}

const anyone: ParticipantDraft = { personId: null, before: null, after: null, name: null }

/** The same participants with this many anonymous ones: the last of them leave first. */
export function withAnonymous(participants: readonly ParticipantDraft[], count: number): readonly ParticipantDraft[] {
  const known = participants.filter(({ personId }) => personId !== null)
  const anonymous = participants.filter(({ personId }) => personId === null).slice(0, count)
  const missing = Array.from({ length: Math.max(0, count - anonymous.length) }, () => anyone)
  return [...known, ...anonymous, ...missing]
}

/** What the host is sent: only what belongs to the kind. */
export const detailsOf = (
  { participants, ...draft }: SessionDraft,
  day: CalendarDay,
  minutes: number,
): GroupSessionDetails => ({
  ...draft,
  day,
  minutes,
  level: draft.kind === 'workshop' ? draft.level : null,
  facilitationType: draft.kind === 'facilitation' ? draft.facilitationType : null,
  eventType: draft.kind === 'event' ? draft.eventType : null,
  participants: participants.map(({ personId, before, after }) => ({ personId, before, after })),
})
