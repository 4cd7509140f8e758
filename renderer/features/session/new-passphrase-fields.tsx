import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useState, type Ref } from 'react'
import { passphrase as words } from '../../messages/session.ts'
import { passphraseProblems, strengthLevel, strengthPercent, type NewPassphrase } from './new-passphrase.ts'
import { PassphraseField } from './passphrase-field.tsx'

type Props = {
  readonly chosen: NewPassphrase
  readonly label: string
  /** Problems are told once the mediator tried to go on. */
  readonly tried: boolean
  /** What the host answered, if it refused. */
  readonly refusal: string | null
  /** The field to give the focus to on arrival. */
  readonly field?: Ref<HTMLInputElement>
}

/** Choosing a passphrase: its strength while typing, seven words on request, typed twice only when it is one's own. */
export function NewPassphraseFields({ chosen, label, tried, refusal, field }: Props) {
  const [visible, setVisible] = useState(false)
  const problems = passphraseProblems(chosen)
  const level = strengthLevel(chosen.assessment)
  return (
    <Stack gap="md">
      <PassphraseField
        label={label}
        description={chosen.proposed ? words.proposed : words.hint}
        ref={field}
        autoComplete="new-password"
        visible={visible}
        onVisibilityChange={setVisible}
        value={chosen.text}
        error={tried ? (problems.text ?? refusal) : null}
        onChange={chosen.write}
      />
      <div>
        <Progress
          value={strengthPercent(chosen.assessment)}
          color={level === 'strong' ? 'teal' : 'amber'}
          transitionDuration={0}
          aria-hidden
        />
        <Text size="sm" mt={4} component="output" display="block">
          {words.strength} : {words.strengthLevels[level]}
        </Text>
      </div>
      <Group>
        <Button
          variant="default"
          onClick={() => {
            setVisible(true)
            void chosen.propose()
          }}
        >
          {words.propose}
        </Button>
      </Group>
      {!chosen.proposed && (
        <PassphraseField
          label={words.again}
          autoComplete="new-password"
          visible={visible}
          onVisibilityChange={setVisible}
          value={chosen.again}
          error={tried ? problems.again : null}
          onChange={chosen.writeAgain}
        />
      )}
    </Stack>
  )
}
