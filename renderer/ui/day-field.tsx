import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import type { ValueProblem } from '../../core/contract/values.ts'
import { dayDigits } from '../messages/dates.ts'
import { pieces } from '../messages/fr.ts'
import { valueSentences } from '../messages/values.ts'
import { parseTypedDay, type Lean } from './typed-day.ts'

// The calendar is heavy and most dates are typed: it is fetched when it is first opened.
const Calendar = lazy(() => import('./calendar.tsx').then(({ Calendar }) => ({ default: Calendar })))

type OwnProps = {
  /** `YYYY-MM-DD`, or `null` when empty or wrong. */
  readonly value: string | null
  /** `typed` is the text as it stands, for screens that keep drafts. */
  readonly onChange: (day: string | null, problem: ValueProblem | null, typed: string) => void
  readonly today: string
  /** `past` for a birth or a paper, `future` for an appointment: completes « 12/1 » and « 12/1/80 ». */
  readonly lean: Lean
  /** What was typed before, when it was not a day yet. */
  readonly defaultTyped?: string
}

type Props = OwnProps & Omit<TextInputProps, keyof OwnProps | 'defaultValue' | 'type' | 'rightSection'>

/** A day typed in any usual way, or chosen in a calendar. Says it is wrong when left, never while typing. */
export function DayField({ value, onChange, today, lean, defaultTyped, error, onBlur, ...rest }: Props) {
  const [typed, setTyped] = useState(defaultTyped ?? (value === null ? '' : dayDigits(value)))
  const [left, setLeft] = useState(false)

  // The value may also come from elsewhere (a form reset, an undo): the text then follows it. A screen that keeps its day while another
  // is being typed changes nothing: what is typed stays.
  const [given, setGiven] = useState(value)
  if (value !== given) {
    setGiven(value)
    if (parseTypedDay(typed, today, lean) !== value) setTyped(value === null ? '' : dayDigits(value))
  }

  const tell = (text: string): void => {
    const day = parseTypedDay(text, today, lean)
    setTyped(text)
    onChange(day, text.trim() !== '' && day === null ? 'not_a_day' : null, text)
  }

  const wrong = left && typed.trim() !== '' && parseTypedDay(typed, today, lean) === null
  return (
    <TextInput
      placeholder={pieces.dayPlaceholder}
      autoComplete="off"
      {...rest}
      error={error ?? (wrong ? valueSentences.not_a_day : undefined)}
      value={typed}
      onChange={(event) => tell(event.currentTarget.value)}
      onFocus={() => setLeft(false)}
      onBlur={(event) => {
        setLeft(true)
        const day = parseTypedDay(typed, today, lean)
        if (day !== null) setTyped(dayDigits(day))
        onBlur?.(event)
      }}
      rightSection={
        <CalendarButton
          disabled={rest.disabled === true || rest.readOnly === true}
          value={parseTypedDay(typed, today, lean)}
          today={today}
          onChoose={(day) => tell(dayDigits(day))}
        />
      }
    />
  )
}

type CalendarButtonProps = {
  readonly disabled: boolean
  readonly value: string | null
  readonly today: string
  readonly onChoose: (day: string) => void
}

function CalendarButton({ disabled, value, today, onChoose }: CalendarButtonProps) {
  const [open, setOpen] = useState(false)
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <ActionIcon
          disabled={disabled}
          variant="subtle"
          color="gray"
          aria-label={pieces.openCalendar}
          onClick={() => setOpen(!open)}
        >
          <IconCalendar size={18} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Suspense fallback={null}>
          <Calendar
            value={value}
            today={today}
            onChoose={(day) => {
              onChoose(day)
              setOpen(false)
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
