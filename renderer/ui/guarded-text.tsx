import { Textarea, type TextareaProps, TextInput, type TextInputProps } from '@mantine/core'
import { useMergedRef } from '@mantine/hooks'
import { type Ref, useRef } from 'react'
import { SecretWarning } from './secret-warning.tsx'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

type LineProps = TextInputProps & { readonly ref?: Ref<HTMLInputElement> | undefined }

/** One line of free text, with a word under it when it looks like a secret. Controlled by `value`. */
export function GuardedTextInput({ ref, ...props }: LineProps) {
  const field = useRef<HTMLInputElement>(null)
  const merged = useMergedRef(field, ref)
  return (
    <div>
      <TextInput {...props} ref={merged} />
      <SecretWarning text={textOf(props.value)} field={field} />
    </div>
  )
}

type AreaProps = TextareaProps & { readonly ref?: Ref<HTMLTextAreaElement> | undefined }

/** Free text of several lines, with a word under it when it looks like a secret. Controlled by `value`. */
export function GuardedTextarea({ ref, ...props }: AreaProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const merged = useMergedRef(field, ref)
  return (
    <div>
      <Textarea {...props} ref={merged} />
      <SecretWarning text={textOf(props.value)} field={field} />
    </div>
  )
}
