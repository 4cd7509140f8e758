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
  partnershipNature: null,
  initiative: null,
  territory: null,
  partnerKinds: [],
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

/** Coordination is worked on with partners: it teaches nobody a skill. */
export const isForPeople = ({ kind }: Pick<SessionDraft, 'kind'>): boolean => kind === 'workshop' || kind === 'outreach'

/** An event and a partnership have a reach and partners. */
const reachesFar = ({ kind }: Pick<SessionDraft, 'kind'>): boolean => kind === 'event' || kind === 'partnership'

const partnersOf = ({
  kind,
  partnerKinds,
}: Pick<SessionDraft, 'kind' | 'partnerKinds'>): SessionDraft['partnerKinds'] => {
  if (kind === 'event') return partnerKinds
  return kind === 'partnership' ? partnerKinds.filter((one) => one !== 'own_structure') : []
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
  digitalThemes: isForPeople(draft) ? draft.digitalThemes : [],
  themes: isForPeople(draft) ? draft.themes : [],
  level: draft.kind === 'workshop' ? draft.level : null,
  facilitationType: draft.kind === 'facilitation' ? draft.facilitationType : null,
  eventType: draft.kind === 'event' ? draft.eventType : null,
  partnershipNature: draft.kind === 'partnership' ? draft.partnershipNature : null,
  initiative: draft.kind === 'facilitation' ? draft.initiative : null,
  territory: reachesFar(draft) ? draft.territory : null,
  partnerKinds: partnersOf(draft),
  participants: participants.map(({ personId, before, after }) => ({ personId, before, after })),
})
