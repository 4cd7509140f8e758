import { RouterProvider } from '@tanstack/react-router'
import { SessionGate } from '../features/session/session-gate.tsx'
import { router } from './router.tsx'

/** The session first: nothing of the application is mounted while the store is closed. */
export const App = () => (
  <SessionGate>
    <RouterProvider router={router} />
  </SessionGate>
)
