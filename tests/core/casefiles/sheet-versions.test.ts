import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { ProcedureSheet } from '../../../core/contract/sheets.ts'
import { aPassphrase, openDoor, openedDoor } from '../../support/door.ts'
import { aCasefile, aPerson, decide, reread, submit, the } from '../../support/desk.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** The shipped resources with another catalogue of procedures, as a later version of the application would bring. */
function resourcesWith(change: (sheets: readonly ProcedureSheet[]) => readonly ProcedureSheet[]): string {
  const folder = temporaryFolder()
  cpSync(join(import.meta.dirname, '../../../resources'), folder, { recursive: true })
  const file = join(folder, 'knowledge/procedures.json')
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as readonly ProcedureSheet[])))
  return folder
}

/** Opens a dossier, then opens the same store with another catalogue and reads it again. */
async function underAnotherCatalogue(change: (sheets: readonly ProcedureSheet[]) => readonly ProcedureSheet[]) {
  const before = await openedDoor()
  const personId = await aPerson(before)
  const casefile = await aCasefile(before, personId, 'cpam-c2s')
  before.host.session.close()
  const after = openDoor({ dataFolder: before.dataFolder, resourcesFolder: resourcesWith(change), clock: before.clock })
  await after.ask('session.unlock', { passphrase: aPassphrase })
  return { casefile, personId, after, now: await reread(after, casefile) }
}

const reworded = (sheets: readonly ProcedureSheet[]) =>
  sheets.map((sheet) =>
    sheet.id === 'cpam-c2s' ? { ...sheet, title: 'Un autre titre', steps: sheet.steps.slice(1) } : sheet,
  )

it('a dossier keeps the text it was opened on, and says that the sheet has changed', async () => {
  const { casefile, now } = await underAnotherCatalogue(reworded)
  expect(now).toEqual({ ...casefile, sheetChanged: true })
})

it('a new dossier takes the new text', async () => {
  const { after } = await underAnotherCatalogue(reworded)
  expect(await aCasefile(after, await aPerson(after), 'cpam-c2s')).toMatchObject({
    title: 'Un autre titre',
    sheetChanged: false,
  })
})

it('a dossier whose sheet left the catalogue can still be read and worked on', async () => {
  const { casefile, after, now } = await underAnotherCatalogue((sheets) => sheets.filter(({ id }) => id !== 'cpam-c2s'))
  expect(now).toEqual({ ...casefile, sheetChanged: false, sheetRemoved: true })
  await after.ask('casefiles.tickStep', { stepId: casefile.steps[0]?.stepId ?? '', how: 'alone' })
  expect((await reread(after, casefile)).stepsDone).toBe(1)
})

it('another sheet that leaves the catalogue changes nothing for this one', async () => {
  const { now } = await underAnotherCatalogue((sheets) => sheets.filter(({ id }) => id !== 'caf-aide-logement'))
  expect(now).toMatchObject({ sheetChanged: false, sheetRemoved: false })
})

it('a dossier whose sheet left the catalogue is still sent, decided, dated and contested, by the sheet it keeps', async () => {
  const { casefile, after } = await underAnotherCatalogue((sheets) => sheets.filter(({ id }) => id !== 'cpam-c2s'))
  const { casefileId } = casefile
  await submit(after, casefile, { day: '2026-01-10' })
  await after.ask('casefiles.recordDocumentsRequested', {
    casefileId,
    receivedOn: '2026-01-20',
    answerBefore: null,
    words: '',
  })
  await after.ask('casefiles.recordDocumentsSent', { casefileId, day: '2026-01-25' })
  expect((await reread(after, casefile)).silence).toMatchObject({ stated: 'acceptance', on: '2026-03-25' })
  await decide(after, casefile, { notifiedOn: '2026-02-20' })
  const { deadlines, sheetRemoved } = await reread(after, casefile)
  expect(sheetRemoved).toBe(true)
  expect(the(deadlines, ({ role }) => role === 'appeal')).toMatchObject({ lastDay: '2026-04-20' })
  const { routes } = await after.ask('appeals.plan', { casefileId, priorAppeal: 'yes', notifiedOn: null })
  expect(routes.map(({ standing }) => standing)).toEqual(['first', 'after_prior_appeal'])
  const day = '2026-03-02'
  expect(await after.ask('appeals.file', { casefileId, rank: 0, day, proofNumber: '', channel: 'post' })).toMatchObject(
    { status: 'appealed' },
  )
})
