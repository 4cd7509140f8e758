import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import type { DuplicateCandidate } from '../../../core/contract/people.ts'
import type { PersonId } from '../../../core/contract/values.ts'
import { likenesses, peopleWords as words } from '../../messages/people.ts'
import { personName } from './person-name.ts'
import { PersonFacts } from './person-facts.tsx'

type Props = {
  readonly candidates: readonly DuplicateCandidate[]
  /** Why the form was refused, when it was because of them. */
  readonly refusal: string | null
  readonly onSame: (personId: PersonId) => void
  readonly onOther: (personId: PersonId) => void
}

/** Those already known who may be the person being typed, and why. */
export const DuplicatesBlock = ({ candidates, refusal, onSame, onOther }: Props) => (
  <Alert color="amber" icon={<IconUsers aria-hidden />} title={words.duplicatesTitle}>
    <Stack gap="sm">
      {refusal !== null && <Text size="sm">{refusal}</Text>}
      {candidates.map((candidate) => {
        const who = personName(candidate)
        return (
          <div key={candidate.personId}>
            <Text fw={600}>{who}</Text>
            <PersonFacts hit={candidate} />
            <Text size="sm">{candidate.because.map((reason) => likenesses[reason]).join(' · ')}</Text>
            <Group gap="xs" mt={4}>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={words.samePersonWho(who)}
                onClick={() => onSame(candidate.personId)}
              >
                {words.samePerson}
              </Button>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={words.otherPersonWho(who)}
                onClick={() => onOther(candidate.personId)}
              >
                {words.otherPerson}
              </Button>
            </Group>
          </div>
        )
      })}
    </Stack>
  </Alert>
)
