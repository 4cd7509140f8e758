import { Tabs } from '@mantine/core'
import type { CasefileBrief } from '../../../core/contract/casefiles.ts'
import type { CasefileId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { visitWords as words } from '../../messages/visits.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { CasefileBody } from '../casefiles/casefile-body.tsx'
import { PrintLink } from '../handouts/print-link.tsx'
import { SectionTitle } from './section-title.tsx'

type Props = {
  readonly casefiles: readonly CasefileBrief[]
  /** The dossier in hand; `null` leaves the last one taken up in front. */
  readonly chosen: CasefileId | null
  readonly onChoose: (casefileId: CasefileId) => void
  /** The dossier whose first step takes the focus as soon as it shows. */
  readonly focusOn: CasefileId | null
}

/** The visit's dossiers, one tab each, worked on without leaving the visit. */
export function VisitCasefiles({ casefiles, chosen, onChoose, focusOn }: Props) {
  const current = casefiles.find(({ casefileId }) => casefileId === chosen) ?? casefiles.at(-1)
  if (current === undefined) return null
  const others = casefiles.map(({ casefileId }) => casefileId).filter((id) => id !== current.casefileId)

  return (
    <section aria-labelledby="dossiers">
      {/* The tabs say it to the eye. */}
      <SectionTitle id="dossiers" shown={false}>
        {words.casefiles}
      </SectionTitle>
      <Tabs
        value={current.casefileId}
        onChange={(id) => {
          const next = casefiles.find(({ casefileId }) => casefileId === id)
          if (next !== undefined) onChoose(next.casefileId)
        }}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {casefiles.map(({ casefileId, title }) => (
            <Tabs.Tab key={casefileId} value={casefileId}>
              {title}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {casefiles.map(({ casefileId }) => (
          <Tabs.Panel key={casefileId} value={casefileId}>
            <VisitCasefile casefileId={casefileId} printWith={others} takesFocus={casefileId === focusOn} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </section>
  )
}

type OneProps = {
  readonly casefileId: CasefileId
  /** The other dossiers of the visit: one sheet tells them all. */
  readonly printWith: readonly CasefileId[]
  readonly takesFocus: boolean
}

function VisitCasefile({ casefileId, printWith, takesFocus }: OneProps) {
  const query = useOperation('casefiles.read', { casefileId })
  return (
    <Loaded query={query} rows={8}>
      {(casefile) => (
        <CasefileBody
          casefile={casefile}
          takesFocus={takesFocus}
          actions={<PrintLink casefileId={casefileId} withOthers={printWith} variant="default" />}
        />
      )}
    </Loaded>
  )
}
