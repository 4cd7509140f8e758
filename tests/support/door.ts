import { join } from 'node:path'
import type { HostEvent } from '../../core/contract/events.ts'
import type { Input, OperationName, Output, Refusal } from '../../core/contract/index.ts'
import type { Result } from '../../core/shared/result.ts'
import { composeHost, type Host } from '../../electron/host/composition.ts'
import type { FolderProbe } from '../../electron/host/folder-refusal.ts'
import { CHEAPEST_ARGON2ID } from '../../db/keyring/index.ts'
import { type FakeClock, fakeClock } from './fake-clock.ts'
import { type FakeTimers, fakeTimers } from './fake-timers.ts'
import { temporaryFolder } from './temporary-folder.ts'

const root = join(import.meta.dirname, '../..')

export const aPassphrase = 'lampe rivage tortue cerise manteau fougere brouette'

/** The product as a shell sees it, on a real encrypted store in a temporary folder, with a clock and timers that the test holds. */
export type Door = {
  readonly host: Host
  readonly clock: FakeClock
  readonly timers: FakeTimers
  readonly dataFolder: string
  readonly events: readonly HostEvent[]
  readonly reports: readonly string[]
  /** What the operation answered, refusal included. */
  readonly call: <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<Result<Output<Name>, Refusal>>
  /** What the operation gave; fails the test on a refusal. */
  readonly ask: <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<Output<Name>>
  /** Anything at all, as a hostile caller would send it. */
  readonly raw: (name: unknown, input: unknown) => Promise<Result<unknown, Refusal>>
}

export type DoorOptions = {
  readonly dataFolder?: string
  /** Those we ship, unless another version of them is tried. */
  readonly resourcesFolder?: string
  readonly clock?: FakeClock
  readonly timers?: FakeTimers
  readonly folderProbe?: FolderProbe
}

/** Opens the door on a folder, new unless given; nothing is set up yet. */
export function openDoor(options: DoorOptions = {}): Door {
  const dataFolder = options.dataFolder ?? temporaryFolder()
  const clock = options.clock ?? fakeClock()
  const timers = options.timers ?? fakeTimers()
  const events: HostEvent[] = []
  const reports: string[] = []
  const host = composeHost(
    {
      dataFolder,
      resourcesFolder: options.resourcesFolder ?? join(root, 'resources'),
      migrationsFolder: join(root, 'db/migrations'),
    },
    { announce: (event) => events.push(event), report: (message) => reports.push(message) },
    {
      clock,
      timers,
      kdf: CHEAPEST_ARGON2ID,
      ...(options.folderProbe === undefined ? {} : { folderProbe: options.folderProbe }),
    },
  )
  const raw = (name: unknown, input: unknown) => host.dispatch(name, input)
  const call = async <Name extends OperationName>(name: Name, input: Input<Name>) =>
    (await raw(name, input)) as Result<Output<Name>, Refusal>
  const ask = async <Name extends OperationName>(name: Name, input: Input<Name>) => {
    const answer = await call(name, input)
    if (!answer.ok) throw new Error(`${name} answered ${JSON.stringify(answer.error)} ${reports.join('\n')}`)
    return answer.value
  }
  return { host, clock, timers, dataFolder, events, reports, call, ask, raw }
}

/** A door on a store that was set up and is open. */
export async function openedDoor(options: DoorOptions = {}): Promise<Door> {
  const door = openDoor(options)
  await door.ask('session.setUp', {
    structureName: 'Espace de Testville',
    mediatorName: 'Dominique Test',
    passphrase: aPassphrase,
  })
  // The desk is where its clock is, whatever the zone of the machine that runs the tests.
  await door.ask('settings.change', { timeZone: 'Europe/Paris' })
  return door
}
