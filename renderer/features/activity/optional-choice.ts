import type { ChangeEvent } from 'react'

type Choice<Value extends string> = { readonly options: readonly Value[]; readonly parse: (value: unknown) => Value }

/** What makes a list of one closed word, or none: the empty choice comes first and is `null`. */
export const optionalChoice = <Value extends string>(
  choice: Choice<Value>,
  labels: Readonly<Record<Value, string>>,
  none: string,
  value: Value | null,
  onChoose: (value: Value | null) => void,
) => ({
  data: [{ value: '', label: none }, ...choice.options.map((one) => ({ value: one as string, label: labels[one] }))],
  value: value ?? '',
  onChange: ({ currentTarget }: ChangeEvent<HTMLSelectElement>) =>
    onChoose(currentTarget.value === '' ? null : choice.parse(currentTarget.value)),
})
