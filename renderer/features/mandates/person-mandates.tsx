import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Mandate } from '../../../core/contract/mandates.ts'
import type { PersonId } from '../../../core/contract/values.ts'
import { type DeskClock, useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { mandateWords as words } from '../../messages/mandates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { TextLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { splitMandates } from './mandate-in-words.ts'
import { MandateRow } from './mandate-row.tsx'
import classes from './mandates.module.css'
import { PrepareMandate } from './prepare-mandate.tsx'

type Wanted = { readonly renews: Mandate | null }

/** The person's mandates: those that allow something first, what can be done with each, and the way to a new one. */
export function PersonMandates({ personId }: { readonly personId: PersonId }) {
  const query = useOperation('mandates.ofPerson', { personId })
  const desk = useDeskClock()
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const [stopped, setStopped] = useState<Mandate | null>(null)

  return (
    <section aria-labelledby="mandats">
      <Group justify="space-between">
        <Title order={2} id="mandats">
          {words.mandates}
        </Title>
        <Button variant="default" size="compact-sm" onClick={() => setWanted({ renews: null })}>
          {words.prepare}
        </Button>
      </Group>
      {stopped !== null && <Stopped key={stopped.mandateId} mandate={stopped} />}
      <Loaded query={query}>
        {(mandates) => (
          <Lists mandates={mandates} desk={desk} onRenew={(renews) => setWanted({ renews })} onStopped={setStopped} />
        )}
      </Loaded>
      <PrepareMandate
        personId={personId}
        opened={wanted !== null}
        renews={wanted?.renews ?? null}
        suggested={[]}
        onClose={() => setWanted(null)}
      />
    </section>
  )
}

/** Said where the hand goes on: the line of the mandate has left. */
function Stopped({ mandate: { mandateId } }: { readonly mandate: Mandate }) {
  const receipt = useArrivalFocus<HTMLAnchorElement>()
  return (
    <Text component="output" display="block">
      {words.stoppedNow}{' '}
      <TextLink ref={receipt} to="/mandats/$mandateId/attestation" params={{ mandateId }}>
        {words.receipt}
      </TextLink>
    </Text>
  )
}

type ListsProps = {
  readonly mandates: readonly Mandate[]
  readonly desk: DeskClock
  readonly onRenew: (mandate: Mandate) => void
  readonly onStopped: (mandate: Mandate) => void
}

function Lists({ mandates, ...rest }: ListsProps) {
  const { live, past } = splitMandates(mandates)
  return (
    <Stack gap="xs">
      {live.length === 0 ? (
        <EmptyState>{words.none}</EmptyState>
      ) : (
        <ul className={classes['list']} aria-label={words.list}>
          {live.map((mandate) => (
            <MandateRow key={mandate.mandateId} mandate={mandate} {...rest} />
          ))}
        </ul>
      )}
      {past.length > 0 && (
        <details open={live.length === 0}>
          <summary>{words.pastMandates(past.length.toLocaleString('fr-FR'))}</summary>
          <ul className={classes['list']} aria-label={words.past}>
            {past.map((mandate) => (
              <MandateRow key={mandate.mandateId} mandate={mandate} {...rest} />
            ))}
          </ul>
        </details>
      )}
    </Stack>
  )
}
