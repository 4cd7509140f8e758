import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { DocumentTypeBrief, PersonPaper } from '../../../core/contract/documents.ts'
import type { PersonId } from '../../../core/contract/values.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { documentWords, paperFormWords as words } from '../../messages/documents.ts'
import { tellRefusal } from '../../ui/tell-refusal.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { SearchPicker } from '../../ui/search-picker.tsx'
import { offerUndo } from '../../ui/undo.tsx'
import { refusalOutside, useForm } from '../../ui/use-form.ts'
import { paperFieldCodes, PaperFields, type PaperValues } from './paper-fields.tsx'

type NewPaper = PaperValues & { readonly type: DocumentTypeBrief | null }

const fresh: NewPaper = { type: null, issuedOn: null, expiresOn: null, original: { holder: 'person', who: '' } }

type NewProps = { readonly personId: PersonId; readonly opened: boolean; readonly onClose: () => void }

/** Notes a paper that the person has, whatever dossier may ask for it. */
export function NotePaper({ personId, opened, onClose }: NewProps) {
  const form = useForm(() => fresh)
  const record = useCommand('documents.recordSeen')
  const forget = useCommand('documents.forget')
  const { type, issuedOn, expiresOn, original } = form.values

  const close = (): void => {
    form.reset()
    onClose()
  }
  const save = async (): Promise<void> => {
    if (type === null) return form.refuse(null)
    const holder = { kind: 'person', personId } as const
    const { documentTypeId } = type
    const answer = await record.run({ holder, documentTypeId, issuedOn, expiresOn, original })
    if (!answer.ok) return form.refuse(answer.error.code)
    const { heldDocumentId } = answer.value
    offerUndo({
      message: documentWords.noted,
      undo: async () => {
        await forget.run({ heldDocumentId })
      },
    })
    return close()
  }

  return (
    <DialogForm
      title={words.titleNew}
      opened={opened}
      onClose={close}
      onSubmit={() => void save()}
      running={record.running}
      submitLabel={words.save}
      refusal={refusalOutside(form.refusal, paperFieldCodes)}
      attempts={form.attempts}
      size="lg"
    >
      <TypeChoice type={type} missing={form.tried && type === null} onChoose={(chosen) => form.set({ type: chosen })} />
      {type !== null && <PaperFields rule={type} values={form.values} onChange={form.set} refusal={form.refusal} />}
    </DialogForm>
  )
}

type CorrectProps = { readonly paper: PersonPaper; readonly opened: boolean; readonly onClose: () => void }

/** Corrects the dates of a paper and who keeps it. */
export function CorrectPaper({ paper, opened, onClose }: CorrectProps) {
  const { heldDocumentId, issuedOn, expiresOn, original } = paper
  const before = { issuedOn, expiresOn, original }
  const form = useForm(() => before)
  const correct = useCommand('documents.correct')

  const save = async (): Promise<void> => {
    const answer = await correct.run({ heldDocumentId, ...form.values })
    if (!answer.ok) return form.refuse(answer.error.code)
    offerUndo({
      message: documentWords.corrected,
      undo: async () => {
        const undone = await correct.run({ heldDocumentId, ...before })
        if (!undone.ok) tellRefusal(undone.error.code)
      },
    })
    return onClose()
  }

  return (
    <DialogForm
      title={words.titleOf(paper.label)}
      opened={opened}
      onClose={onClose}
      onSubmit={() => void save()}
      running={correct.running}
      submitLabel={words.save}
      refusal={refusalOutside(form.refusal, paperFieldCodes)}
      attempts={form.attempts}
      size="lg"
    >
      <PaperFields rule={paper} values={form.values} onChange={form.set} refusal={form.refusal} />
    </DialogForm>
  )
}

const SHOWN = 6

type TypeProps = {
  readonly type: DocumentTypeBrief | null
  readonly missing: boolean
  readonly onChoose: (type: DocumentTypeBrief | null) => void
}

function TypeChoice({ type, missing, onChoose }: TypeProps) {
  const [text, setText] = useState('')
  const query = useOperation('documents.searchTypes', { text, limit: SHOWN }, { keepPrevious: true })
  const found = query.data ?? []
  if (type !== null) {
    return (
      <Group justify="space-between">
        <Text fw={600}>{type.label}</Text>
        <Button variant="subtle" size="compact-sm" onClick={() => onChoose(null)}>
          {words.change}
        </Button>
      </Group>
    )
  }
  return (
    <SearchPicker
      data-autofocus
      takesFocusFor={words.search}
      label={words.search}
      description={words.searchHint}
      error={missing ? words.missing : null}
      value={text}
      onChange={setText}
      items={found.map(({ documentTypeId, label, group }) => ({
        key: documentTypeId,
        content: (
          <>
            <Text>{label}</Text>
            <Text size="sm" c="dimmed">
              {group}
            </Text>
          </>
        ),
      }))}
      onPick={(key) => onChoose(found.find(({ documentTypeId }) => documentTypeId === key) ?? null)}
      pending={query.isFetching}
      nothing={words.nothing}
    />
  )
}
