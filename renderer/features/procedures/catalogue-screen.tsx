import { Stack, VisuallyHidden } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ProcedureId } from '../../../core/contract/values.ts'
import { operationQuery, useOperation } from '../../bridge/queries.ts'
import { screens } from '../../messages/fr.ts'
import { catalogueWords as words } from '../../messages/procedures.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchPicker } from '../../ui/search-picker.tsx'
import { CatalogueBrowse } from './catalogue-browse.tsx'
import classes from './catalogue.module.css'
import { ProcedureFacts } from './procedure-facts.tsx'
import { typeset } from './typeset.ts'
import { useCatalogueAddress } from './use-catalogue-address.ts'

const SHOWN = 20

/** Every sheet, found with everyday words or browsed; the address keeps the place for the way back. */
export function CatalogueScreen() {
  const { text, setText, way, choice } = useCatalogueAddress()
  const browse = useOperation('procedures.browse', {})
  return (
    <Page title={screens.catalogue}>
      <Stack gap="lg">
        <FindProcedure text={text} onText={setText} />
        {text.trim() === '' && (
          <Loaded query={browse} rows={12}>
            {(catalogue) => <CatalogueBrowse catalogue={catalogue} way={way} choice={choice} />}
          </Loaded>
        )}
      </Stack>
    </Page>
  )
}

type FindProps = { readonly text: string; readonly onText: (text: string) => void }

function FindProcedure({ text, onText }: FindProps) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const asked = { text, limit: SHOWN }
  const isEmpty = text.trim() === ''
  const found = useOperation('procedures.search', asked, { enabled: !isEmpty, keepPrevious: true })
  const briefs = isEmpty ? [] : (found.data ?? [])

  const onPick = async (key: string) => {
    // Enter may come before the answers to the last letters: the best of the former ones was not what was asked.
    const isEarly = found.isPlaceholderData && key === briefs[0]?.procedureId
    const fresh = isEarly ? await client.ensureQueryData(operationQuery('procedures.search', asked)).catch(() => []) : []
    await navigate({
      to: '/catalogue/$procedureId',
      params: { procedureId: fresh[0]?.procedureId ?? ProcedureId.parse(key) },
    })
  }

  return (
    <div className={classes['find']}>
      <SearchPicker
        label={words.find}
        description={isEmpty ? words.findExample : words.findHint}
        value={text}
        onChange={onText}
        takesFocus
        items={briefs.map((brief) => ({
          key: brief.procedureId,
          content: (
            <span className={classes['line']}>
              <span>{typeset(brief.title)}</span>
              <ProcedureFacts brief={brief} withOrganisation />
            </span>
          ),
        }))}
        onPick={(key) => void onPick(key)}
        nothing={found.isFetching || found.error !== null ? null : words.nothing}
      />
      {briefs.length > 0 && <VisuallyHidden component="output">{words.answers(briefs.length)}</VisuallyHidden>}
      {found.error !== null && !isEmpty && (
        <ErrorNotice code={found.error.code} onRetry={() => void found.refetch()} />
      )}
    </div>
  )
}
