import { NativeSelect, Text, TextInput } from '@mantine/core'
import { IdentifierKind, IdentifierNumber } from '../../../core/contract/identifiers.ts'
import type { Output } from '../../../core/contract/index.ts'
import { useCommand } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { identifierKinds, keptWords as words } from '../../messages/kept-identifiers.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { fieldProblem } from '../../ui/field-problem.ts'
import { refusalAmong, refusalOutside, useForm } from '../../ui/use-form.ts'
import { readingInWords } from './reading-in-words.ts'

type Props = Pick<Output<'identifiers.ofPerson'>, 'purposes' | 'nirAllowed'> & { readonly onClose: () => void }

const ofNumber = ['number_malformed', 'nir_not_allowed']

/** What can be said of a number while it is typed; the kinds without a published rule say nothing. */
function readingOf(kind: IdentifierKind, typed: string): string {
  switch (kind) {
    case 'nir':
    case 'tax_number':
    case 'iban':
      return readingInWords(kind, typed)?.sentences.join(' ') ?? ''
    case 'beneficiary':
    case 'foreigner':
    case 'job_seeker':
      return ''
    default:
      return kind satisfies never
  }
}

/** A number and the dossier that needs it. What is typed is not kept when the dialog closes. */
export function KeepDialog({ purposes, nirAllowed, onClose }: Props) {
  const keep = useCommand('identifiers.keep')
  const form = useForm<{ kind: IdentifierKind; number: string; casefileId: string }>(() => ({
    kind: 'beneficiary',
    number: '',
    casefileId: purposes[0]?.casefileId ?? '',
  }))
  const { values, tried, refusal } = form
  const kinds = IdentifierKind.options.filter((kind) => kind !== 'nir' || nirAllowed)
  const problem = values.number.trim() === '' ? words.numberRequired : fieldProblem(IdentifierNumber, values.number)
  const refused = refusalAmong(refusal, ofNumber)

  const submit = async (): Promise<void> => {
    if (problem !== null) return form.refuse(null)
    const answer = await keep.run(values)
    if (answer.ok) onClose()
    else form.refuse(answer.error.code)
  }

  return (
    <DialogForm
      title={words.keepTitle}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      running={keep.running}
      submitLabel={words.keepDo}
      refusal={refusalOutside(refusal, ofNumber)}
      attempts={form.attempts}
    >
      <NativeSelect
        label={words.kind}
        data-autofocus
        data={kinds.map((value) => ({ value, label: identifierKinds[value] }))}
        value={values.kind}
        onChange={(event) => form.set({ kind: IdentifierKind.parse(event.currentTarget.value) })}
      />
      <TextInput
        label={words.number}
        description={words.numberHint}
        withAsterisk
        spellCheck={false}
        maxLength={60}
        value={values.number}
        error={refused === null ? (tried ? problem : null) : errorSentence(refused)}
        onChange={(event) => form.set({ number: event.currentTarget.value })}
      />
      <Text component="output" display="block" size="sm" mih="1.4em">
        {readingOf(values.kind, values.number)}
      </Text>
      <NativeSelect
        label={words.casefile}
        description={words.casefileHint}
        data={purposes.map(({ casefileId, title }) => ({ value: casefileId, label: title }))}
        value={values.casefileId}
        onChange={(event) => form.set({ casefileId: event.currentTarget.value })}
      />
      {!nirAllowed && (
        <Text size="sm" c="dimmed">
          {words.nirOff}
        </Text>
      )}
    </DialogForm>
  )
}
