import { createRootRoute } from '@tanstack/react-router'
import { Layout } from './layout.tsx'
import { UnknownAddress } from './unknown-address.tsx'

/** What every screen is in. */
export const root = createRootRoute({ component: Layout, notFoundComponent: UnknownAddress })
