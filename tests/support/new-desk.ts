import { aPassphrase, type Door, openDoor } from './door.ts'

/** What a new desk says of itself in these tests. */
export const aDesk = { structureName: 'Espace de Testville', mediatorName: 'Dominique Test', passphrase: aPassphrase }

/** Another passphrase that is strong enough. */
export const anotherPassphrase = 'falaise bouton cerceau melon tambour nuage girafe'

export const stateOf = async ({ ask }: Door): Promise<string> => (await ask('session.status', {})).state

/** The same folder and clock, as after the application was closed and started again. */
export const reopened = ({ dataFolder, clock }: Door): Door => openDoor({ dataFolder, clock })

/** A new desk, with the recovery key it was shown and the two groups asked back. */
export async function aNewDesk(): Promise<{
  readonly door: Door
  readonly recoveryKey: string
  readonly asked: [string, string]
}> {
  const door = openDoor()
  const { groups, groupsToConfirm } = await door.ask('session.setUp', aDesk)
  const [first, second] = groupsToConfirm
  return { door, recoveryKey: groups.join('-'), asked: [groups[first] ?? '', groups[second] ?? ''] }
}
