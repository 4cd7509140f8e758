import { Radio, Stack } from '@mantine/core'
import type { CopyEnd } from '../../../core/contract/copies.ts'
import { copyWords as words } from '../../messages/copies.ts'
import { errorSentence } from '../../messages/errors.ts'
import { DayField } from '../../ui/day-field.tsx'

export type EndValues = { readonly kind: CopyEnd['kind']; readonly day: string | null }

export const endValuesOf = (end: CopyEnd): EndValues => ({ kind: end.kind, day: end.kind === 'day' ? end.day : null })

/** The end as it was chosen; `null` while its day is missing. */
export function endFrom({ kind, day }: EndValues): CopyEnd | null {
  if (kind === 'after_closing') return { kind }
  return day === null ? null : { kind, day }
}

type Props = {
  readonly values: EndValues
  readonly onChange: (values: EndValues) => void
  readonly today: string
  readonly tried: boolean
  readonly refusal: string | null
}

/** Until when a copy is kept. */
export function EndFields({ values, onChange, today, tried, refusal }: Props) {
  const missing = tried && endFrom(values) === null ? words.dayMissing : null
  return (
    <Stack gap="xs">
      <Radio.Group
        label={words.end}
        value={values.kind}
        onChange={(kind) => onChange({ ...values, kind: kind === 'day' ? 'day' : 'after_closing' })}
      >
        <Stack gap={6} my={6}>
          <Radio value="after_closing" label={words.endAfterClosing} />
          <Radio value="day" label={words.endDay} />
        </Stack>
      </Radio.Group>
      {values.kind === 'day' && (
        <DayField
          label={words.day}
          description={words.dayHint}
          value={values.day}
          onChange={(day) => onChange({ ...values, day })}
          today={today}
          lean="future"
          error={refusal === 'copy_end_not_allowed' ? errorSentence(refusal) : missing}
          maw={260}
        />
      )}
    </Stack>
  )
}
