import { Select } from '@mantine/core'
import { useState } from 'react'
import type { DeadlineProposal, RuleRef } from '../../../core/contract/deadlines.ts'
import { useOperation } from '../../bridge/queries.ts'
import { deadlineWords as words } from '../../messages/deadlines.ts'
import type { CasefileDialogProps } from '../casefiles/dialogs-context.ts'
import { OwnDateForm } from './own-date-form.tsx'
import { RuleDateForm } from './rule-date-form.tsx'

const OWN = 'own'

const keyOf = ({ of, rank }: RuleRef): string => `${of}-${rank}`

type Props = CasefileDialogProps & {
  /** The rule to date first; `null` lets choose. */
  readonly rule: RuleRef | null
}

/** Dates one of the sheet's rules, or keeps a date that was read on a letter or set together. */
export function DateDialog(props: Props) {
  const { casefile, today, opened, onClose, rule } = props
  const { data: proposals = [] } = useOperation(
    'deadlines.proposals',
    { casefileId: casefile.casefileId },
    { enabled: opened },
  )
  const [chosen, setChosen] = useState<{ readonly asked: Props['rule']; readonly key: string } | null>(null)
  // What was chosen holds for as long as the same thing is asked.
  const key = chosen !== null && chosen.asked === rule ? chosen.key : firstKey(rule, proposals)
  const proposal = proposals.find(({ ref }) => keyOf(ref) === key)

  const which = (
    <Select
      label={words.which}
      data={[
        ...proposals.map(({ ref, label }) => ({ value: keyOf(ref), label: label })),
        { value: OWN, label: words.own },
      ]}
      value={proposal === undefined ? OWN : key}
      onChange={(value) => setChosen({ asked: rule, key: value ?? OWN })}
    />
  )
  return proposal === undefined ? (
    <OwnDateForm casefile={casefile} today={today} opened={opened} onClose={onClose} which={which} />
  ) : (
    <RuleDateForm
      key={key}
      casefile={casefile}
      today={today}
      opened={opened}
      onClose={onClose}
      which={which}
      proposal={proposal}
    />
  )
}

/** What is asked for, else the first rule whose start is known already, else a date of one's own. */
function firstKey(rule: RuleRef | null, proposals: readonly DeadlineProposal[]): string {
  if (rule !== null) return keyOf(rule)
  const known = proposals.find(({ computation }) => computation !== null) ?? proposals[0]
  return known === undefined ? OWN : keyOf(known.ref)
}
