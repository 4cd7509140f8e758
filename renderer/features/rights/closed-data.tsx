import { Button } from '@mantine/core'
import type { PersonId } from '../../../core/contract/values.ts'
import { useCommand } from '../../bridge/queries.ts'
import { rightsWords as words } from '../../messages/rights.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { tellRefusal } from '../../ui/tell-refusal.ts'
import { useUnlocked } from '../session/session.ts'

type Props = { readonly personId: PersonId; readonly code: 'person_restricted' | 'retention_over' }

/** Why someone's data does not open, and the way out: she is back, or a head lifts the restriction. */
export function ClosedData({ personId, code }: Props) {
  const { role } = useUnlocked()
  const back = useCommand('retention.recordReturn')
  const lift = useCommand('rights.lift')
  const reopen = async (): Promise<void> => {
    const answer = await (code === 'retention_over' ? back : lift).run({ personId })
    if (!answer.ok) tellRefusal(answer.error.code)
  }
  return (
    <ErrorNotice code={code}>
      {(code === 'retention_over' || role === 'head') && (
        <Button variant="default" loading={back.running || lift.running} onClick={() => void reopen()}>
          {code === 'retention_over' ? words.returned : words.lift}
        </Button>
      )}
    </ErrorNotice>
  )
}
