import type { Person, PersonDetails } from '../../../core/contract/people.ts'
import type { PersonId } from '../../../core/contract/values.ts'
import { useCommand } from '../../bridge/queries.ts'

export type CreatePerson = {
  /** The person created, or why it was refused. `distinct` are those the mediator judged to be someone else: it is remembered. */
  readonly create: (
    details: PersonDetails,
    distinct: readonly PersonId[],
  ) => Promise<{ readonly person: Person } | { readonly refusal: string }>
  readonly running: boolean
}

export function useCreatePerson(): CreatePerson {
  const command = useCommand('people.create')
  return {
    create: async (details, distinct) => {
      const answer = await command.run({ details, notTheSameAs: [...distinct] })
      return answer.ok ? { person: answer.value } : { refusal: answer.error.code }
    },
    running: command.running,
  }
}
