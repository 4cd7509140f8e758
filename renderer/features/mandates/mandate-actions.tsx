import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type Mandate, SaidBy } from '../../../core/contract/mandates.ts'
import { mandateWords as words, saidBy } from '../../messages/mandates.ts'
import { useCommand } from '../../bridge/queries.ts'
import { themesInWords } from './mandate-in-words.ts'
import classes from './mandates.module.css'

type Props = {
  readonly mandate: Mandate
  /** Refused, with its code; `null` once it is done. */
  readonly onAnswer: (refusal: string | null) => void
  readonly size?: 'compact-sm' | 'sm'
}

/** Two actions: the button, then how it was said. Effective at once. */
export function RevokeMenu({ mandate, onAnswer, size = 'compact-sm' }: Props) {
  const revoke = useCommand('mandates.revoke')
  const { mandateId } = mandate
  const run = async (by: 'person' | 'structure', said: SaidBy) => {
    const answer = await revoke.run({ mandateId, by, said })
    onAnswer(answer.ok ? null : answer.error.code)
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="default"
          size={size}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={words.revokeWhich(themesInWords(mandate))}
        >
          {words.revoke}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes['sides']}>
          <div>
            <Menu.Label>{words.personSaidIt}</Menu.Label>
            {SaidBy.options.map((said) => (
              <Menu.Item key={said} onClick={() => void run('person', said)}>
                {saidBy[said]}
              </Menu.Item>
            ))}
          </div>
          <div>
            <Menu.Label>{words.structureSaidIt}</Menu.Label>
            {SaidBy.options.map((said) => (
              <Menu.Item
                key={said}
                aria-label={words.structureSaid(saidBy[said])}
                onClick={() => void run('structure', said)}
              >
                {saidBy[said]}
              </Menu.Item>
            ))}
          </div>
        </div>
      </Menu.Dropdown>
    </Menu>
  )
}

/** Every act that it named is done: the menu's one line confirms it. */
export function EndMenu({ mandate, onAnswer, size = 'compact-sm' }: Props) {
  const end = useCommand('mandates.end')
  const run = async () => {
    const answer = await end.run({ mandateId: mandate.mandateId })
    onAnswer(answer.ok ? null : answer.error.code)
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="default"
          size={size}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={words.endWhich(themesInWords(mandate))}
        >
          {words.end}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.endHint}</Menu.Label>
        <Menu.Item onClick={() => void run()}>{words.endAll}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
