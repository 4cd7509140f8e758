import { Button, Group } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Page } from './page.tsx'
import { useArrivalFocus } from './use-arrival-focus.ts'

type Props = {
  readonly title: string
  readonly subtitle: ReactNode
  /** The link to where one comes from. */
  readonly back: ReactNode
  readonly printLabel: string
  readonly children: ReactNode
}

/** A screen that shows what will be printed: the hand arrives on its one button. */
export function PrintPage({ title, subtitle, back, printLabel, children }: Props) {
  const printButton = useArrivalFocus<HTMLButtonElement>()
  return (
    <Page
      title={title}
      subtitle={subtitle}
      action={
        <Group gap="xs">
          {back}
          <Button
            ref={printButton}
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => globalThis.print()}
          >
            {printLabel}
          </Button>
        </Group>
      }
    >
      {children}
    </Page>
  )
}
