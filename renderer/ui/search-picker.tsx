import { Combobox, Text, TextInput, type TextInputProps, useCombobox } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { pieces } from '../messages/fr.ts'
import classes from './search-picker.module.css'

export type PickerItem = { readonly key: string; readonly content: ReactNode }

type OwnProps = {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly items: readonly PickerItem[]
  /** True while `items` still answer what was typed before. */
  readonly pending: boolean
  readonly onPick: (key: string) => void
  /** Said instead of the list when something was typed and nothing answers. */
  readonly nothing: ReactNode
  /** What the screen is there for: the field takes the focus when it appears with one, and again when it changes. */
  readonly takesFocusFor?: string | null
  /** Enter with nothing typed sends the form: what is searched is not asked. */
  readonly sendsWhenEmpty?: boolean
}

type Props = OwnProps & Omit<TextInputProps, keyof OwnProps | 'type'>

/**
 * Search as you type: the answers stay under the field; arrows move, Enter takes the one in evidence, the first unless moved. Enter
 * pressed before the answers are there waits for them: a fast hand never opens what it did not ask for.
 */
export function SearchPicker({
  value,
  onChange,
  items,
  pending,
  onPick,
  nothing,
  takesFocusFor = null,
  sendsWhenEmpty = false,
  ...rest
}: Props) {
  const field = useRef<HTMLInputElement>(null)
  const enterWaits = useRef(false)
  const combobox = useCombobox({ opened: items.length > 0 })
  // Before the screen is drawn: a letter typed at once must find its field.
  useLayoutEffect(() => {
    if (takesFocusFor !== null) field.current?.focus()
  }, [takesFocusFor])

  const answered = useEffectEvent((keys: string, typed: string) => {
    const [first] = items
    if (first === undefined || keys === '') return
    if (enterWaits.current && typed.trim() !== '') onPick(first.key)
    else combobox.selectFirstOption()
    enterWaits.current = false
  })
  const shown = items.map(({ key }) => key).join(' ')
  useEffect(() => {
    if (!pending) answered(shown, value)
  }, [pending, shown, value])

  return (
    <Combobox store={combobox} onOptionSubmit={onPick} withinPortal={false}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          ref={field}
          leftSection={<IconSearch size={16} aria-hidden />}
          autoComplete="off"
          maxLength={200}
          {...rest}
          value={value}
          aria-busy={pending}
          onChange={(event) => {
            enterWaits.current = false
            combobox.resetSelectedOption()
            onChange(event.currentTarget.value)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || combobox.getSelectedOptionIndex() !== -1)
              return
            if (sendsWhenEmpty && value.trim() === '') return
            event.preventDefault()
            enterWaits.current = value.trim() !== ''
          }}
        />
      </Combobox.EventsTarget>
      {items.length > 0 && (
        <Combobox.Options className={classes['options'] ?? ''} aria-label={pieces.answers}>
          {items.map((item) => (
            <Combobox.Option key={item.key} value={item.key} className={classes['option'] ?? ''}>
              {item.content}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      )}
      {items.length === 0 && value.trim() !== '' && !pending && (
        <Text size="sm" c="dimmed" mt="xs" component="output" display="block">
          {nothing}
        </Text>
      )}
    </Combobox>
  )
}
