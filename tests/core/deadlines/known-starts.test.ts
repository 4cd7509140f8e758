import { describe, expect, it } from 'vitest'
import type { Input } from '../../../core/contract/index.ts'
import { aCasefile, aPerson, sharedDoor, the } from '../../support/desk.ts'

const door = sharedDoor()

const opened = async (procedureId: string) => (await aCasefile(door(), await aPerson(door()), procedureId)).casefileId

/** The days that this dossier already knows, by the event they are of; what it dated already is dropped, to be proposed again. */
async function known(casefileId: string): Promise<Record<string, string | null>> {
  const { deadlines } = await door().ask('casefiles.read', { casefileId })
  for (const { deadlineId } of deadlines) await door().ask('deadlines.remove', { deadlineId })
  const proposals = await door().ask('deadlines.proposals', { casefileId })
  return Object.fromEntries(proposals.map(({ startEvent, knownStart }) => [startEvent, knownStart]))
}

const submit = (casefileId: string, day: string) =>
  door().ask('casefiles.submit', {
    casefileId,
    day,
    channel: 'online',
    proofNumber: 'A1',
    personSigned: true,
    personPaid: true,
  })

const refuse = (casefileId: string, notifiedOn: string, more: Partial<Input<'casefiles.recordDecision'>> = {}) =>
  door().ask('casefiles.recordDecision', {
    casefileId,
    outcome: 'refused',
    notifiedOn,
    evidence: 'envelope',
    reference: '',
    mentionsRemedies: 'yes',
    neverClaimed: false,
    ...more,
  })

describe('a dossier knows', () => {
  it('nothing before anything happened', async () => {
    expect(await known(await opened('cpam-ame'))).toMatchObject({ submission: null, decision_notified: null })
    expect(await known(await opened('cpam-c2s'))).toMatchObject({ complete_file: null, appeal_answer: null })
    expect(await known(await opened('mdph-aah'))).toMatchObject({ decision_notified: null, appeal_filed: null })
  })

  it('when it was sent', async () => {
    const casefileId = await opened('cpam-ame')
    await submit(casefileId, '2026-02-20')
    expect(await known(casefileId)).toMatchObject({ submission: '2026-02-20', decision_notified: null })
  })

  it('when its last paper was sent', async () => {
    const casefileId = await opened('cpam-c2s')
    await submit(casefileId, '2026-02-10')
    await door().ask('casefiles.recordDocumentsRequested', {
      casefileId,
      receivedOn: '2026-02-17',
      answerBefore: null,
      words: '',
    })
    expect(await known(casefileId)).toMatchObject({ complete_file: null })
    await door().ask('casefiles.recordDocumentsSent', { casefileId, day: '2026-02-24' })
    expect(await known(casefileId)).toMatchObject({ complete_file: '2026-02-24' })
  })

  it('when its refusal came', async () => {
    const casefileId = await opened('mdph-aah')
    await submit(casefileId, '2026-01-05')
    await refuse(casefileId, '2026-02-26')
    expect(await known(casefileId)).toMatchObject({ decision_notified: '2026-02-26', appeal_filed: null })
  })

  it('when its appeal left, then when the answer to the appeal came, which is not the first decision', async () => {
    const casefileId = await opened('mdph-aah')
    await submit(casefileId, '2025-10-05')
    await refuse(casefileId, '2025-12-20')
    const { routes } = await door().ask('appeals.plan', { casefileId, priorAppeal: 'yes', notifiedOn: null })
    const { rank } = the(routes, ({ standing }) => standing === 'first')
    await door().ask('appeals.file', {
      casefileId,
      rank,
      day: '2026-01-08',
      proofNumber: '',
      channel: 'registered_post',
    })
    expect(await known(casefileId)).toMatchObject({ appeal_filed: '2026-01-08', appeal_answer: null })
    await refuse(casefileId, '2026-02-27')
    expect(await known(casefileId)).toMatchObject({ appeal_answer: '2026-02-27', decision_notified: null })
  })

  it('that a silence is no decision received', async () => {
    const casefileId = await opened('mdph-aah')
    await submit(casefileId, '2025-10-05')
    await refuse(casefileId, '2026-02-05', { evidence: 'silence' })
    expect(await known(casefileId)).toMatchObject({ decision_notified: null })
  })

  it('that the submission of a procedure that is an appeal files the appeal', async () => {
    const casefileId = await opened('caf-contestation-dette')
    await submit(casefileId, '2026-02-20')
    expect(await known(casefileId)).toMatchObject({ appeal_filed: '2026-02-20' })
  })
})
