import { Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { type Consent, ConsentKind, type PersonConsents as Known } from '../../../core/contract/consents.ts'
import type { PersonId } from '../../../core/contract/values.ts'
import { type DeskClock, useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { consentHow, consentKinds, consentWords as words, contactChannels } from '../../messages/consents.ts'
import { instantDay } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { focusOn } from '../people/focus-neighbour.ts'
import { ConsentDialog } from './consent-dialog.tsx'
import classes from './consents.module.css'
import { inForce, withdrawn } from './consent-lists.ts'

/** Three separate agreements: what is in force, how it was given, and the way to withdraw each. */
export function PersonConsents({ personId }: { readonly personId: PersonId }) {
  const query = useOperation('consents.ofPerson', { personId })
  const desk = useDeskClock()
  const [asked, setAsked] = useState<ConsentKind | null>(null)
  return (
    <section aria-labelledby="accords">
      <Title order={2} id="accords">
        {words.consents}
      </Title>
      <Text size="sm" c="dimmed">
        {words.intro}
      </Text>
      <Loaded query={query}>
        {(known) => (
          <>
            <ul className={classes['list']} aria-labelledby="accords">
              {ConsentKind.options.map((kind) => (
                <KindRow key={kind} kind={kind} known={known} desk={desk} onAsk={() => setAsked(kind)} />
              ))}
            </ul>
            <Past known={known} desk={desk} />
          </>
        )}
      </Loaded>
      <ConsentDialog personId={personId} kind={asked} onClose={() => setAsked(null)} />
    </section>
  )
}

export const askId = (kind: ConsentKind): string => `accord-${kind}`

type RowProps = {
  readonly kind: ConsentKind
  readonly known: Known
  readonly desk: DeskClock
  readonly onAsk: () => void
}

function KindRow({ kind, known, desk, onAsk }: RowProps) {
  const given = inForce(known, kind)
  const asksMore = given.length === 0 || kind === 'share'
  return (
    <li className={classes['row']}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={600}>{consentKinds[kind]}</Text>
          {given.length === 0 && <StatusBadge tone="neutral">{words.none}</StatusBadge>}
        </div>
        {asksMore && (
          <Button
            id={askId(kind)}
            variant="default"
            size="compact-sm"
            onClick={onAsk}
            {...(given.length === 0 ? { 'aria-label': words.recordWhich(consentKinds[kind]) } : {})}
          >
            {given.length === 0 ? words.record : words.addStructure}
          </Button>
        )}
      </Group>
      {given.map((consent) => (
        <Given key={consent.consentId} consent={consent} desk={desk} />
      ))}
    </li>
  )
}

function Given({ consent, desk }: { readonly consent: Consent; readonly desk: DeskClock }) {
  const { consentId, kind, how, givenAt } = consent
  const withdraw = useCommand('consents.withdraw')
  const [refusal, setRefusal] = useState<string | null>(null)
  const detail = detailOf(consent)

  const onWithdraw = async () => {
    const answer = await withdraw.run({ consentId })
    if (answer.ok) focusOn(askId(kind))
    else setRefusal(answer.error.code)
  }

  return (
    <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start" mt={4}>
      <div>
        <StatusBadge tone="done">{words.given(instantDay(givenAt, desk), consentHow[how])}</StatusBadge>
        {detail !== null && <Text size="sm">{detail}</Text>}
        {refusal !== null && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {errorSentence(refusal)}
          </Text>
        )}
      </div>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        onClick={() => void onWithdraw()}
        aria-label={words.withdrawWhich([consentKinds[kind], detail].filter((part) => part !== null).join(', '))}
      >
        {words.withdraw}
      </Button>
    </Group>
  )
}

function detailOf({ kind, structure, channels }: Consent): string | null {
  switch (kind) {
    case 'keep_file':
      return null
    case 'share':
      return words.withStructure(structure)
    case 'be_contacted':
      return words.by(channels.map((channel) => contactChannels[channel]).join(', '))
    default:
      return kind satisfies never
  }
}

function Past({ known, desk }: { readonly known: Known; readonly desk: DeskClock }) {
  const past = withdrawn(known)
  if (past.length === 0) return null
  return (
    <details>
      <summary>{words.past(past.length.toLocaleString('fr-FR'))}</summary>
      <ul className={classes['past']}>
        {past.map((consent) => (
          <Text key={consent.consentId} component="li" size="sm">
            {words.pastLine(
              [consentKinds[consent.kind], detailOf(consent)].filter((part) => part !== null).join(', '),
              instantDay(consent.givenAt, desk),
              instantDay(consent.withdrawnAt, desk),
            )}
          </Text>
        ))}
      </ul>
    </details>
  )
}
