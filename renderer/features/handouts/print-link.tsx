import type { ButtonProps } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconPrinter } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { CasefileId } from '../../../core/contract/values.ts'
import { handoutWords as words } from '../../messages/handouts.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { ButtonLink } from '../../ui/links.tsx'

type Props = {
  readonly casefileId: CasefileId
  /** Other dossiers told on the same sheet. */
  readonly withOthers?: readonly CasefileId[]
  readonly variant?: ButtonProps['variant']
}

/** The way to the sheet that the person takes home, by its button or F9. */
export function PrintLink({ casefileId, withOthers, variant = 'filled' }: Props) {
  const navigate = useNavigate()
  const target = {
    to: '/dossiers/$casefileId/feuille',
    params: { casefileId },
    search: withOthers === undefined || withOthers.length === 0 ? {} : { avec: [...withOthers] },
  } as const
  useHotkeys([['F9', () => void navigate(target)]], [])
  return (
    <ButtonLink
      {...target}
      variant={variant}
      leftSection={<IconPrinter size={16} aria-hidden />}
      rightSection={<KeyHint keys={['F9']} />}
    >
      {words.open}
    </ButtonLink>
  )
}
