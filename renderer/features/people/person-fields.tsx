import { SimpleGrid, TextInput } from '@mantine/core'
import type { RefObject } from 'react'
import { peopleWords as words } from '../../messages/people.ts'
import { DayField } from '../../ui/day-field.tsx'
import { parseTypedDay } from '../../ui/typed-day.ts'
import { type PersonField, type PersonFormValues, type PersonProblems, typedLimits } from './person-values.ts'

type Props = {
  readonly ids: string
  readonly today: string
  readonly values: PersonFormValues
  readonly onValues: (values: PersonFormValues, changed: PersonField) => void
  /** `towards` is what takes the focus. */
  readonly onLeave: (field: PersonField, towards: EventTarget | null) => void
  readonly problems: PersonProblems
  /** The field that takes the focus when the form appears. */
  readonly arrival: RefObject<HTMLInputElement | null>
  readonly arrivesAt: PersonField
}

/** The identifier of a field's input. */
export const personFieldId = (ids: string, field: PersonField): string => `${ids}-${field}`

/** The five fields of a person, as typed. */
export function PersonFields({ ids, today, values, onValues, onLeave, problems, arrival, arrivesAt }: Props) {
  const common = (field: PersonField) => ({
    id: personFieldId(ids, field),
    label: words[field],
    maxLength: typedLimits[field],
    error: problems[field],
    autoComplete: 'off',
    spellCheck: false,
    onBlur: (event: React.FocusEvent) => onLeave(field, event.relatedTarget),
    ...(field === arrivesAt ? { ref: arrival, 'data-autofocus': true } : {}),
  })
  const text = (field: PersonField) => ({
    ...common(field),
    value: values[field],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      onValues({ ...values, [field]: event.currentTarget.value }, field),
  })

  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
      <TextInput {...text('familyName')} aria-required />
      <TextInput {...text('givenName')} />
      <DayField
        {...common('birthDay')}
        value={parseTypedDay(values.birthDay, today, 'past')}
        defaultTyped={values.birthDay}
        onChange={(_day, _problem, typed) => onValues({ ...values, birthDay: typed }, 'birthDay')}
        today={today}
        lean="past"
      />
      <TextInput {...text('phone')} inputMode="tel" />
      <TextInput {...text('email')} inputMode="email" />
    </SimpleGrid>
  )
}
