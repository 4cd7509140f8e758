import { SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useId } from 'react'
import { backupsWords as words } from '../../messages/backups.ts'
import { PassphraseField } from '../session/passphrase-field.tsx'

export type Secret = { readonly kind: 'passphrase' | 'recovery_key'; readonly typed: string }

type Props = {
  readonly secret: Secret
  readonly onChange: (secret: Secret) => void
  readonly problem: string | null
  /** True in a dialog, where the hand arrives on the field. */
  readonly focused?: boolean
}

const kinds = ['passphrase', 'recovery_key'] as const

/** What opens a backup: one's passphrase, or the printed key. */
export function SecretFields({ secret, onChange, problem, focused = false }: Props) {
  const label = useId()
  const focus = focused ? { 'data-autofocus': true } : {}
  const change = (typed: string): void => onChange({ ...secret, typed })
  return (
    <Stack gap="xs">
      <Text size="sm" id={label}>
        {words.secretKind}
      </Text>
      <SegmentedControl
        aria-labelledby={label}
        value={secret.kind}
        onChange={(kind) => onChange({ kind, typed: '' })}
        data={kinds.map((value) => ({ value, label: words.secretKinds[value] }))}
      />
      {secret.kind === 'passphrase' ? (
        <PassphraseField
          label={words.secretKinds.passphrase}
          autoComplete="current-password"
          value={secret.typed}
          error={problem}
          onChange={change}
          {...focus}
        />
      ) : (
        <TextInput
          label={words.recoveryKey}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={secret.typed}
          error={problem}
          onChange={(event) => change(event.currentTarget.value)}
          {...focus}
        />
      )}
    </Stack>
  )
}
