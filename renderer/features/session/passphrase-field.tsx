import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { passphrase as words } from '../../messages/session.ts'

type OwnProps = { readonly value: string; readonly onChange: (typed: string) => void }

/** A passphrase being typed, hidden unless asked; what is wrong with it is told to every reader. */
export const PassphraseField = ({
  value,
  onChange,
  error,
  ...rest
}: OwnProps & Omit<PasswordInputProps, keyof OwnProps>) => (
  <PasswordInput
    autoComplete="off"
    visibilityToggleButtonProps={{ 'aria-label': words.show, tabIndex: 0 }}
    {...rest}
    value={value}
    error={error}
    aria-invalid={Boolean(error)}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
)
