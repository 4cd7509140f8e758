import { Alert } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useOperation } from '../../bridge/queries.ts'
import { appealWords, letterWords as words } from '../../messages/appeals.ts'
import { AppealLetter } from '../../print/appeal-letter.tsx'
import sheet from '../../print/sheet.module.css'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PrintPage } from '../../ui/print-page.tsx'

/** The letter of one appeal as it will be printed, what is left to write by hand, and its one button. */
export function AppealLetterScreen() {
  const { casefileId, rank } = useParams({ from: '/dossiers/$casefileId/recours/$rank/lettre' })
  const query = useOperation('appeals.letter', { casefileId, rank })
  return (
    <PrintPage
      title={words.screen}
      subtitle={words.hint}
      back={
        <ButtonLink to="/dossiers/$casefileId/recours" params={{ casefileId }} variant="default">
          {appealWords.backToAppeals}
        </ButtonLink>
      }
      printLabel={words.print}
    >
      <Loaded query={query} rows={8}>
        {(letter) => (
          <>
            {letter.missing.length > 0 && (
              <Alert color="amber" title={words.toFill} data-print="never">
                {letter.missing.map((field) => words.missing[field]).join(', ')}.
              </Alert>
            )}
            <div className={sheet['preview']}>
              <AppealLetter letter={letter} />
            </div>
          </>
        )}
      </Loaded>
    </PrintPage>
  )
}
