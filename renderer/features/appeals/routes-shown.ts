import type { AppealRoute } from '../../../core/contract/appeals.ts'

type Standing = Pick<AppealRoute, 'standing' | 'rank'>

/** True when its letter may be prepared and its sending declared now. */
export const isOpen = ({ standing }: Pick<AppealRoute, 'standing'>): boolean =>
  standing === 'first' || standing === 'possible'

/** The routes to follow in their order, and those that the prior appeal sets aside, which stay readable with their reason. */
export const splitRoutes = <Route extends Standing>(
  routes: readonly Route[],
): { readonly inOrder: readonly Route[]; readonly aside: readonly Route[] } => ({
  inOrder: routes.filter(({ standing }) => standing !== 'hidden_by_prior_appeal'),
  aside: routes.filter(({ standing }) => standing === 'hidden_by_prior_appeal'),
})

/** The rank of the route whose letter comes first; `null` when none can be taken from here. */
export const letterRank = (routes: readonly Standing[]): number | null =>
  (routes.find(({ standing }) => standing === 'first') ?? routes.find(isOpen))?.rank ?? null
