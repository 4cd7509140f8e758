import { Button, type ButtonProps } from '@mantine/core'
import {
  IconGavel,
  IconMailForward,
  IconRotateClockwise2,
  IconSend,
  IconCheckbox,
  type Icon,
} from '@tabler/icons-react'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import { lifeWords } from '../../messages/casefiles.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { PrintLink } from '../handouts/print-link.tsx'
import { useDialogs } from './dialogs-context.ts'
import { mainMove } from './life.ts'

const icons = {
  submit: IconSend,
  decision: IconCheckbox,
  documents_sent: IconMailForward,
  documents_requested: IconMailForward,
  contest: IconGavel,
  reopen: IconRotateClockwise2,
  close: IconCheckbox,
} as const satisfies Record<NonNullable<ReturnType<typeof mainMove>>, Icon>

type Props = { readonly casefile: Casefile; readonly variant?: ButtonProps['variant'] }

/** The one thing that this moment of the dossier is about; once everything is settled, the sheet to take home. */
export function MainAction({ casefile, variant = 'filled' }: Props) {
  const open = useDialogs()
  const { casefileId } = casefile
  const move = mainMove(casefile)
  if (move === null) return <PrintLink casefileId={casefileId} variant={variant} />
  const MoveIcon = icons[move]
  const icon = <MoveIcon size={16} aria-hidden />
  if (move === 'contest') {
    return (
      <ButtonLink to="/dossiers/$casefileId/recours" params={{ casefileId }} variant={variant} leftSection={icon}>
        {lifeWords.contest}
      </ButtonLink>
    )
  }
  return (
    <Button variant={variant} leftSection={icon} onClick={() => open({ name: move })}>
      {lifeWords[move]}
    </Button>
  )
}
