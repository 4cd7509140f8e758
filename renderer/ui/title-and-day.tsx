import { Group, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { lifeDialogs } from '../messages/casefiles.ts'
import { DayField } from './day-field.tsx'

type Values = { readonly title: string; readonly day: string | null }

type Props = {
  readonly words: {
    readonly title: string
    readonly titleExample: string
    readonly noTitle: string
    readonly day: string
  }
  readonly values: Values
  readonly onChange: (changes: Partial<Values>) => void
  /** True once it was sent: what is missing is then said. */
  readonly tried: boolean
  readonly today: string
  /** What else stands on the line. */
  readonly children?: ReactNode
}

/** False until a title and a day were typed. */
export const hasTitleAndDay = <Draft extends Values>(values: Draft): values is Draft & { readonly day: string } =>
  values.title.trim() !== '' && values.day !== null

/** How what is noted begins: its title, which the hand finds first, and the day it happened. */
export const TitleAndDay = ({ words, values: { title, day }, onChange, tried, today, children }: Props) => (
  <Group align="flex-start" gap="sm">
    <TextInput
      label={words.title}
      placeholder={words.titleExample}
      value={title}
      onChange={({ currentTarget: { value } }) => onChange({ title: value })}
      error={tried && title.trim() === '' ? words.noTitle : null}
      style={{ flex: 1 }}
      data-autofocus
    />
    <DayField
      label={words.day}
      value={day}
      onChange={(chosen) => onChange({ day: chosen })}
      today={today}
      lean="past"
      error={tried && day === null ? lifeDialogs.missingDay : null}
      w={170}
    />
    {children}
  </Group>
)
