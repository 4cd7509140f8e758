import { NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import type { Settings } from '../../../core/contract/settings.ts'
import { fieldProblem } from '../../ui/field-problem.ts'
import { useSetting } from './use-setting.ts'

const Said = ({ children }: { readonly children: string }) => (
  <Text component="output" display="block" size="sm" c="dimmed" mih="1.4em">
    {children}
  </Text>
)

type LineProps = {
  readonly label: string
  readonly description?: string
  /** What the contract accepts there. */
  readonly schema: z.ZodType<string>
  readonly saved: string
  readonly changeOf: (line: string) => Partial<Settings>
}

/** One line of text, saved when it is left or on Enter; a refused one stays as typed, with its sentence. */
export function LineSetting({ label, description, schema, saved, changeOf }: LineProps) {
  const setting = useSetting()
  const [typed, setTyped] = useState(saved)
  const [left, setLeft] = useState(false)
  const problem = fieldProblem(schema, typed)

  const keep = async (): Promise<void> => {
    setLeft(true)
    if (problem !== null || schema.parse(typed) === saved) return
    setTyped(schema.parse(typed))
    await setting.save(changeOf(typed))
  }

  return (
    <div>
      <TextInput
        label={label}
        description={description}
        value={typed}
        error={left ? (problem ?? setting.problem) : null}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setLeft(false)
        }}
        onBlur={() => void keep()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void keep()
        }}
      />
      <Said>{setting.said}</Said>
    </div>
  )
}

export type Choice = { readonly value: string; readonly label: string }

type ChoiceProps = {
  readonly label: string
  readonly description?: string
  readonly saved: string
  readonly choices: readonly Choice[]
  readonly changeOf: (value: string) => Partial<Settings>
}

/** What was chosen shows at once, and goes back to what is saved when it is refused. */
function useChoice({ saved, changeOf }: ChoiceProps) {
  const { save, said, problem } = useSetting()
  const [chosen, setChosen] = useState(saved)
  const choose = async (value: string): Promise<void> => {
    setChosen(value)
    if (!(await save(changeOf(value)))) setChosen(saved)
  }
  return { chosen, choose, said, problem }
}

/** One of a long list, saved as soon as it is chosen. */
export function ListSetting(props: ChoiceProps) {
  const { label, description, choices } = props
  const { chosen, choose, said, problem } = useChoice(props)
  return (
    <div>
      <NativeSelect
        label={label}
        description={description}
        data={[...choices]}
        value={chosen}
        error={problem}
        onChange={(event) => void choose(event.currentTarget.value)}
      />
      <Said>{said}</Said>
    </div>
  )
}

/** One of a few, all in sight, saved as soon as it is chosen. */
export function RadioSetting(props: ChoiceProps) {
  const { label, description, choices } = props
  const { chosen, choose, said, problem } = useChoice(props)
  return (
    <div>
      <Radio.Group
        label={label}
        description={description}
        value={chosen}
        error={problem}
        onChange={(value) => void choose(value)}
      >
        <Stack gap="xs" mt="xs">
          {choices.map((choice) => (
            <Radio key={choice.value} value={choice.value} label={choice.label} />
          ))}
        </Stack>
      </Radio.Group>
      <Said>{said}</Said>
    </div>
  )
}
