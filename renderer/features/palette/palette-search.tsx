import { Text, TextInput, VisuallyHidden } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { paletteWords as words } from '../../messages/palette.ts'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import type { Entry } from './palette-entry.ts'
import { LIST_ID, PaletteList, optionId } from './palette-list.tsx'
import { nextIndex } from './palette-match.ts'
import classes from './palette.module.css'
import { useAnswers } from './use-answers.ts'

// Two letters typed in one gesture ask once.
const PAUSE_MS = 40

export type PaletteSearchProps = { readonly onPicked: () => void }

/** The field and its answers. Arrows move, Enter takes the one in evidence, once the answers are those of the text. */
export function PaletteSearch({ onPicked }: PaletteSearchProps) {
  const field = useArrivalFocus<HTMLInputElement>()
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS)
  const answers = useAnswers(asked)
  const pending = answers.pending || asked !== text.trim()
  const entries = answers.groups.flatMap((group) => group.entries)
  const [chosen, setChosen] = useState<string | null>(null)
  const enterWaits = useRef(false)

  const index = Math.max(
    entries.findIndex(({ key }) => key === chosen),
    0,
  )
  const active = entries[index]

  const pick = (entry: Entry) => {
    onPicked()
    void open(entry)
  }
  const answered = useEffectEvent(() => {
    if (!enterWaits.current) return
    enterWaits.current = false
    if (active !== undefined) pick(active)
  })
  useEffect(() => {
    if (!pending) answered()
  }, [pending])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        setChosen(entries[nextIndex(index, event.key === 'ArrowDown' ? 1 : -1, entries.length)]?.key ?? null)
        break
      case 'Enter':
        if (pending) enterWaits.current = true
        else if (active !== undefined) pick(active)
        break
      default:
        return
    }
    event.preventDefault()
  }

  return (
    <>
      <TextInput
        ref={field}
        size="md"
        variant="unstyled"
        className={classes['field'] ?? ''}
        leftSection={<IconSearch size={18} aria-hidden />}
        placeholder={words.placeholder}
        aria-label={words.label}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        onChange={(event) => {
          enterWaits.current = false
          setChosen(null)
          setText(event.currentTarget.value)
        }}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded={entries.length > 0}
        aria-autocomplete="list"
        aria-controls={entries.length > 0 ? LIST_ID : undefined}
        aria-activedescendant={active === undefined ? undefined : optionId(active.key)}
      />
      {entries.length > 0 && (
        <PaletteList groups={answers.groups} active={active?.key ?? null} onPoint={setChosen} onPick={pick} />
      )}
      {entries.length === 0 && !pending ? (
        <Text component="output" display="block" c="dimmed" p="md">
          {words.nothing}
        </Text>
      ) : (
        <VisuallyHidden component="output">{pending ? '' : words.found(entries.length)}</VisuallyHidden>
      )}
      <Text size="xs" c="dimmed" className={classes['hint'] ?? ''}>
        {words.keys}
      </Text>
    </>
  )
}

/** Goes there; where no other screen came, the focus goes back to the title of this one. */
async function open(entry: Entry): Promise<void> {
  await entry.open()
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('[data-page-title]')?.focus()
}
