import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useId, useRef, useState } from 'react'
import type { Person } from '../../../core/contract/people.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand } from '../../bridge/queries.ts'
import { dayPlain } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { journalWords } from '../../messages/journal.ts'
import { peopleWords as words } from '../../messages/people.ts'
import { recoveryCardWords } from '../../messages/recovery-card.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import classes from './people.module.css'
import { PersonFields } from './person-fields.tsx'
import { detailsOf, isSettled, mergeValid, personValues, readPerson, type PersonField } from './person-values.ts'

/** Who it is: read most of the time, changed field by field. */
export function IdentityPanel({ person }: { readonly person: Person }) {
  const [changing, setChanging] = useState(false)
  return (
    <section aria-labelledby="identite">
      <Group justify="space-between">
        <Title order={2} id="identite">
          {words.identity}
        </Title>
        <Button variant="default" size="compact-sm" onClick={() => setChanging(!changing)}>
          {changing ? words.changeDone : words.change}
        </Button>
      </Group>
      {changing ? <IdentityFields person={person} /> : <IdentityFacts person={person} />}
      <Group gap="xs" mt="sm">
        <ButtonLink
          to="/personnes/$personId/carte"
          params={{ personId: person.personId }}
          variant="default"
          size="compact-sm"
        >
          {recoveryCardWords.link}
        </ButtonLink>
        <ButtonLink to="/reglages/journal" search={{ objet: person.personId }} variant="subtle" size="compact-sm">
          {journalWords.whoOpened}
        </ButtonLink>
      </Group>
    </section>
  )
}

const IdentityFacts = ({ person }: { readonly person: Person }) => (
  <dl className={classes['facts']}>
    <Fact term={words.familyName} fact={person.familyName} />
    <Fact term={words.givenName} fact={person.givenName} />
    <Fact term={words.birthDay} fact={person.birthDay === null ? '' : dayPlain(person.birthDay)} />
    <Fact term={words.phone} fact={person.phone} />
    <Fact term={words.email} fact={person.email} />
  </dl>
)

const Fact = ({ term, fact }: { readonly term: string; readonly fact: string }) => (
  <div>
    <Text component="dt" size="sm" c="dimmed">
      {term}
    </Text>
    <Text component="dd" {...(fact === '' ? { c: 'dimmed' } : {})}>
      {fact === '' ? words.notGiven : fact}
    </Text>
  </div>
)

const KEEP_AFTER_MS = 800

/** Each accepted field saves itself, at a pause of the hand and when it is left; a refused one stays as typed, with its sentence. */
function IdentityFields({ person }: { readonly person: Person }) {
  const { personId } = person
  const desk = useDeskClock()
  const ids = useId()
  const arrival = useArrivalFocus<HTMLInputElement>()
  const change = useCommand('people.change')
  const [values, setValues] = useState(() => personValues(detailsOf(person)))
  const [left, setLeft] = useState<readonly PersonField[]>([])
  const [said, setSaid] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const latest = useRef(values)
  const saved = useRef(detailsOf(person))

  const save = async (isLeft: boolean) => {
    const { valid } = readPerson(latest.current, desk.today)
    const before = saved.current
    const isDayKept = isLeft || isSettled(latest.current)
    const wanted = mergeValid(before, isDayKept ? valid : { ...valid, birthDay: before.birthDay })
    if (JSON.stringify(wanted) === JSON.stringify(before)) return
    saved.current = wanted
    const answer = await change.run({ personId, details: wanted })
    setRefusal(answer.ok ? null : answer.error.code)
    if (answer.ok) setSaid(words.saved)
    else saved.current = before
  }
  const saveSoon = useDebouncedCallback(() => void save(false), { delay: KEEP_AFTER_MS, flushOnUnmount: true })

  const { problems } = readPerson(values, desk.today)
  const shown = Object.fromEntries(Object.entries(problems).filter(([field]) => left.some((one) => one === field)))

  return (
    <Stack gap="xs" mt="xs">
      <PersonFields
        ids={ids}
        today={desk.today}
        values={values}
        onValues={(next, changed) => {
          latest.current = next
          setValues(next)
          setSaid('')
          setLeft((known) => known.filter((field) => field !== changed))
          saveSoon()
        }}
        onLeave={(field) => {
          setLeft((known) => [...known, field])
          saveSoon.cancel()
          void save(true)
        }}
        problems={shown}
        arrival={arrival}
        arrivesAt="familyName"
      />
      {refusal !== null && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {errorSentence(refusal)}
        </Text>
      )}
      <Text component="output" display="block" size="sm" c="dimmed" mih="1.4em">
        {said}
      </Text>
    </Stack>
  )
}
