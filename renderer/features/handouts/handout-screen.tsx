import { Button, Group } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useParams, useSearch } from '@tanstack/react-router'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { screens } from '../../messages/fr.ts'
import { handoutWords as words } from '../../messages/handouts.ts'
import { HandoutSheet } from '../../print/handout-sheet.tsx'
import sheet from '../../print/sheet.module.css'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'

const ROUTE = '/dossiers/$casefileId/feuille'

/** The sheet as it will be printed, and its one button. */
export function HandoutScreen() {
  const { casefileId } = useParams({ from: ROUTE })
  const { avec = [] } = useSearch({ from: ROUTE })
  const casefileIds = [casefileId, ...avec]
  const query = useOperation('handouts.read', { casefileIds })
  const printButton = useArrivalFocus<HTMLButtonElement>()
  const recordPrinted = useCommand('handouts.recordPrinted')

  const print = async () => {
    globalThis.print()
    await recordPrinted.run({ casefileIds })
  }

  return (
    <Page
      title={screens.handout}
      subtitle={words.previewHint}
      action={
        <Group gap="xs">
          <ButtonLink to="/dossiers/$casefileId" params={{ casefileId }} variant="default">
            {words.back}
          </ButtonLink>
          <Button leftSection={<IconPrinter size={16} aria-hidden />} ref={printButton} onClick={() => void print()}>
            {words.print}
          </Button>
        </Group>
      }
    >
      <Loaded query={query} rows={8}>
        {(handout) => (
          <div className={sheet['preview']}>
            <HandoutSheet handout={handout} />
          </div>
        )}
      </Loaded>
    </Page>
  )
}
