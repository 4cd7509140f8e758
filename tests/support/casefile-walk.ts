import type { CasefileStatus } from '../../core/contract/casefile-life.ts'
import type { Casefile } from '../../core/contract/casefiles.ts'
import type { Refusal } from '../../core/contract/index.ts'
import type { Result } from '../../core/shared/result.ts'
import type { Door } from './door.ts'
import { refusedToday, reread, sentToday } from './desk.ts'

type Move = (door: Door, casefile: { readonly casefileId: string }) => Promise<Result<unknown, Refusal>>

const set =
  (status: CasefileStatus): Move =>
  (door, { casefileId }) =>
    door.call('casefiles.setStatus', { casefileId, status, reason: 'Une raison', outcome: 'other' })

/** Everything that moves a dossier, with where it leads. */
export const moves = {
  preparing: { to: 'preparing', go: set('preparing') },
  in_progress: { to: 'in_progress', go: set('in_progress') },
  awaiting_decision: { to: 'awaiting_decision', go: set('awaiting_decision') },
  abandoned: { to: 'abandoned', go: set('abandoned') },
  referred: { to: 'referred', go: set('referred') },
  submit: { to: 'submitted', go: (door, casefile) => door.call('casefiles.submit', sentToday(door, casefile)) },
  submit_unsigned: {
    to: 'submitted',
    go: (door, casefile) => door.call('casefiles.submit', sentToday(door, casefile, { personSigned: false })),
  },
  ask_papers: {
    to: 'awaiting_documents',
    go: (door, { casefileId }) =>
      door.call('casefiles.recordDocumentsRequested', {
        casefileId,
        receivedOn: door.clock.today(),
        answerBefore: null,
        words: '',
      }),
  },
  send_papers: {
    to: 'awaiting_decision',
    go: (door, { casefileId }) => door.call('casefiles.recordDocumentsSent', { casefileId, day: door.clock.today() }),
  },
  grant: {
    to: 'granted',
    go: (door, casefile) => door.call('casefiles.recordDecision', refusedToday(door, casefile, { outcome: 'granted' })),
  },
  refuse: {
    to: 'refused',
    go: (door, casefile) => door.call('casefiles.recordDecision', refusedToday(door, casefile)),
  },
  appeal: {
    to: 'appealed',
    go: (door, { casefileId }) =>
      door.call('appeals.file', { casefileId, rank: 0, day: door.clock.today(), proofNumber: '', channel: 'post' }),
  },
} as const satisfies Record<string, { readonly to: CasefileStatus; readonly go: Move }>

export type MoveName = keyof typeof moves
export const moveNames = Object.keys(moves) as readonly MoveName[]

/** A shortest way to each status from a new dossier. */
export const wayTo = {
  preparing: [],
  in_progress: ['in_progress'],
  submitted: ['submit'],
  awaiting_documents: ['submit', 'ask_papers'],
  awaiting_decision: ['submit', 'awaiting_decision'],
  granted: ['submit', 'grant'],
  refused: ['submit', 'refuse'],
  appealed: ['submit', 'refuse', 'appeal'],
  abandoned: ['abandoned'],
  referred: ['referred'],
} as const satisfies Record<CasefileStatus, readonly MoveName[]>

/** Moves a dossier by the shortest way, and gives it as its screen shows it. */
export async function broughtTo(door: Door, casefile: Casefile, status: CasefileStatus): Promise<Casefile> {
  for (const name of wayTo[status]) {
    const answer = await moves[name].go(door, casefile)
    if (!answer.ok) throw new Error(`${name} answered ${JSON.stringify(answer.error)}`)
  }
  return reread(door, casefile)
}
