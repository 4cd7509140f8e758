import { useNavigate } from '@tanstack/react-router'
import type { PersonId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { peopleWords as words } from '../../messages/people.ts'
import { useVisitDoor } from '../visits/start-visit.ts'

export type Welcome = { readonly label: string; readonly run: () => Promise<void>; readonly running: boolean }

/** Starts a visit with this person (`null`: anonymous), or takes up theirs when one is not finished: never two at once. */
export function useWelcome(personId: PersonId | null): Welcome {
  const door = useVisitDoor()
  const navigate = useNavigate()
  const unfinished = useOperation('visits.unfinished', {}).data ?? []
  const underWay = unfinished.find(({ subject }) => subject.kind === 'known' && subject.personId === personId)

  return {
    label: underWay === undefined ? words.welcome : words.resume,
    run: async () => {
      if (underWay === undefined) await door.start(personId)
      else await navigate({ to: '/accueil/$visitId', params: { visitId: underWay.visitId } })
    },
    running: door.running,
  }
}
