import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useId, useState } from 'react'
import type { PersonId } from '../../../core/contract/values.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { peopleWords as words } from '../../messages/people.ts'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { useCreatePerson } from './create-person.ts'
import { DuplicatesBlock } from './duplicates-block.tsx'
import { personFieldId, PersonFields } from './person-fields.tsx'
import {
  comparable,
  emptyPersonForm,
  personFields,
  readPerson,
  type PersonField,
  type PersonFormValues,
  type PersonProblems,
} from './person-values.ts'

export { emptyPersonForm, type PersonFormValues }

type Props = {
  /** As typed, valid or not: the screen that shows the form keeps them. */
  readonly values: PersonFormValues
  readonly onValues: (values: PersonFormValues) => void
  /** The person that was created, or someone already known whom the mediator recognised. */
  readonly onPerson: (personId: PersonId) => void
  readonly onCancel: () => void
}

const LOOK_AFTER_MS = 200

/** Creates a person with the minimum, after showing those already known who may be the same. */
export function PersonForm({ values, onValues, onPerson, onCancel }: Props) {
  const desk = useDeskClock()
  const ids = useId()
  const creation = useCreatePerson()
  const arrival = useArrivalFocus<HTMLInputElement>()
  const [arrivesAt] = useState<PersonField>(values.familyName === '' ? 'familyName' : 'givenName')
  const [left, setLeft] = useState<readonly PersonField[]>([])
  const [others, setOthers] = useState<readonly PersonId[]>([])
  const [refusal, setRefusal] = useState<string | null>(null)
  const candidates = useDuplicates(values, desk.today).filter(({ personId }) => !others.includes(personId))
  const read = readPerson(values, desk.today)

  // An empty field is only at fault once the form is sent.
  const problems: PersonProblems = Object.fromEntries(
    Object.entries(read.problems).filter(([field]) => left.some((one) => one === field)),
  )

  const save = async () => {
    setLeft(personFields)
    const { details } = read
    if (details === null) {
      const first = personFields.find((field) => read.problems[field] !== undefined)
      if (first !== undefined) document.getElementById(personFieldId(ids, first))?.focus()
      return
    }
    const created = await creation.create(details, others)
    if ('person' in created) onPerson(created.person.personId)
    else setRefusal(created.refusal)
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack gap="sm" maw={640}>
        <Text size="sm" c="dimmed">
          {words.onlyNameNeeded}
        </Text>
        <PersonFields
          ids={ids}
          today={desk.today}
          values={values}
          onValues={(next) => {
            onValues(next)
            setRefusal(null)
          }}
          onLeave={(field, towards) => {
            // A sentence that appears under the pointer would move the button away from the click: saving tells them all.
            const isSaving = towards instanceof HTMLElement && towards.id === `${ids}-save`
            if (!isSaving && values[field].trim() !== '') setLeft((known) => [...known, field])
          }}
          problems={problems}
          arrival={arrival}
          arrivesAt={arrivesAt}
        />
        <div aria-live="polite">
          {candidates.length > 0 && (
            <DuplicatesBlock
              candidates={candidates}
              refusal={refusal === 'probable_duplicate' ? errorSentence(refusal) : null}
              onSame={onPerson}
              onOther={(personId) => {
                setOthers((known) => [...known, personId])
                setRefusal(null)
                // The block may vanish with its button: the hand goes on to the next thing to do.
                document.getElementById(`${ids}-save`)?.focus()
              }}
            />
          )}
          {others.length > 0 && (
            <Text size="sm" c="dimmed">
              {words.judgedOther(others.length)}
            </Text>
          )}
        </div>
        {refusal !== null && (refusal !== 'probable_duplicate' || candidates.length === 0) && (
          <Alert color="red" role="alert">
            {errorSentence(refusal)}
          </Alert>
        )}
        <Group gap="xs">
          <Button id={`${ids}-save`} type="submit" loading={creation.running}>
            {words.save}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {words.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** Those already known who may be the one being typed, once there is enough to tell. */
function useDuplicates(values: PersonFormValues, today: string) {
  const [settled] = useDebouncedValue(values, LOOK_AFTER_MS)
  const details = comparable(settled, today)
  const query = useOperation(
    'people.findDuplicates',
    { details: details ?? { ...emptyPersonForm, birthDay: null }, except: null },
    { enabled: details !== null, keepPrevious: true },
  )
  return details === null ? [] : (query.data ?? [])
}
