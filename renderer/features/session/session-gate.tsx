import { modals } from '@mantine/modals'
import { notifications } from '@mantine/notifications'
import { Fragment, useEffect, useState, type ReactNode } from 'react'
import type { SessionStatus } from '../../../core/contract/session.ts'
import { useOperation } from '../../bridge/queries.ts'
import { failedStore } from '../../messages/session.ts'
import { forgetInnocents } from '../../ui/innocents.ts'
import { forgetUndo } from '../../ui/undo.tsx'
import { forgetForms } from '../../ui/use-form.ts'
import { ChoosePassphrase } from '../mediators/choose-passphrase.tsx'
import { FailedStore } from './failed-store.tsx'
import { FirstRun } from './first-run.tsx'
import { LockScreen } from './lock-screen.tsx'

type Props = { readonly children: ReactNode }

/** Shows what the session allows: the first run, the lock, a failure, or the application. */
export function SessionGate({ children }: Props) {
  const status = useOperation('session.status', {})
  useRetry(status.error?.code === 'host_gone', status.refetch)
  if (status.data !== undefined && status.error === null) return <Gate status={status.data}>{children}</Gate>
  if (status.error === null) return null
  return <FailedStore title={failedStore.gone} code={status.error.code} onRetry={() => void status.refetch()} />
}

const RETRY_MS = 2000

/** A host that restarts comes back within seconds: asks again until it answers. */
function useRetry(gone: boolean, refetch: () => unknown): void {
  useEffect(() => {
    if (!gone) return undefined
    const timer = setInterval(refetch, RETRY_MS)
    return () => clearInterval(timer)
  }, [gone, refetch])
}

type GateProps = Props & { readonly status: SessionStatus }

function Gate({ status, children }: GateProps) {
  // The store is already open while its recovery key is being confirmed: the first run stays until then.
  const [settingUp, setSettingUp] = useState(false)
  const isSetUp = status.state === 'unlocked' && !status.recoveryKeyPending
  if (settingUp && (isSetUp || status.state === 'locked')) setSettingUp(false)

  const confirming = settingUp && status.state === 'unlocked' && status.recoveryKeyPending
  if (status.state === 'new' || confirming) return <FirstRun onSettingUp={setSettingUp} />
  switch (status.state) {
    case 'locked':
      return <LockScreen />
    case 'failed':
      return (
        <FailedStore title={failedStore.title} code={status.reason} mayRestore={!status.reason.startsWith('folder_')} />
      )
    case 'unlocked':
      if (status.mustChoosePassphrase) return <ChoosePassphrase {...status} />
      return (
        <Fragment key={status.mediatorId}>
          {children}
          <Traces />
        </Fragment>
      )
    default:
      return status satisfies never
  }
}

/** What lives above the screens and may hold names: gone with the lock, and when someone else takes the place. */
function Traces() {
  useEffect(
    () => () => {
      notifications.clean()
      modals.closeAll()
      forgetForms()
      forgetInnocents()
      forgetUndo()
    },
    [],
  )
  return null
}
