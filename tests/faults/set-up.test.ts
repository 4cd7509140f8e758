import { watch } from 'node:fs'
import { expect, test } from 'vitest'
import { aPassphrase, openDoor } from '../support/door.ts'
import type { Program } from '../support/program.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { allow, chanceOf, say, times } from './extent.ts'
import { checkWhole, keyOf, killIn, nextLines, startVictim } from './victim.ts'

const desk = { structureName: 'Espace de Testville', mediatorName: 'Dominique Test', passphrase: aPassphrase }

/** Resolves once the files of a store begin to be written in a data folder. */
const filesBegin = (dataFolder: string): Promise<void> =>
  new Promise((resolve) => {
    const watcher = watch(dataFolder, (_, name) => {
      if (name !== 'store.new') return
      watcher.close()
      resolve()
    })
  })

const setUps = times(9, 300)
test(`${setUps} kills during a set-up leave a whole store or none`, { timeout: allow(setUps, 30_000) }, async () => {
  const { draw } = chanceOf(2)
  const states: string[] = []
  /** The moments at which a set-up is killed: while its key is derived, while its files are written, once it is acknowledged. */
  const moments: readonly ((program: Program, dataFolder: string) => Promise<readonly string[]>)[] = [
    async (program) => {
      await nextLines(program, 1)
      return killIn(program, draw() * 300)
    },
    async (program, dataFolder) => {
      await filesBegin(dataFolder)
      return killIn(program, draw() * 400)
    },
    async (program) => {
      const said = await nextLines(program, 2)
      return [...said, ...(await killIn(program, draw() * 5))]
    },
  ]
  for (let round = 0; round < setUps; round += 1) {
    const dataFolder = temporaryFolder()
    const kill = moments[round % moments.length]
    const said = await kill?.(startVictim('set-up', dataFolder), dataFolder)

    const door = openDoor({ dataFolder })
    const { state } = await door.ask('session.status', {})
    states.push(state)
    expect(said?.includes('done') === true ? ['locked'] : ['new', 'locked']).toContain(state)
    const entered =
      state === 'locked'
        ? await door.call('session.unlock', { passphrase: aPassphrase })
        : await door.call('session.setUp', desk)
    expect(entered.ok, `${state} in round ${round}`).toBe(true)
    expect(await door.ask('session.status', {})).toMatchObject({ state: 'unlocked', recoveryKeyPending: true })
    door.host.session.close()
    expect(checkWhole(dataFolder, await keyOf(dataFolder))).toBe('sound')
  }
  const count = (wanted: string): number => states.filter((state) => state === wanted).length
  expect(count('locked')).toBeGreaterThanOrEqual(Math.floor(setUps / moments.length))
  expect(count('new')).toBeGreaterThan(0)
  say(`${setUps} kills during a set-up: ${count('new')} without a store, ${count('locked')} with a whole one`)
})
