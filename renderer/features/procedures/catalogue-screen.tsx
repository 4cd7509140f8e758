import { Stack, VisuallyHidden } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { ProcedureId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { screens } from '../../messages/fr.ts'
import { catalogueWords as words } from '../../messages/procedures.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchPicker } from '../../ui/search-picker.tsx'
import { CatalogueBrowse } from './catalogue-browse.tsx'
import classes from './catalogue.module.css'
import { ProcedureFacts } from './procedure-facts.tsx'
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
  const navigate = useNavigate()
  const isEmpty = text.trim() === ''
  const found = useOperation('procedures.search', { text, limit: SHOWN }, { enabled: !isEmpty, keepPrevious: true })
  const briefs = isEmpty ? [] : (found.data ?? [])

  return (
    <div className={classes['find']}>
      <SearchPicker
        label={words.find}
        description={isEmpty ? words.findExample : words.findHint}
        value={text}
        onChange={onText}
        takesFocusFor="catalogue"
        pending={!isEmpty && found.isFetching}
        items={briefs.map((brief) => ({
          key: brief.procedureId,
          content: (
            <span className={classes['line']}>
              <span>{brief.title}</span>
              <ProcedureFacts brief={brief} withOrganisation />
            </span>
          ),
        }))}
        onPick={(key) =>
          void navigate({ to: '/catalogue/$procedureId', params: { procedureId: ProcedureId.parse(key) } })
        }
        nothing={found.error === null ? words.nothing : null}
      />
      {briefs.length > 0 && <VisuallyHidden component="output">{words.answers(briefs.length)}</VisuallyHidden>}
      {found.error !== null && !isEmpty && <ErrorNotice code={found.error.code} onRetry={() => void found.refetch()} />}
    </div>
  )
}
