import type { TextareaProps } from '@mantine/core'
import { GuardedTextarea } from './guarded-text.tsx'

/**
 * Free text. It stands in a form of its own that asks the browser to remember nothing: a browser writes what text areas hold to its
 * session files, in clear, unless their form forbids it.
 */
export const NoteField = (props: TextareaProps) => (
  <form autoComplete="off" onSubmit={(event) => event.preventDefault()}>
    <GuardedTextarea autoComplete="off" {...props} />
  </form>
)
