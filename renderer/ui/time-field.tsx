import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import type { ValueProblem } from '../../core/contract/values.ts'
import { time } from '../messages/dates.ts'
import { pieces } from '../messages/fr.ts'
import { valueSentences } from '../messages/values.ts'
import { parseTypedTime } from './typed-time.ts'

type OwnProps = {
  /** `HH:MM`, or `null` when empty or wrong. */
  readonly value: string | null
  readonly onChange: (time: string | null, problem: ValueProblem | null) => void
}

type Props = OwnProps & Omit<TextInputProps, keyof OwnProps | 'defaultValue' | 'type'>

/** A time of day typed in any usual way: 9, 9h30, 930, 9:30. Says it is wrong when left, never while typing. */
export function TimeField({ value, onChange, error, onBlur, ...rest }: Props) {
  const [typed, setTyped] = useState(value === null ? '' : time(value))
  const [left, setLeft] = useState(false)

  const [shown, setShown] = useState(value)
  if (value !== shown) {
    setShown(value)
    if (parseTypedTime(typed) !== value) setTyped(value === null ? '' : time(value))
  }

  const wrong = left && typed.trim() !== '' && parseTypedTime(typed) === null
  return (
    <TextInput
      placeholder={pieces.timePlaceholder}
      autoComplete="off"
      {...rest}
      error={error ?? (wrong ? valueSentences.not_a_time : undefined)}
      value={typed}
      onChange={(event) => {
        const text = event.currentTarget.value
        const parsed = parseTypedTime(text)
        setTyped(text)
        setShown(parsed)
        onChange(parsed, text.trim() !== '' && parsed === null ? 'not_a_time' : null)
      }}
      onFocus={() => setLeft(false)}
      onBlur={(event) => {
        setLeft(true)
        const parsed = parseTypedTime(typed)
        if (parsed !== null) setTyped(time(parsed))
        onBlur?.(event)
      }}
    />
  )
}
