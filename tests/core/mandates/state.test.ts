import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MandateState, SaidBy } from '../../../core/contract/mandates.ts'
import { addDays } from '../../../core/shared/calendar.ts'
import {
  type MandateLife,
  mandateState,
  type MandateStep,
  refusalOf,
  takeStep,
  unread,
} from '../../../core/mandates/state.ts'

const DAY_MS = 86_400_000
const firstDay = '2026-03-02'
const noon = Date.parse('2026-03-02T11:00:00Z')
const moment = (day: number) => ({ now: noon + day * DAY_MS, today: addDays(firstDay, day) })

type Move = MandateStep | { readonly kind: 'wait'; readonly days: number }
type World = { readonly life: MandateLife; readonly day: number }

const begun: World = { life: { ...unread, themes: ['social'], days: 31 }, day: 0 }

const moves: readonly Move[] = [
  { kind: 'inform' },
  { kind: 'agree', by: 'in_person' },
  { kind: 'agree', by: 'sms' },
  { kind: 'receive_paper' },
  { kind: 'revoke', by: 'person', said: 'phone' },
  { kind: 'end' },
  { kind: 'give_way' },
  { kind: 'wait', days: 16 },
  { kind: 'wait', days: 31 },
]

function play({ life, day }: World, move: Move): World | null {
  if (move.kind === 'wait') return { life, day: day + move.days }
  const taken = takeStep(life, move, moment(day))
  return taken.ok ? { life: taken.value, day } : null
}

const stateOf = ({ life, day }: World): MandateState => mandateState(life, moment(day).now)

const allowed: Readonly<Record<MandateState, readonly MandateState[]>> = {
  draft: ['informed'],
  informed: ['active'],
  active: ['ended', 'expired', 'revoked'],
  ended: [],
  expired: [],
  revoked: [],
}

/** What must hold of every mandate, however it came to be. */
function expectSound(world: World): void {
  const { life } = world
  const authorises = refusalOf(life, moment(world.day)) === null
  expect({
    agreedWithoutInformation: life.agreedAt !== null && life.informedAt === null,
    agreedWithoutEvidence: (life.agreedAt === null) !== (life.agreedBy === null),
    authorisesButActive: authorises && stateOf(world) !== 'active',
    authorisesOnceStopped: authorises && life.stoppedAt !== null,
  }).toEqual({
    agreedWithoutInformation: false,
    agreedWithoutEvidence: false,
    authorisesButActive: false,
    authorisesOnceStopped: false,
  })
}

describe('every path of six moves', () => {
  const seen = new Set<string>(['draft'])
  const changes = new Set<string>()
  const walk = (world: World, left: number): void => {
    expectSound(world)
    if (left === 0) return
    for (const move of moves) {
      const next = play(world, move)
      if (next === null) continue
      const [from, to] = [stateOf(world), stateOf(next)]
      if (from !== to) changes.add(`${from} → ${to} by ${move.kind}`)
      seen.add(to)
      walk(next, left - 1)
    }
  }
  walk(begun, 6)

  it('reaches every state', () => {
    expect([...seen].toSorted()).toEqual(MandateState.options.toSorted())
  })

  it('takes these changes of state and no other', () => {
    expect([...changes].toSorted()).toEqual(
      [
        'draft → informed by inform',
        'informed → active by agree',
        'active → ended by end',
        'active → ended by give_way',
        'active → revoked by revoke',
        'active → expired by wait',
      ].toSorted(),
    )
  })
})

it('no long path is forbidden, and none leads to an authorisation without information and agreement', () => {
  const path = fc.array(fc.constantFrom(...moves), { maxLength: 40 })
  fc.assert(
    fc.property(path, (steps) => {
      let world = begun
      for (const move of steps) {
        const next = play(world, move) ?? world
        const [from, to] = [stateOf(world), stateOf(next)]
        expect([from, ...allowed[from]]).toContain(to)
        expectSound(next)
        world = next
      }
    }),
    { numRuns: 2_000 },
  )
})

const after = (...steps: readonly MandateStep[]): MandateLife =>
  steps.reduce<MandateLife>((life, step) => {
    const taken = takeStep(life, step, moment(0))
    if (!taken.ok) throw new Error(`${step.kind} was refused`)
    return taken.value
  }, begun.life)

const inform = { kind: 'inform' } as const
const refusalOn = (life: MandateLife, day: number) => refusalOf(life, moment(day))

describe('an agreement given remotely', () => {
  const remote = after(inform, { kind: 'agree', by: 'sms' })

  it.each(SaidBy.options.filter((by) => by !== 'in_person'))(
    'by %s is followed by the signed paper within 15 days',
    (by) => {
      expect(after(inform, { kind: 'agree', by }).paperDueOn).toBe('2026-03-17')
    },
  )

  it('authorises until the day the paper is due, that day included, then nothing until it is there', () => {
    expect([0, 15, 16].map((day) => refusalOn(remote, day))).toEqual([null, null, 'mandate_not_signed'])
    const received = takeStep(remote, { kind: 'receive_paper' }, moment(20))
    expect(received.ok && refusalOn(received.value, 20)).toBeNull()
  })

  it('takes its paper once, and even after its end', () => {
    const revoked = after(inform, { kind: 'agree', by: 'sms' }, { kind: 'revoke', by: 'person', said: 'phone' })
    const received = takeStep(revoked, { kind: 'receive_paper' }, moment(3))
    expect(received.ok).toBe(true)
    expect(received.ok && takeStep(received.value, { kind: 'receive_paper' }, moment(4)).ok).toBe(false)
  })

  it('in person owes no paper', () => {
    const signed = after(inform, { kind: 'agree', by: 'in_person' })
    expect(signed.paperDueOn).toBeNull()
    expect(takeStep(signed, { kind: 'receive_paper' }, moment(0)).ok).toBe(false)
  })
})

it.each(SaidBy.options)('a revocation said by %s authorises nothing from its very instant', (said) => {
  const signed = after(inform, { kind: 'agree', by: 'in_person' })
  expect(refusalOn(signed, 0)).toBeNull()
  expect(refusalOn(after(inform, { kind: 'agree', by: 'in_person' }, { kind: 'revoke', by: 'person', said }), 0)).toBe(
    'mandate_stopped',
  )
})

describe('a clock moved by a year', () => {
  const signed = after(inform, { kind: 'agree', by: 'in_person' })

  it('forward: it has expired; put right: it is in force again', () => {
    expect([365, 1].map((day) => refusalOn(signed, day))).toEqual(['mandate_expired', null])
  })

  it('backward: nothing is authorised before the agreement', () => {
    expect(refusalOn(signed, -365)).toBe('clock_before_agreement')
  })
})
