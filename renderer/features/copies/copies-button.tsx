import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { HeldDocumentId } from '../../../core/contract/values.ts'
import { copyWords as words } from '../../messages/copies.ts'
import { PaperCopies } from './paper-copies.tsx'

type Props = { readonly heldDocumentId: HeldDocumentId; readonly paper: string }

/** Opens the copies of a paper over the list it is in. */
export function CopiesButton({ heldDocumentId, paper }: Props) {
  const [opened, dialog] = useDisclosure(false)
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        aria-label={words.showOf(paper)}
        aria-haspopup="dialog"
        onClick={dialog.open}
      >
        {words.show}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={words.titleOf(paper)} size="lg">
        <PaperCopies heldDocumentId={heldDocumentId} />
      </Modal>
    </>
  )
}
