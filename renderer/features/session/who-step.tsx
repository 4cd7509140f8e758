import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { Line } from '../../../core/contract/values.ts'
import { firstRun as words } from '../../messages/session.ts'
import { lineProblem } from '../../ui/field-problem.ts'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'

export type Who = { readonly structureName: string; readonly mediatorName: string }

type Props = {
  readonly who: Who
  readonly onChange: (who: Who) => void
  /** Called with both names trimmed, once they are accepted. */
  readonly onNext: (who: Who) => void
}

export function WhoStep({ who, onChange, onNext }: Props) {
  const [tried, setTried] = useState(false)
  const structureField = useArrivalFocus<HTMLInputElement>()
  const mediatorField = useRef<HTMLInputElement>(null)
  const problems = { structureName: lineProblem(who.structureName), mediatorName: lineProblem(who.mediatorName) }

  const submit = (event: React.FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (problems.structureName !== null) return structureField.current?.focus()
    if (problems.mediatorName !== null) return mediatorField.current?.focus()
    onNext({ structureName: Line.parse(who.structureName), mediatorName: Line.parse(who.mediatorName) })
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          ref={structureField}
          label={words.structureName}
          description={words.structureHint}
          autoComplete="organization"
          value={who.structureName}
          error={tried ? problems.structureName : null}
          onChange={(event) => onChange({ ...who, structureName: event.currentTarget.value })}
        />
        <TextInput
          ref={mediatorField}
          label={words.mediatorName}
          description={words.mediatorHint}
          autoComplete="name"
          value={who.mediatorName}
          error={tried ? problems.mediatorName : null}
          onChange={(event) => onChange({ ...who, mediatorName: event.currentTarget.value })}
        />
        <Group>
          <Button type="submit">{words.next}</Button>
        </Group>
      </Stack>
    </form>
  )
}
