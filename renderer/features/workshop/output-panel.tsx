import { Autocomplete, Checkbox, NativeSelect, Radio, Stack, Text, TextInput, Title } from '@mantine/core'
import { useId } from 'react'
import { outputWords as words, partsProblems } from '../../messages/workshop.ts'
import { AcceptedFormats } from './accepted-formats.tsx'
import { OUTPUT_FORMATS } from './model/job.ts'
import { plainName } from './model/file-name.ts'
import { SIZE_LIMITS } from './model/limits.ts'
import { type Choices, nameOf, partsOf, type Split } from './output-choices.ts'
import type { Destination } from './use-destination.ts'

type Props = {
  readonly choices: Choices
  readonly onChange: (change: Partial<Choices>) => void
  readonly destination: Destination
  readonly pages: number
  /** True once the file was asked for: what is missing is then told. */
  readonly tried: boolean
}

const splits: readonly Split[] = ['whole', 'parts', 'each']

/** What is asked of the file: size, format, division, watermark, name. */
export function OutputPanel({ choices, onChange, destination, pages, tried }: Props) {
  const titleId = useId()
  const parts = partsOf(choices, pages)
  const files = parts.ok ? parts.value.length : 1
  return (
    <Stack component="section" gap="md" aria-labelledby={titleId}>
      <Title order={2} id={titleId}>
        {words.title}
      </Title>
      <NativeSelect
        label={words.limit}
        data={SIZE_LIMITS.map((value) => ({ value: String(value), label: words.megabytes(value) }))}
        value={String(choices.limit)}
        onChange={({ currentTarget: { value } }) => {
          const limit = SIZE_LIMITS.find((each) => String(each) === value)
          if (limit !== undefined) onChange({ limit })
        }}
      />
      <Radio.Group
        label={words.format}
        value={choices.format}
        onChange={(value) => onChange({ format: value === 'jpeg' ? 'jpeg' : 'pdf' })}
      >
        <Stack gap="xs" mt="xs">
          {OUTPUT_FORMATS.map((format) => (
            <Radio key={format} value={format} label={words.formats[format]} />
          ))}
        </Stack>
      </Radio.Group>
      <AcceptedFormats destination={destination} />
      {choices.format === 'pdf' && (
        <NativeSelect
          label={words.split}
          data={splits.map((value) => ({ value, label: words.splits[value] }))}
          value={choices.split}
          onChange={({ currentTarget: { value } }) =>
            onChange({ split: splits.find((each) => each === value) ?? 'whole' })
          }
        />
      )}
      {choices.format === 'pdf' && choices.split === 'parts' && (
        <TextInput
          label={words.parts}
          description={words.partsHint}
          value={choices.parts}
          error={parts.ok || (!tried && choices.parts === '') ? null : partsProblems[parts.error]}
          onChange={(event) => onChange({ parts: event.currentTarget.value })}
        />
      )}
      <Checkbox
        label={words.watermark}
        checked={choices.marked}
        onChange={(event) => onChange({ marked: event.currentTarget.checked })}
      />
      {choices.marked && (
        <TextInput
          label={words.watermarkWords}
          value={choices.watermark}
          maxLength={80}
          error={choices.watermark.trim() === '' ? words.watermarkMissing : null}
          onChange={(event) => onChange({ watermark: event.currentTarget.value })}
        />
      )}
      <div>
        <Autocomplete
          label={words.label}
          data={[...destination.papers]}
          value={choices.label}
          maxLength={80}
          error={plainName(choices.label) === '' ? words.labelMissing : null}
          onChange={(label) => onChange({ label })}
        />
        <Text size="sm" c="dimmed" mt={4} style={{ overflowWrap: 'anywhere' }}>
          {words.willBe(nameOf(choices, { ...destination, files }, 0))}
        </Text>
      </div>
      {destination.personName !== null && (
        <Checkbox
          label={words.withName}
          checked={choices.withName}
          onChange={(event) => onChange({ withName: event.currentTarget.checked })}
        />
      )}
      {pages > 0 && <Text size="sm">{words.estimate(pages, files, choices.limit)}</Text>}
    </Stack>
  )
}
