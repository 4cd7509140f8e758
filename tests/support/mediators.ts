import { aPassphrase, type Door } from './door.ts'

export const aColleaguesPassphrase = 'falaise bouton cerceau melon tambour nuage girafe'

export type Colleague = { readonly mediatorId: string; readonly passphrase: string }

/** Someone more at an open desk, who chose her own passphrase; whoever worked works again afterwards. */
export async function aColleague(
  door: Door,
  { name = 'Karim Essai', role = 'mediator' }: { name?: string; role?: 'mediator' | 'head' | 'trainer' } = {},
): Promise<Colleague> {
  const { mediatorId, passphrase } = await door.ask('session.inviteMediator', { name, role })
  await door.ask('session.switchMediator', { passphrase })
  await door.ask('session.changePassphrase', { passphrase, newPassphrase: aColleaguesPassphrase })
  await door.ask('session.switchMediator', { passphrase: aPassphrase })
  return { mediatorId, passphrase: aColleaguesPassphrase }
}
