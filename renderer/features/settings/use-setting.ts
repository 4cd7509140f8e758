import { useState } from 'react'
import type { Settings } from '../../../core/contract/settings.ts'
import { useCommand } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { settingsWords as words } from '../../messages/settings.ts'

export type SettingSaver = {
  /** Saves one change at once; there is no button to forget. False when it was refused. */
  readonly save: (change: Partial<Settings>) => Promise<boolean>
  /** « Enregistré. » once the host has committed it. */
  readonly said: string
  /** Why it was refused, beside the field. */
  readonly problem: string | null
}

/** One field's saving: each tells its own outcome. */
export function useSetting(): SettingSaver {
  const change = useCommand('settings.change')
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  const save = async (changed: Partial<Settings>): Promise<boolean> => {
    setSaid('')
    const answer = await change.run(changed)
    setProblem(answer.ok ? null : errorSentence(answer.error.code))
    if (answer.ok) setSaid(words.saved)
    return answer.ok
  }

  return { save, said, problem }
}
