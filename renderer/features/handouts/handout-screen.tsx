import { Button, Group } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useParams, useSearch } from '@tanstack/react-router'
import type { Handout } from '../../../core/contract/handouts.ts'
import type { CasefileId, PersonId } from '../../../core/contract/values.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { screens } from '../../messages/fr.ts'
import { handoutWords as words } from '../../messages/handouts.ts'
import { HandoutSheet } from '../../print/handout-sheet.tsx'
import sheet from '../../print/sheet.module.css'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { canDoOnPaper } from '../autonomy/autonomy-in-words.ts'

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
            <Sheet casefileId={casefileId} handout={handout} />
          </div>
        )}
      </Loaded>
    </Page>
  )
}

/** How many lines of progress the sheet has room for. */
const CAN_DO_ON_PAGE = 3

type SheetProps = { readonly casefileId: CasefileId; readonly handout: Handout }

/** Someone known also reads what they now do by themselves. */
function Sheet({ casefileId, handout }: SheetProps) {
  const personId = useOperation('casefiles.read', { casefileId }).data?.personId ?? null
  return personId === null ? <HandoutSheet handout={handout} /> : <OwnSheet personId={personId} handout={handout} />
}

function OwnSheet({ personId, handout }: { readonly personId: PersonId; readonly handout: Handout }) {
  const autonomy = useOperation('autonomy.ofPerson', { personId }).data
  const titles = handout.casefiles.map(({ title }) => title)
  return (
    <HandoutSheet
      handout={handout}
      canDo={autonomy === undefined ? [] : canDoOnPaper(autonomy, titles, CAN_DO_ON_PAGE)}
    />
  )
}
