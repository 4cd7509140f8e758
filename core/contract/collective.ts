import { z } from 'zod'
import { AutonomyShown, Commune, DigitalTheme } from './activity.ts'
import { command, query } from './define.ts'
import { Theme } from './sheets.ts'
import { Day, GroupSessionId, Line, Note, PersonId, PlaceId } from './values.ts'

/** What is done with several people or with partners: a workshop, going to meet people, and the Coop's three coordination acts. */
export const GroupSessionKind = z.enum(['workshop', 'outreach', 'facilitation', 'event', 'partnership'])
export type GroupSessionKind = z.output<typeof GroupSessionKind>

/** The level of a workshop (the Coop's `niveau`). */
export const WorkshopLevel = z.enum(['beginner', 'intermediate', 'advanced'])
export type WorkshopLevel = z.output<typeof WorkshopLevel>

/** The Coop's types of a facilitation. */
export const FacilitationType = z.enum([
  'assembly',
  'committee',
  'working_group',
  'exchange',
  'coordination_meeting',
  'webinar',
  'other',
])
export type FacilitationType = z.output<typeof FacilitationType>

/** The Coop's types of an event. */
export const EventType = z.enum(['general_public', 'national', 'digital_inclusion', 'local_nec', 'other'])
export type EventType = z.output<typeof EventType>

/** The Coop's natures of a partnership. */
export const PartnershipNature = z.enum([
  'user_journey',
  'funding',
  'departmental_coordination',
  'elected_official',
  'other',
])
export type PartnershipNature = z.output<typeof PartnershipNature>

/** Whose idea a facilitation was (the Coop's `initiative`). */
export const Initiative = z.enum(['own', 'asked'])
export type Initiative = z.output<typeof Initiative>

/** How far an event or a partnership reaches (the Coop's `échelon territorial`). */
export const Territory = z.enum(['commune', 'intercommunal', 'department', 'region', 'national'])
export type Territory = z.output<typeof Territory>

/** Who organises an event, or whom a partnership is with; one's own structure only organises. */
export const PartnerKind = z.enum([
  'own_structure',
  'commune',
  'intercommunal_body',
  'department',
  'region',
  'association',
  'company',
  'hub',
  'state',
  'grouping',
  'other',
])
export type PartnerKind = z.output<typeof PartnerKind>

/** One who took part, and how she got on before and after; nobody in particular when `personId` is `null`. */
export const Participant = z.strictObject({
  personId: PersonId.nullable(),
  before: AutonomyShown.nullable(),
  after: AutonomyShown.nullable(),
})
export type Participant = z.output<typeof Participant>

/** A room holds no more. */
const MOST_PARTICIPANTS = 200

export const GroupSessionDetails = z.strictObject({
  kind: GroupSessionKind,
  title: Line,
  /** It may be planned: a day to come is accepted. */
  day: Day,
  minutes: z.int().min(1).max(1_439),
  placeId: PlaceId.nullable(),
  commune: Commune.nullable(),
  /** Of a workshop only. */
  level: WorkshopLevel.nullable(),
  facilitationType: FacilitationType.nullable(),
  eventType: EventType.nullable(),
  partnershipNature: PartnershipNature.nullable(),
  initiative: Initiative.nullable(),
  territory: Territory.nullable(),
  partnerKinds: z.array(PartnerKind).max(PartnerKind.options.length),
  digitalThemes: z.array(DigitalTheme).max(DigitalTheme.options.length),
  themes: z.array(Theme).max(Theme.options.length),
  /** How it will go, what it needs, what came of it (the title's third area, « activités supports »). */
  planning: Note,
  materials: Note,
  assessment: Note,
  participants: z.array(Participant).max(MOST_PARTICIPANTS),
})
export type GroupSessionDetails = z.output<typeof GroupSessionDetails>

export const GroupSession = GroupSessionDetails.extend({
  groupSessionId: GroupSessionId,
  /** Names of the participants known by the desk, in the order of `participants`; `null` for the others. */
  names: z.array(z.string().nullable()),
})
export type GroupSession = z.output<typeof GroupSession>

export const GroupSessionBrief = GroupSessionDetails.pick({ kind: true, title: true, day: true, minutes: true }).extend(
  {
    groupSessionId: GroupSessionId,
    participants: z.int().min(0),
  },
)
export type GroupSessionBrief = z.output<typeof GroupSessionBrief>

/** What collective activity comes to: participants are counted once a session. */
export const GroupSummary = z.strictObject({
  kinds: z.array(
    z.strictObject({
      kind: GroupSessionKind,
      sessions: z.int().min(0),
      participants: z.int().min(0),
      minutes: z.int().min(0),
    }),
  ),
  /** How those who were asked before and after got on. */
  progress: z.strictObject({ more: z.int().min(0), same: z.int().min(0), less: z.int().min(0) }),
})
export type GroupSummary = z.output<typeof GroupSummary>

const OneSession = z.strictObject({ groupSessionId: GroupSessionId })

export const collectiveOperations = {
  /** The latest first, at most 100. */
  'collective.list': query(
    z.strictObject({ from: Day, to: Day }),
    z.array(GroupSessionBrief),
    ['collective'],
    ['period_reversed'],
  ),
  'collective.summary': query(
    z.strictObject({ from: Day, to: Day }),
    GroupSummary,
    ['collective'],
    ['period_reversed'],
  ),
  'collective.read': query(OneSession, GroupSession, ['collective', 'people', 'agenda'], ['group_session_unknown']),
  /** The last one of a kind, to begin the next with; `null` when there is none. */
  'collective.latest': query(z.strictObject({ kind: GroupSessionKind }), GroupSession.nullable(), [
    'collective',
    'people',
  ]),
  'collective.write': command(
    z.strictObject({ groupSessionId: GroupSessionId.nullable(), details: GroupSessionDetails }),
    GroupSession,
    ['collective'],
    ['group_session_unknown', 'place_unknown', 'person_unknown', 'participant_twice'],
  ),
  'collective.remove': command(OneSession, OneSession, ['collective'], ['group_session_unknown']),
}
