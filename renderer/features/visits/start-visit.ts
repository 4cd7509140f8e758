import { useNavigate } from '@tanstack/react-router'
import type { PersonId } from '../../../core/contract/values.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { mayOpen } from '../session/screens-of-role.ts'
import { useUnlocked } from '../session/session.ts'

export type VisitDoor = {
  /** Starts a visit and shows it; for a known person when given. */
  readonly start: (personId: PersonId | null) => Promise<void>
  /** Shows the last unfinished visit, or starts one. */
  readonly resumeOrStart: () => Promise<void>
  readonly running: boolean
}

/** The ways into a visit, wherever the button or the key is. */
export function useVisitDoor(): VisitDoor {
  const navigate = useNavigate()
  const command = useCommand('visits.start')
  const unfinished = useOperation('visits.unfinished', {}, { enabled: mayOpen(useUnlocked().role, '/accueil') })

  const start = async (personId: PersonId | null): Promise<void> => {
    const answer = await command.run({ personId })
    if (answer.ok) await navigate({ to: '/accueil/$visitId', params: { visitId: answer.value.visitId } })
  }

  const resumeOrStart = async (): Promise<void> => {
    const latest = unfinished.data?.[0]
    if (latest === undefined) return start(null)
    await navigate({ to: '/accueil/$visitId', params: { visitId: latest.visitId } })
  }

  return { start, resumeOrStart, running: command.running }
}
