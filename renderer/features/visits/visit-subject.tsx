import { Alert, Box, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { PersonId } from '../../../core/contract/values.ts'
import type { Visit, VisitSubject } from '../../../core/contract/visits.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { dayPlain } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { plural } from '../../messages/plural.ts'
import { visitWords as words } from '../../messages/visits.ts'
import { TextLink } from '../../ui/links.tsx'
import { SearchPicker } from '../../ui/search-picker.tsx'
import { PersonForm } from '../people/person-form.tsx'
import { valuesFromSearch } from '../people/person-values.ts'
import { TriageLine } from '../triage/triage-line.tsx'
import { SectionTitle } from './section-title.tsx'
import { triageHolder } from './triage-holder.ts'
import type { Keep } from './use-keep.ts'
import classes from './visits.module.css'

type Props = {
  readonly visit: Visit
  readonly keep: Keep
  /** True once there is a dossier to work on: it needs the place. */
  readonly inHand: boolean
}

/** Who is received: found as one types, created with the minimum, or anonymous. */
export function VisitSubjectPanel({ visit, keep, inHand }: Props) {
  const choose = useCommand('visits.chooseSubject')
  const [changing, setChanging] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  const onChoose = async (subject: VisitSubject) => {
    await keep.flush()
    const answer = await choose.run({ visitId: visit.visitId, subject })
    setRefusal(answer.ok ? null : answer.error.code)
    if (!answer.ok) return
    keep.changeDraft({ personSearch: '', personForm: null })
    setChanging(false)
  }

  const decided = visit.subject.kind !== 'undecided' && !changing
  return (
    <section aria-labelledby="personne">
      <SectionTitle id="personne" shown={!inHand}>
        {words.who}
      </SectionTitle>
      {refusal !== null && (
        <Alert color="red" role="alert" mb="xs">
          {errorSentence(refusal)}
        </Alert>
      )}
      {decided ? (
        <>
          <ChosenSubject visit={visit} onChange={() => setChanging(true)} />
          {/* A dossier in hand asks by itself. */}
          <TriageLine holder={triageHolder(visit)} asks={!inHand} />
        </>
      ) : keep.draft.personForm === null ? (
        <FindPerson keep={keep} onChoose={(subject) => void onChoose(subject)} />
      ) : (
        <PersonForm
          values={keep.draft.personForm}
          onValues={(personForm) => keep.changeDraft({ personForm })}
          onPerson={(personId) => void onChoose({ kind: 'known', personId })}
          onCancel={() => keep.changeDraft({ personForm: null })}
        />
      )}
    </section>
  )
}

type FindProps = { readonly keep: Keep; readonly onChoose: (subject: VisitSubject) => void }

const SHOWN = 8

function FindPerson({ keep, onChoose }: FindProps) {
  const text = keep.draft.personSearch
  const hits = useOperation(
    'people.search',
    { text, limit: SHOWN },
    { enabled: text.trim() !== '', keepPrevious: true },
  )
  const found = text.trim() === '' ? [] : (hits.data ?? [])

  return (
    // Beside the field, not under its answers: a button must not move under the hand.
    <Group align="flex-start" gap="sm">
      <Box flex="1 1 24rem" maw={640}>
        <SearchPicker
          label={words.findPerson}
          value={text}
          onChange={(personSearch) => keep.changeDraft({ personSearch })}
          takesFocusFor="who"
          items={found.map((hit) => ({
            key: hit.personId,
            content: (
              <Group justify="space-between" wrap="nowrap">
                <Text>
                  {hit.givenName} <b>{hit.familyName}</b>
                </Text>
                <Text size="sm" c="dimmed">
                  {[
                    hit.birthDay === null ? null : words.born(dayPlain(hit.birthDay)),
                    hit.phone === '' ? null : hit.phone,
                    hit.openCasefiles === 0 ? null : plural(hit.openCasefiles, words.openCasefile, words.openCasefiles),
                  ]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </Text>
              </Group>
            ),
          }))}
          onPick={(personId) => onChoose({ kind: 'known', personId: personId as PersonId })}
          pending={hits.isFetching}
          nothing={words.nobodyFound}
        />
      </Box>
      <Group gap="xs" className={classes['besideField'] ?? ''}>
        <Button variant="default" onClick={() => keep.changeDraft({ personForm: valuesFromSearch(text) })}>
          {words.createPerson}
        </Button>
        <Button variant="default" onClick={() => onChoose({ kind: 'anonymous' })}>
          {words.stayAnonymous}
        </Button>
      </Group>
    </Group>
  )
}

function ChosenSubject({ visit, onChange }: { readonly visit: Visit; readonly onChange: () => void }) {
  const { subject } = visit
  return (
    <Group gap="sm">
      {subject.kind === 'known' ? (
        <>
          <Text fw={600}>{visit.personName}</Text>
          <TextLink to="/personnes/$personId" params={{ personId: subject.personId }}>
            {words.seePerson}
          </TextLink>
        </>
      ) : (
        <>
          <Text fw={600}>{words.anonymous}</Text>
          <Text size="sm" c="dimmed">
            {words.anonymousExplained}
          </Text>
        </>
      )}
      <Button variant="subtle" size="compact-sm" onClick={onChange}>
        {words.changePerson}
      </Button>
    </Group>
  )
}
