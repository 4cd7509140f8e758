import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconClipboardList, IconMail, IconMessage, IconPrinter } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { CasefileId } from '../../../core/contract/values.ts'
import { paperListWords as words } from '../../messages/paper-lists.ts'
import { type PaperMessage, PaperMessageDialog } from './paper-message-dialog.tsx'

/** The list of the papers of a dossier, on paper or as a text to send. */
export function PaperListMenu({ casefileId }: { readonly casefileId: CasefileId }) {
  const target = useRef<HTMLButtonElement>(null)
  const navigate = useNavigate()
  const [message, setMessage] = useState<PaperMessage | null>(null)
  const print = (pour: 'accueil' | 'personne') =>
    void navigate({ to: '/dossiers/$casefileId/pieces', params: { casefileId }, search: { pour } })
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            ref={target}
            variant="subtle"
            size="compact-sm"
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {words.menu}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconClipboardList size={16} aria-hidden />} onClick={() => print('accueil')}>
            {words.forDesk}
          </Menu.Item>
          <Menu.Item leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => print('personne')}>
            {words.forPerson}
          </Menu.Item>
          <Menu.Item leftSection={<IconMessage size={16} aria-hidden />} onClick={() => setMessage('sms')}>
            {words.sms}
          </Menu.Item>
          <Menu.Item leftSection={<IconMail size={16} aria-hidden />} onClick={() => setMessage('email')}>
            {words.email}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <PaperMessageDialog
        casefileId={casefileId}
        message={message}
        onClose={() => setMessage(null)}
        onClosed={() => target.current?.focus()}
      />
    </>
  )
}
