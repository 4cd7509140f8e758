import { Group, Input, NativeSelect, NumberInput, SegmentedControl, Text } from '@mantine/core'
import { useId } from 'react'
import { HandoutForm, HandoutLanguage } from '../../../core/contract/handout-forms.ts'
import { handoutWords as words } from '../../messages/handouts.ts'
import { translations } from '../../print/handout-phrases.ts'

export type Choice = {
  readonly form: HandoutForm
  readonly language: HandoutLanguage | null
  readonly copies: number
}

type Props = { readonly choice: Choice; readonly onChange: (choice: Choice) => void }

const MOST_COPIES = 20
const forms = HandoutForm.options.map((value) => ({ value, label: words.forms[value] }))
const languages = [
  { value: '', label: words.noLanguage },
  ...HandoutLanguage.options.map((value) => ({ value, label: words.languages[value] })),
]

/** Form, second language and copies; a translation that nobody read over says so. */
export function HandoutChoices({ choice, onChange }: Props) {
  const labelId = useId()
  const { language } = choice
  const languageFrom = (value: string) => HandoutLanguage.safeParse(value).data ?? null
  return (
    <div data-print="never">
      <Group align="flex-end" gap="md">
        <Input.Wrapper label={words.form} labelElement="div" labelProps={{ id: labelId }}>
          <SegmentedControl
            display="flex"
            data={forms}
            value={choice.form}
            aria-labelledby={labelId}
            onChange={(form) => onChange({ ...choice, form })}
          />
        </Input.Wrapper>
        <NativeSelect
          label={words.language}
          data={languages}
          value={language ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ ...choice, language: languageFrom(value) })}
        />
        <NumberInput
          label={words.copies}
          w="7rem"
          min={1}
          max={MOST_COPIES}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          value={choice.copies}
          onChange={(copies) => {
            const whole = Number(copies)
            if (Number.isInteger(whole) && whole >= 1) onChange({ ...choice, copies: whole })
          }}
        />
      </Group>
      {language !== null && translations[language].review.status === 'not_reviewed' && (
        <Text component="output" display="block" size="sm" mt="xs">
          {words.notReviewed(words.languages[language])}
        </Text>
      )}
    </div>
  )
}
