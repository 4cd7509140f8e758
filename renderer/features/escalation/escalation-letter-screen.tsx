import { Button, Group } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { escalationLetterWords as words } from '../../messages/escalation.ts'
import { EscalationLetter } from '../../print/escalation-letter.tsx'
import sheet from '../../print/sheet.module.css'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { reportFieldsOf } from './report-text.ts'

/** The letter version of a report, as it will be printed. */
export function EscalationLetterScreen() {
  const { casefileId } = useParams({ from: '/dossiers/$casefileId/signalement/lettre' })
  const desk = useDeskClock()
  const query = useOperation('escalation.read', { casefileId })
  const recordPrepared = useCommand('escalation.recordPrepared')
  const printButton = useArrivalFocus<HTMLButtonElement>()

  const print = async () => {
    globalThis.print()
    await recordPrepared.run({ casefileId })
  }

  return (
    <Page
      title={words.screen}
      subtitle={words.hint}
      action={
        <Group gap="xs">
          <ButtonLink to="/dossiers/$casefileId/signalement" params={{ casefileId }} variant="default">
            {words.back}
          </ButtonLink>
          <Button leftSection={<IconPrinter size={16} aria-hidden />} ref={printButton} onClick={() => void print()}>
            {words.print}
          </Button>
        </Group>
      }
    >
      <Loaded query={query} rows={8}>
        {(report) => (
          <div className={sheet['preview']}>
            <EscalationLetter report={report} fields={reportFieldsOf(report, desk.timeZone)} today={desk.today} />
          </div>
        )}
      </Loaded>
    </Page>
  )
}
