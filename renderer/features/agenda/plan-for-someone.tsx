import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Appointment } from '../../../core/contract/agenda.ts'
import type { PersonId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { SearchPicker } from '../../ui/search-picker.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { PersonFacts } from '../people/person-facts.tsx'
import { personName } from '../people/person-name.ts'
import type { WallTime } from './clock-arithmetic.ts'
import { PlanForm } from './plan-appointment.tsx'

type Props = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onPlanned: (appointment: Appointment) => void
  /** The slot that was pointed at, when there is one. */
  readonly at?: WallTime | null
}

/** Plans an appointment from the agenda, where nobody is chosen yet. */
export const PlanForSomeone = ({ opened, onClose, ...plan }: Props) => (
  <Modal opened={opened} onClose={onClose} title={words.plan} size="lg">
    <ChooseThenPlan onClose={onClose} {...plan} />
  </Modal>
)

type Who = { readonly personId: PersonId | null; readonly name: string }

function ChooseThenPlan(plan: Omit<Props, 'opened'>) {
  const [who, setWho] = useState<Who | null>(null)
  if (who === null) return <ChoosePerson onChoose={setWho} />
  return (
    <Stack gap="sm">
      <Text fw={600}>{who.name}</Text>
      {who.personId === null ? (
        <PlanForm personId={null} casefiles={[]} {...plan} />
      ) : (
        <PlanWithCasefiles personId={who.personId} {...plan} />
      )}
    </Stack>
  )
}

type WithCasefilesProps = Omit<Props, 'opened'> & { readonly personId: PersonId }

function PlanWithCasefiles({ personId, ...plan }: WithCasefilesProps) {
  const casefiles = useOperation('casefiles.ofPerson', { personId }).data ?? []
  const open = casefiles.filter(({ next }) => next.what.kind !== 'closed')
  return <PlanForm personId={personId} casefiles={open} {...plan} />
}

const SHOWN = 6

function ChoosePerson({ onChoose }: { readonly onChoose: (who: Who) => void }) {
  const [text, setText] = useState('')
  const query = useOperation('people.search', { text, limit: SHOWN }, { keepPrevious: true })
  const field = useArrivalFocus<HTMLInputElement>()
  const hits = query.data ?? []

  return (
    <Stack gap="sm">
      <SearchPicker
        ref={field}
        data-autofocus
        label={words.planFor}
        description={words.findPerson}
        value={text}
        onChange={setText}
        items={hits.map((hit) => ({
          key: hit.personId,
          content: (
            <>
              <Text fw={600}>{personName(hit)}</Text>
              <PersonFacts hit={hit} />
            </>
          ),
        }))}
        onPick={(key) => {
          const hit = hits.find(({ personId }) => personId === key)
          if (hit !== undefined) onChoose({ personId: hit.personId, name: personName(hit) })
        }}
        pending={query.isFetching}
        nothing={words.nobodyFound}
      />
      <Group>
        <Button variant="default" onClick={() => onChoose({ personId: null, name: words.anonymous })}>
          {words.planForNobody}
        </Button>
      </Group>
    </Stack>
  )
}
