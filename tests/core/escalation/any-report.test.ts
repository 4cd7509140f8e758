import { assert, asyncProperty } from 'fast-check'
import { expect, it } from 'vitest'
import { aCasefile, sharedDoor, the } from '../../support/desk.ts'
import { gap, identities, inSomeCase, toldOf, whatIsLeftOf } from './identities.ts'

const door = sharedDoor()

it('no report says who the person is, whatever her identity and wherever it was typed', async () => {
  await assert(
    asyncProperty(identities, inSomeCase, gap, async (identity, cased, between) => {
      const already = await door().ask('people.findDuplicates', { details: identity, except: null })
      const notTheSameAs = already.map(({ personId }) => personId)
      const { personId } = await door().ask('people.create', { details: identity, notTheSameAs })
      const { casefileId, steps } = await aCasefile(door(), personId, 'caf-aide-logement')
      const told = toldOf(identity, cased, between)
      const line = told.replaceAll('\n', ' ').slice(0, 120)
      const { stepId } = the(steps, ({ standing }) => standing === 'now')
      await door().ask('casefiles.setObstacle', { stepId, obstacle: 'other', words: line })
      await door().ask('deadlines.add', { casefileId, sheetDeadline: null, label: line, day: '2026-04-01' })
      await door().ask('exchanges.record', {
        casefileId,
        organisationId: null,
        channel: 'phone',
        day: '2026-03-01',
        withWhom: line,
        said: told,
        nextStep: line,
        nextBy: null,
      })
      await door().ask('escalation.keep', { casefileId, urgency: 'other', urgencyWords: told, asked: told })
      const report = await door().ask('escalation.read', { casefileId })
      expect(whatIsLeftOf(identity, JSON.stringify(report))).toEqual([])
    }),
    { numRuns: 30 },
  )
})
