import { Anchor } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { backupsWords as words } from '../../messages/backups.ts'

// Rarely needed: the lock screen does not wait for it.
const RestoreWizard = lazy(() =>
  import('./restore-wizard.tsx').then(({ RestoreWizard }) => ({ default: RestoreWizard })),
)

export const RestoreScreen = ({ onBack }: { readonly onBack: () => void }) => (
  <Suspense fallback={null}>
    <RestoreWizard onBack={onBack} />
  </Suspense>
)

/** The way to the backups from a screen where nothing is open. */
export const RestoreLink = ({ onClick }: { readonly onClick: () => void }) => (
  <Anchor component="button" type="button" size="sm" ta="start" onClick={onClick}>
    {words.restoreLink}
  </Anchor>
)
