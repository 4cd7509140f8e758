import type { Person, PersonDetails } from '../contract/people.ts'
import type { PersonId } from '../contract/values.ts'
import type { HandlersOf } from '../handlers.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import { keepChanges } from '../rights/changes.ts'
import { err, ok } from '../shared/result.ts'

const isBornLater = ({ birthDay }: PersonDetails, today: CalendarDay): boolean => birthDay !== null && birthDay > today

export const peopleHandlers = {
  'people.search': ({ text, limit }, { repositories: { people } }) =>
    ok([...(text === '' ? people.latest(limit) : people.search(text, limit))]),

  'people.read': ({ personId }, { repositories }) => {
    const person = repositories.people.find(personId)
    return person === null ? err({ code: 'person_unknown' }) : ok(person)
  },

  'people.findDuplicates': ({ details, except }, { repositories }) =>
    ok([...repositories.people.duplicates(details, except)]),

  'people.create': ({ details, notTheSameAs }, { repositories: { people }, clock, ids }) => {
    if (isBornLater(details, clock.today())) return err({ code: 'birth_day_in_future' })
    const judged = new Set<string>(notTheSameAs)
    const likely = people.duplicates(details, null)
    if (likely.some(({ personId }) => !judged.has(personId))) return err({ code: 'probable_duplicate' })
    const now = clock.now()
    const person: Person = { ...details, personId: ids.next() as PersonId, createdAt: now, lastContactAt: now }
    people.create(person)
    for (const { personId } of likely) people.markDistinct(person.personId, personId)
    return ok(person)
  },

  'people.change': ({ personId, details }, context) => {
    const {
      repositories: { people },
      clock,
    } = context
    const person = people.find(personId)
    if (person === null) return err({ code: 'person_unknown' })
    if (isBornLater(details, clock.today())) return err({ code: 'birth_day_in_future' })
    const changed = { ...person, ...details }
    keepChanges(person, details, context)
    people.save(changed)
    return ok(changed)
  },
} satisfies HandlersOf<'people'>
