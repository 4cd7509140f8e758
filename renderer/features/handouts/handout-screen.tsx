import { Button, Group, Stack } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Handout } from '../../../core/contract/handouts.ts'
import type { CasefileId, PersonId } from '../../../core/contract/values.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { screens } from '../../messages/fr.ts'
import { handoutWords as words } from '../../messages/handouts.ts'
import { HandoutOnPage } from '../../print/handout-on-page.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { canDoOnPaper } from '../autonomy/autonomy-in-words.ts'
import { type Choice, HandoutChoices } from './handout-choices.tsx'
import { PrintHistory } from './print-history.tsx'

const ROUTE = '/dossiers/$casefileId/feuille'

/** The sheet as it will be printed, its form, and its one button. */
export function HandoutScreen() {
  const { casefileId } = useParams({ from: ROUTE })
  const { avec = [] } = useSearch({ from: ROUTE })
  const casefileIds = [casefileId, ...avec]
  const query = useOperation('handouts.read', { casefileIds })
  const printButton = useArrivalFocus<HTMLButtonElement>()
  const recordPrinted = useCommand('handouts.recordPrinted')
  const [chosen, setChosen] = useState<Choice | null>(null)
  const last = query.data?.lastChoice ?? { form: 'standard', language: null }
  const choice = chosen ?? { ...last, copies: 1 }

  const print = async () => {
    globalThis.print()
    await recordPrinted.run({ casefileIds, ...choice })
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
          <Stack gap="sm">
            <HandoutChoices choice={choice} onChange={setChosen} />
            <Sheet casefileId={casefileId} handout={handout} choice={choice} />
            <PrintHistory prints={handout.prints} />
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}

/** How many lines of progress the sheet has room for. */
const CAN_DO_ON_PAGE = 3

type SheetProps = { readonly casefileId: CasefileId; readonly handout: Handout; readonly choice: Choice }

/** Someone known also reads what they now do by themselves. */
function Sheet({ casefileId, ...sheet }: SheetProps) {
  const personId = useOperation('casefiles.read', { casefileId }).data?.personId ?? null
  return personId === null ? <Fitted {...sheet} canDo={[]} /> : <OwnSheet personId={personId} {...sheet} />
}

type OwnSheetProps = Omit<SheetProps, 'casefileId'> & { readonly personId: PersonId }

function OwnSheet({ personId, ...sheet }: OwnSheetProps) {
  const autonomy = useOperation('autonomy.ofPerson', { personId }).data
  const titles = sheet.handout.casefiles.map(({ title }) => title)
  return <Fitted {...sheet} canDo={autonomy === undefined ? [] : canDoOnPaper(autonomy, titles, CAN_DO_ON_PAGE)} />
}

type FittedProps = Omit<SheetProps, 'casefileId'> & { readonly canDo: readonly string[] }

/** Whatever changes the sheet has it measured anew. */
function Fitted({ handout, choice: { form, language, copies }, canDo }: FittedProps) {
  const { casefiles, appointment } = handout
  const key = JSON.stringify([form, language, canDo, casefiles, appointment])
  return <HandoutOnPage key={key} handout={handout} form={form} language={language} copies={copies} canDo={canDo} />
}
