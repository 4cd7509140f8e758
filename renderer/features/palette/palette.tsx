import { Spotlight, createSpotlight } from '@mantine/spotlight'
import '@mantine/spotlight/styles.css'
import { IconFolder, IconSearch, IconUser, IconBook2, IconArrowRight } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useOperation } from '../../bridge/queries.ts'
import { screens } from '../../messages/fr.ts'
import { paletteWords as words } from '../../messages/palette.ts'
import { fold } from '../../../core/shared/text.ts'
import { personName } from '../people/person-name.ts'
import { useLock } from '../session/session.ts'
import { useVisitDoor } from '../visits/start-visit.ts'
import { onOpenPalette } from './open-palette.ts'

const [store, palette] = createSpotlight()
const SHOWN = 5

/** Everything by its name: people, dossiers, procedures, screens and actions. What was typed is forgotten when it closes. */
export function Palette() {
  const [text, setText] = useState('')
  const [opened, setOpened] = useState(false)
  useEffect(() => onOpenPalette(palette.open), [])
  // Locking unmounts the palette: it must not open again by itself afterwards.
  useEffect(() => palette.close, [])

  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={text}
      onQueryChange={setText}
      onSpotlightOpen={() => setOpened(true)}
      onSpotlightClose={() => {
        setOpened(false)
        setText('')
      }}
      scrollable
      maxHeight={480}
      transitionProps={{ duration: 0 }}
      returnFocus
      attributes={{ content: { 'aria-label': words.label } }}
    >
      <Spotlight.Search
        placeholder={words.placeholder}
        aria-label={words.label}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      {opened && <Answers text={text.trim()} />}
    </Spotlight.Root>
  )
}

type Entry = { readonly id: string; readonly label: string; readonly description: string; readonly open: () => void }
type Kind = 'people' | 'casefiles' | 'procedures' | 'actions'

const icons = { people: IconUser, casefiles: IconFolder, procedures: IconBook2, actions: IconArrowRight } as const

function Answers({ text }: { readonly text: string }) {
  const navigate = useNavigate()
  const typed = { enabled: text !== '', keepPrevious: true }
  const people = useOperation('people.search', { text, limit: SHOWN }, typed)
  const casefiles = useOperation('casefiles.search', { text, limit: SHOWN }, { keepPrevious: true })
  const procedures = useOperation('procedures.search', { text, limit: SHOWN }, typed)
  const actions = useActions().filter(({ label }) => text === '' || fold(label).includes(fold(text)))
  const searched = text !== ''

  const groups: readonly (readonly [Kind, string, readonly Entry[]])[] = [
    ['actions', words.actions, searched ? actions : []],
    [
      'people',
      words.people,
      (searched ? (people.data ?? []) : []).map((hit) => ({
        id: hit.personId,
        label: personName(hit),
        description: hit.phone,
        open: () => void navigate({ to: '/personnes/$personId', params: { personId: hit.personId } }),
      })),
    ],
    [
      'casefiles',
      searched ? words.casefiles : words.recent,
      (casefiles.data ?? []).map((brief) => ({
        id: brief.casefileId,
        label: brief.title,
        description: brief.personName ?? '',
        open: () => void navigate({ to: '/dossiers/$casefileId', params: { casefileId: brief.casefileId } }),
      })),
    ],
    [
      'procedures',
      words.procedures,
      (searched ? (procedures.data ?? []) : []).map((brief) => ({
        id: brief.procedureId,
        label: brief.title,
        description: brief.organisationName,
        open: () => void navigate({ to: '/catalogue/$procedureId', params: { procedureId: brief.procedureId } }),
      })),
    ],
    ['actions', words.actions, searched ? [] : actions],
  ]
  const filled = groups.filter(([, , entries]) => entries.length > 0)

  return (
    <Spotlight.ActionsList aria-label={words.label}>
      {filled.length === 0 && !people.isFetching && <Spotlight.Empty>{words.nothing}</Spotlight.Empty>}
      {filled.map(([kind, title, entries]) => (
        <Spotlight.ActionsGroup key={`${kind} ${title}`} label={title}>
          {entries.map((entry) => {
            const Shape = icons[kind]
            return (
              <Spotlight.Action
                key={entry.id}
                label={entry.label}
                description={entry.description}
                leftSection={<Shape size={18} aria-hidden />}
                onClick={entry.open}
              />
            )
          })}
        </Spotlight.ActionsGroup>
      ))}
    </Spotlight.ActionsList>
  )
}

const places = [
  ['/', screens.today],
  ['/agenda', screens.agenda],
  ['/personnes', screens.people],
  ['/catalogue', screens.catalogue],
  ['/reglages', screens.settings],
] as const

function useActions(): readonly Entry[] {
  const navigate = useNavigate()
  const door = useVisitDoor()
  const lock = useLock()
  return [
    { id: 'accueil', label: words.newVisit, description: '', open: () => void door.start(null) },
    ...places.map(([to, label]) => ({ id: to, label, description: '', open: () => void navigate({ to }) })),
    { id: 'verrouiller', label: words.lock, description: '', open: () => void lock() },
  ]
}
