import { useNavigate } from '@tanstack/react-router'
import { ColourScheme } from '../../../core/contract/settings.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { discreetWords } from '../../messages/discreet.ts'
import { exchangeWords } from '../../messages/exchanges.ts'
import { screens } from '../../messages/fr.ts'
import { identifiersWords } from '../../messages/identifiers.ts'
import { mediatorsWords } from '../../messages/mediators.ts'
import { paletteWords as words } from '../../messages/palette.ts'
import { askDiscreet } from '../discreet/ask-discreet.ts'
import { askExchange, exchangeMayBeAsked } from '../exchanges/ask-exchange.ts'
import { askSwitch } from '../mediators/ask-switch.ts'
import { mayOpen } from '../session/screens-of-role.ts'
import { askCheck } from '../identifiers/ask-check.ts'
import { useLock, useUnlocked } from '../session/session.ts'
import { useVisitDoor } from '../visits/start-visit.ts'
import type { Entry } from './palette-entry.ts'

const places = [
  ['/', screens.today],
  ['/agenda', screens.agenda],
  ['/personnes', screens.people],
  ['/catalogue', screens.catalogue],
  ['/activite', screens.activity],
  ['/atelier', screens.workshop],
  ['/veille', screens.watch],
  ['/journal', screens.logbook],
  ['/reglages', screens.settings],
] as const

/** What can be done from anywhere: visits, screens, the lock, the display. */
export function useActions(): readonly Entry[] {
  const navigate = useNavigate()
  const door = useVisitDoor()
  const lock = useLock()
  const { role, colleagues } = useUnlocked()
  const welcomes = mayOpen(role, '/accueil')
  const settings = useCommand('settings.change')
  const isInVisit = (useOperation('visits.unfinished', {}, { enabled: welcomes }).data ?? []).length > 0

  const action = (key: string, label: string, open: Entry['open'], keys: Entry['keys'] = []): Entry => ({
    key,
    label,
    detail: '',
    keys,
    open,
  })

  return [
    ...(isInVisit ? [action('resume', words.resumeVisit, door.resumeOrStart)] : []),
    ...(exchangeMayBeAsked() ? [action('exchange', exchangeWords.palette, askExchange, ['F7'])] : []),
    ...(welcomes ? [action('visit', words.newVisit, () => door.start(null), ['F2'])] : []),
    ...places.filter(([to]) => mayOpen(role, to)).map(([to, label]) => action(to, label, () => navigate({ to }))),
    ...(colleagues > 0 ? [action('switch', mediatorsWords.switch, askSwitch, ['mod', 'shift', 'L'])] : []),
    action('check', identifiersWords.title, askCheck),
    action('discreet', discreetWords.palette, askDiscreet, ['mod', 'D']),
    action('lock', words.lock, lock, ['mod', 'L']),
    ...ColourScheme.options.map((colourScheme) =>
      action(colourScheme, words.display[colourScheme], async () => {
        await settings.run({ colourScheme })
      }),
    ),
  ]
}
