import { Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { AppealRoute } from '../../../core/contract/appeals.ts'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import { appealWords as words } from '../../messages/appeals.ts'
import { AppealRouteRow } from './appeal-route-row.tsx'
import classes from './appeals.module.css'
import { FileAppealDialog } from './file-appeal-dialog.tsx'
import { splitRoutes } from './routes-shown.ts'

type Props = { readonly casefile: Casefile; readonly routes: readonly AppealRoute[] }

/** The routes in the order to follow; those set aside stay readable, with their reason. */
export function AppealRoutes({ casefile, routes }: Props) {
  const [filing, setFiling] = useState<AppealRoute | null>(null)
  const { inOrder, aside } = splitRoutes(routes)
  const row = (route: AppealRoute) => (
    <AppealRouteRow key={route.rank} casefile={casefile} route={route} onFile={() => setFiling(route)} />
  )
  return (
    <section aria-labelledby="recours">
      <Title order={2} id="recours">
        {words.routes}
      </Title>
      {routes.length === 0 && <Text>{words.routesNone}</Text>}
      <ol className={classes['list']}>{inOrder.map(row)}</ol>
      {aside.length > 0 && (
        <details>
          <summary className={classes['summary']}>{words.hidden(aside.length)}</summary>
          <ol className={classes['list']}>{aside.map(row)}</ol>
        </details>
      )}
      <FileAppealDialog casefile={casefile} route={filing} onClose={() => setFiling(null)} />
    </section>
  )
}
