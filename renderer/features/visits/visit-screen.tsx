import { useParams } from '@tanstack/react-router'
import { useOperation } from '../../bridge/queries.ts'
import { screens } from '../../messages/fr.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { FinishedVisit } from './finished-visit.tsx'
import { VisitDesk } from './visit-desk.tsx'

/** The twenty-minute screen: who, what for, what is done, always saved. */
export function VisitScreen() {
  const { visitId } = useParams({ from: '/accueil/$visitId' })
  const query = useOperation('visits.read', { visitId })
  if (query.data === undefined) {
    return (
      <Page title={screens.visit}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    )
  }
  return query.data.finishedAt === null ? (
    <VisitDesk key={visitId} visit={query.data} />
  ) : (
    <FinishedVisit visit={query.data} finishedAt={query.data.finishedAt} />
  )
}
