import { Combobox, Text, TextInput, type TextInputProps, useCombobox } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { pieces } from '../messages/fr.ts'
import classes from './search-picker.module.css'

export type PickerItem = { readonly key: string; readonly content: ReactNode }

type OwnProps = {
  /** True when the screen is there for this field: it takes the focus when it appears. */
  readonly takesFocus?: boolean
  readonly value: string
  readonly onChange: (text: string) => void
  readonly items: readonly PickerItem[]
  readonly onPick: (key: string) => void
  /** Said instead of the list when something was typed and nothing answers. */
  readonly nothing: ReactNode
}

type Props = OwnProps & Omit<TextInputProps, keyof OwnProps | 'type'>

/** Search as you type: the answers stay under the field; arrows move, Enter takes the first or the chosen one. */
export function SearchPicker({ value, onChange, items, onPick, nothing, takesFocus = false, ...rest }: Props) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])
  const combobox = useCombobox({ opened: items.length > 0 })
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
          onChange={(event) => {
            onChange(event.currentTarget.value)
            combobox.selectFirstOption()
          }}
          onKeyDown={(event) => {
            // Enter takes the best answer even before any arrow was used.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || combobox.getSelectedOptionIndex() !== -1)
              return
            const [first] = items
            if (first === undefined || value.trim() === '') return
            event.preventDefault()
            onPick(first.key)
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
      {items.length === 0 && value.trim() !== '' && (
        <Text size="sm" c="dimmed" mt="xs" component="output" display="block">
          {nothing}
        </Text>
      )}
    </Combobox>
  )
}
