import { Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { PersonId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { keptWords as words } from '../../messages/kept-identifiers.ts'
import { Loaded } from '../../ui/loaded.tsx'
import classes from './identifiers.module.css'
import { KeepDialog } from './keep-dialog.tsx'
import { KEEP_ID, KeptRow } from './kept-row.tsx'

/** The numbers kept of a person, masked, each for the open dossier that needs it. */
export function KeptIdentifiers({ personId }: { readonly personId: PersonId }) {
  const query = useOperation('identifiers.ofPerson', { personId })
  const [keeping, setKeeping] = useState(false)
  return (
    <section aria-labelledby="numeros">
      <Group justify="space-between">
        <Title order={2} id="numeros">
          {words.title}
        </Title>
        {(query.data?.purposes.length ?? 0) > 0 && (
          <Button id={KEEP_ID} variant="default" size="compact-sm" onClick={() => setKeeping(true)}>
            {words.keep}
          </Button>
        )}
      </Group>
      <Loaded query={query} rows={1}>
        {({ identifiers, purposes, nirAllowed }) => (
          <>
            {identifiers.length === 0 ? (
              <Text size="sm" c="dimmed">
                {purposes.length === 0 ? words.noPurpose : words.none}
              </Text>
            ) : (
              <ul className={classes['list']} aria-labelledby="numeros">
                {identifiers.map((kept) => (
                  <KeptRow key={kept.identifierId} kept={kept} />
                ))}
              </ul>
            )}
            {keeping && <KeepDialog purposes={purposes} nirAllowed={nirAllowed} onClose={() => setKeeping(false)} />}
          </>
        )}
      </Loaded>
    </section>
  )
}
