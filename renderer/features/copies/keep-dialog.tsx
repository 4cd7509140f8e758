import { Button, Modal, Select, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import type { Paper } from '../../../core/contract/documents.ts'
import type { CasefileId, CopyId, HeldDocumentId } from '../../../core/contract/values.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { copyWords, keepWords as words } from '../../messages/copies.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { tellRefusal } from '../../ui/tell-refusal.ts'
import { holderOf } from '../casefiles/holder-of.ts'
import type { ReadyFile } from '../workshop/keep.ts'
import { KeepForm } from './keep-form.tsx'

/** Where a file of the workshop may be kept: beside the papers of a dossier, or beside the copy it was made from. */
export type KeepTarget = { readonly casefileId: CasefileId } | { readonly copyId: CopyId }

type Props = { readonly target: KeepTarget; readonly file: ReadyFile; readonly onClose: () => void }

/** Keeps a file of the workshop as the copy of a paper: which one, why and until when. */
export function KeepDialog({ target, file, onClose }: Props) {
  const close = (): void => {
    notifications.show({ id: 'copies', message: copyWords.stored })
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={words.title} size="lg">
      {'copyId' in target ? (
        <BesideCopy copyId={target.copyId} file={file} onStored={close} onCancel={onClose} />
      ) : (
        <InDossier casefileId={target.casefileId} file={file} onStored={close} onCancel={onClose} />
      )}
    </Modal>
  )
}

type StepProps = { readonly file: ReadyFile; readonly onStored: () => void; readonly onCancel: () => void }

function BesideCopy({ copyId, ...step }: StepProps & { readonly copyId: CopyId }) {
  const query = useOperation('copies.read', { copyId })
  return (
    <Loaded query={query} rows={3}>
      {({ heldDocumentId }) => <OfPaper heldDocumentId={heldDocumentId} {...step} />}
    </Loaded>
  )
}

function InDossier({ casefileId, ...step }: StepProps & { readonly casefileId: CasefileId }) {
  const query = useOperation('casefiles.read', { casefileId })
  return (
    <Loaded query={query} rows={3}>
      {(casefile) => <PaperChoice casefile={casefile} {...step} />}
    </Loaded>
  )
}

/** The papers that may concern the person, those already seen first. */
const choicesOf = ({ papers }: Casefile): readonly Paper[] => {
  const concerned = papers.filter(({ standing }) => standing.state !== 'not_concerned')
  return [...concerned.filter(isSeen), ...concerned.filter((paper) => !isSeen(paper))]
}

const isSeen = ({ standing }: Paper): boolean => 'heldDocumentId' in standing

function PaperChoice({ casefile, ...step }: StepProps & { readonly casefile: Casefile }) {
  const choices = choicesOf(casefile)
  const [chosen, setChosen] = useState(() => (choices.length === 1 ? (choices[0]?.requirementId ?? null) : null))
  const paper = choices.find(({ requirementId }) => requirementId === chosen)
  if (choices.length === 0) return <Text>{words.noPaper}</Text>
  return (
    <Stack gap="sm">
      <Select
        label={words.paper}
        placeholder={words.choose}
        data={choices.map(({ requirementId, label }) => ({ value: requirementId, label }))}
        value={chosen}
        onChange={(value) => setChosen(choices.find((each) => each.requirementId === value)?.requirementId ?? null)}
        allowDeselect={false}
        data-autofocus
      />
      {paper !== undefined &&
        ('heldDocumentId' in paper.standing ? (
          <OfPaper key={paper.requirementId} heldDocumentId={paper.standing.heldDocumentId} {...step} />
        ) : (
          <ToSee casefile={casefile} paper={paper} />
        ))}
    </Stack>
  )
}

/** A copy is always that of a paper which was seen: it is said so, then the copy can be kept. */
function ToSee({ casefile, paper }: { readonly casefile: Casefile; readonly paper: Paper }) {
  const see = useCommand('documents.recordSeen')
  const run = async (): Promise<void> => {
    const holder = holderOf(casefile)
    const answer = await see.run({ holder, documentTypeId: paper.documentTypeId, issuedOn: null, expiresOn: null })
    if (!answer.ok) tellRefusal(answer.error.code)
  }
  return (
    <div>
      <Text mb="xs">{words.notSeen}</Text>
      <Button loading={see.running} onClick={() => void run()}>
        {words.see}
      </Button>
    </div>
  )
}

function OfPaper({
  heldDocumentId,
  file,
  onStored,
  onCancel,
}: StepProps & { readonly heldDocumentId: HeldDocumentId }) {
  const query = useOperation('copies.ofDocument', { heldDocumentId })
  const taken = { name: file.name, bytes: file.bytes, mediaType: file.mime, pages: file.pages }
  return (
    <Loaded query={query} rows={3}>
      {({ rule }) =>
        rule.allowed === 'never' ? (
          <Text>{copyWords.never}</Text>
        ) : (
          <KeepForm
            heldDocumentId={heldDocumentId}
            rule={rule}
            file={taken}
            origin={null}
            onStored={onStored}
            onCancel={onCancel}
          />
        )
      }
    </Loaded>
  )
}
