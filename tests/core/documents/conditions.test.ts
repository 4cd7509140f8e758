import { beforeEach, describe, expect, it } from 'vitest'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import { aCasefile, aPerson, nobody, reread, sharedDoor, the } from '../../support/desk.ts'
import { shippedCatalogue } from '../../support/shipped-catalogue.ts'

const door = sharedDoor()
beforeEach(() => door().clock.moveTo('2026-03-02T09:30'))

const refused = (code: string) => ({ ok: false, error: { code } })
const answer = ({ casefileId }: Casefile, conditionId: string, value: boolean | null) =>
  door().ask('documents.answerCondition', { casefileId, conditionId, answer: value })
const question = ({ questions }: Casefile, conditionId: string) =>
  the(questions, (one) => one.conditionId === conditionId)
const statesUnder = (casefile: Casefile, conditionId: string): readonly string[] =>
  casefile.papers
    .filter(({ documentTypeId }) =>
      casefile.sheet.documents.some(
        ({ id, kind_of_condition: condition }) => id === documentTypeId && condition === conditionId,
      ),
    )
    .map(({ standing }) => standing.state)

/** A procedure in which one question settles several papers. */
const shared = shippedCatalogue().pack.procedures.flatMap((sheet) => {
  const conditions = Map.groupBy(
    sheet.documents.filter(({ required }) => !required),
    ({ kind_of_condition: condition }) => condition ?? '',
  )
  return [...conditions].flatMap(([conditionId, papers]) =>
    conditionId !== '' && papers.length > 1 ? [{ procedureId: sheet.id, conditionId, papers: papers.length }] : [],
  )
})

describe('the questions of a dossier', () => {
  it('are those that its procedure needs, each once, in the order in which the sheet first needs them', async () => {
    const casefile = await aCasefile(door(), await aPerson(door()), 'cpam-c2s')
    const conditions = casefile.sheet.documents.flatMap(({ kind_of_condition: condition }) => condition ?? [])
    expect(casefile.questions.map(({ conditionId }) => conditionId)).toEqual([...new Set(conditions)])
    expect(casefile.questions.every((one) => one.answer === null && one.question.endsWith('?'))).toBe(true)
  })

  it('are known of the catalogue, whatever the procedure', () => {
    const { pack, condition } = shippedCatalogue()
    const asked = pack.procedures.flatMap(({ documents }) => documents.map((one) => one.kind_of_condition))
    expect(asked.filter((id) => id !== null && condition(id) === null)).toEqual([])
  })

  it('unanswered, keep their papers to be asked', async () => {
    const casefile = await aCasefile(door(), await aPerson(door()), 'cpam-c2s')
    expect(statesUnder(casefile, 'etranger')).toEqual(['to_ask'])
  })

  it('answered yes ask for the papers, answered no do not, and taken back ask again', async () => {
    const casefile = await aCasefile(door(), await aPerson(door()), 'cpam-c2s')
    for (const [value, state] of [
      [true, 'to_bring'],
      [false, 'not_concerned'],
      [null, 'to_ask'],
    ] as const) {
      await answer(casefile, 'etranger', value)
      const after = await reread(door(), casefile)
      expect([question(after, 'etranger').answer, statesUnder(after, 'etranger')]).toEqual([value, [state]])
    }
  })

  it('settle all the papers that depend on them at once', async () => {
    expect(shared.length).toBeGreaterThan(0)
    for (const { procedureId, conditionId, papers } of shared) {
      const casefile = await aCasefile(door(), await aPerson(door()), procedureId)
      expect(question(casefile, conditionId).papers).toHaveLength(papers)
      expect((await answer(casefile, conditionId, true)).papers).toBe(papers)
      const after = await reread(door(), casefile)
      expect(statesUnder(after, conditionId)).toEqual(Array.from({ length: papers }, () => 'to_bring'))
      expect(after.papersMissing).toBe(casefile.papersMissing + papers)
    }
  })

  it('leave the other papers as they were', async () => {
    const casefile = await aCasefile(door(), await aPerson(door()), 'cpam-c2s')
    await answer(casefile, 'etranger', true)
    const after = await reread(door(), casefile)
    expect(after.questions.filter((one) => one.answer !== null).map(({ conditionId }) => conditionId)).toEqual([
      'etranger',
    ])
  })

  it('are open again when their papers were settled differently one by one', async () => {
    const [one] = shared
    if (one === undefined) throw new Error('a question settles several papers')
    const casefile = await aCasefile(door(), await aPerson(door()), one.procedureId)
    await answer(casefile, one.conditionId, true)
    const [label] = question(casefile, one.conditionId).papers
    const { requirementId } = the(casefile.papers, (paper) => paper.label === label)
    await door().ask('documents.setConcerned', { requirementId, concerned: false })
    expect(question(await reread(door(), casefile), one.conditionId).answer).toBeNull()
  })

  it('are in the history, as they were asked', async () => {
    const casefile = await aCasefile(door(), await aPerson(door()), 'cpam-c2s')
    await answer(casefile, 'etranger', false)
    expect((await reread(door(), casefile)).timeline[0]?.event).toEqual({
      kind: 'condition_answered',
      question: question(casefile, 'etranger').question,
      answer: false,
    })
  })

  it('answered twice the same are answered once', async () => {
    const casefile = await aCasefile(door(), await aPerson(door()), 'cpam-c2s')
    await answer(casefile, 'etranger', true)
    const once = await reread(door(), casefile)
    door().clock.advance(60_000)
    await answer(casefile, 'etranger', true)
    expect(await reread(door(), casefile)).toEqual(once)
  })

  it('answered in one dossier are asked again in another: it may have changed', async () => {
    const personId = await aPerson(door())
    await answer(await aCasefile(door(), personId, 'cpam-c2s'), 'etranger', true)
    const other = await aCasefile(door(), personId, 'caf-rsa-demande')
    expect(question(other, 'etranger').answer).toBeNull()
    expect(statesUnder(other, 'etranger')).toEqual(['to_ask'])
  })

  it('of another procedure, of no dossier, or of a closed one are refused', async () => {
    const casefile = await aCasefile(door(), await aPerson(door()), 'cpam-c2s')
    const { casefileId } = casefile
    const ask = (id: string, conditionId: string) =>
      door().call('documents.answerCondition', { casefileId: id, conditionId, answer: true })
    expect(await ask(casefileId, 'vol')).toEqual(refused('condition_unknown'))
    expect(await ask(nobody, 'etranger')).toEqual(refused('casefile_unknown'))
    await door().ask('casefiles.setStatus', {
      casefileId,
      status: 'referred',
      reason: 'Ailleurs',
      outcome: 'handed_over',
    })
    expect(await ask(casefileId, 'etranger')).toEqual(refused('casefile_closed'))
  })
})
