import { Alert, Radio, Stack, Text } from '@mantine/core'
import { Capacity, type CapacityGate as Gate } from '../../../core/contract/mandates.ts'
import type { PersonId } from '../../../core/contract/values.ts'
import { useCommand } from '../../bridge/queries.ts'
import {
  capacities,
  capacityModes,
  capacityProofs,
  capacityRules,
  mandateWords as words,
  whoSigns,
} from '../../messages/mandates.ts'
import classes from './mandates.module.css'

type Props = {
  readonly personId: PersonId
  readonly gate: Gate
  /** True when the birth date already says that she is a minor: there is nothing to answer. */
  readonly minorByBirth: boolean
}

/** Whether the person can sign for herself; every answer but one leads elsewhere, in words. */
export function CapacityGate({ personId, gate, minorByBirth }: Props) {
  const declare = useCommand('mandates.declareCapacity')
  const shown = gate.askAgain ? null : (declare.sending?.capacity ?? gate.capacity)
  return (
    <Stack gap="sm">
      {gate.askAgain && <Text c="var(--etabli-date)">{words.capacityAgain}</Text>}
      {minorByBirth ? (
        <Text>{words.capacityByBirth}</Text>
      ) : (
        <Radio.Group
          label={words.capacityQuestion}
          description={words.capacityHint}
          value={shown}
          onChange={(value) => void declare.run({ personId, capacity: Capacity.parse(value) })}
        >
          <div className={classes['themes']} style={{ marginBlockStart: 8 }}>
            {Capacity.options.map((capacity, rank) => (
              <Radio
                key={capacity}
                value={capacity}
                label={capacities[capacity]}
                {...((shown === null ? rank === 0 : capacity === shown) ? { 'data-autofocus': true } : {})}
              />
            ))}
          </div>
        </Radio.Group>
      )}
      {gate.capacity !== null && !gate.askAgain && !gate.mandateAllowed && (
        <WayOn gate={gate} capacity={gate.capacity} />
      )}
    </Stack>
  )
}

/** Who signs instead, on which proof, and how to go on. */
function WayOn({ gate, capacity }: { readonly gate: Gate; readonly capacity: Capacity }) {
  const rule = capacityRules[capacity]
  return (
    <Alert color="gray" title={words.noMandateHere} role="status">
      <dl className={classes['facts']}>
        <dt>{words.whoSigns}</dt>
        <dd>{whoSigns[gate.whoSigns]}</dd>
        <dt>{words.proof}</dt>
        <dd>{capacityProofs[gate.proof]}</dd>
        <dt>{words.wayOn}</dt>
        <dd>{capacityModes[gate.mode]}</dd>
        {rule !== null && (
          <>
            <dt>{words.rule}</dt>
            <dd>{rule}</dd>
          </>
        )}
      </dl>
    </Alert>
  )
}
