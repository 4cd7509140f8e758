import { PersonDetails } from '../../../core/contract/people.ts'
import type { VisitDraft } from '../../../core/contract/visits.ts'
import { dayDigits } from '../../messages/dates.ts'
import { valueSentence } from '../../messages/values.ts'
import { parseTypedDay } from '../../ui/typed-day.ts'

/** The person form as typed, valid or not: what a visit keeps as a draft. */
export type PersonFormValues = NonNullable<VisitDraft['personForm']>
export type PersonField = keyof PersonFormValues

export const emptyPersonForm = {
  familyName: '',
  givenName: '',
  birthDay: '',
  phone: '',
  email: '',
} satisfies PersonFormValues

/** In the order in which they are typed. */
export const personFields = [
  'familyName',
  'givenName',
  'birthDay',
  'phone',
  'email',
] as const satisfies readonly PersonField[]

/** What the visit's draft accepts; far beyond what the fields themselves accept, so that nothing is cut without a word. */
export const typedLimits = {
  familyName: 500,
  givenName: 500,
  birthDay: 40,
  phone: 100,
  email: 500,
} as const satisfies Record<PersonField, number>

export type PersonProblems = { readonly [field in PersonField]?: string }

export type ReadPerson = {
  /** `null` as long as one field is refused. */
  readonly details: PersonDetails | null
  /** A sentence for each field refused. */
  readonly problems: PersonProblems
  /** Each field that is accepted. */
  readonly valid: Partial<PersonDetails>
}

type Checked = { readonly accepted: Partial<PersonDetails> } | { readonly problem: string }

function check(field: PersonField, values: PersonFormValues, today: string): Checked {
  if (field === 'birthDay') {
    if (values.birthDay.trim() === '') return { accepted: { birthDay: null } }
    const day = parseTypedDay(values.birthDay, today, 'past')
    if (day === null) return { problem: 'not_a_day' }
    return day > today ? { problem: 'day_in_future' } : { accepted: { birthDay: day } }
  }
  const parsed = PersonDetails.shape[field].safeParse(values[field])
  return parsed.success
    ? { accepted: { [field]: parsed.data } }
    : { problem: parsed.error.issues[0]?.message ?? 'invalid' }
}

/** Reads the form by the contract's own rules. `today` is `YYYY-MM-DD`: « 12/1/80 » is completed towards the past. */
export function readPerson(values: PersonFormValues, today: string): ReadPerson {
  const checked = personFields.map((field) => [field, check(field, values, today)] as const)
  const valid: Partial<PersonDetails> = Object.assign(
    {},
    ...checked.map(([, found]) => ('accepted' in found ? found.accepted : {})),
  )
  const problems = Object.fromEntries(
    checked.flatMap(([field, found]) => ('problem' in found ? [[field, valueSentence(found.problem)]] : [])),
  )
  const whole = PersonDetails.safeParse(valid)
  return { details: whole.success ? whole.data : null, problems, valid }
}

/**
 * What to look for doubles with, before the form is complete: a name, and a birth date or a phone. A field that is not accepted yet
 * counts as empty. `null` when there is not enough to say anything.
 */
export function comparable(values: PersonFormValues, today: string): PersonDetails | null {
  const { familyName, givenName = '', birthDay = null, phone = '' } = readPerson(values, today).valid
  if (familyName === undefined || (birthDay === null && phone === '')) return null
  return { familyName, givenName, birthDay, phone, email: '' }
}

/** A person as the form shows it. */
export const personValues = ({ birthDay, ...details }: PersonDetails): PersonFormValues => ({
  ...details,
  birthDay: birthDay === null ? '' : dayDigits(birthDay),
})

/** « diallo amina » was searched: it is not typed twice. A phone or a date is no name. */
export const valuesFromSearch = (text: string): PersonFormValues => ({
  ...emptyPersonForm,
  familyName: /\d/u.test(text) ? '' : text.trim(),
})

/** What a form may change of a person. */
export const detailsOf = ({ familyName, givenName, birthDay, phone, email }: PersonDetails): PersonDetails => ({
  familyName,
  givenName,
  birthDay,
  phone,
  email,
})

/** The accepted fields over what is saved: a refused field keeps its saved value. */
export const mergeValid = (saved: PersonDetails, valid: Partial<PersonDetails>): PersonDetails => ({
  ...saved,
  ...valid,
})

const WHOLE_DAY = /\D\d{4}$|^\d{8}$|^\d{4}-\d{2}-\d{2}$/u

/** True when the birth date is empty or has its whole year: before that, « 12/1/19 » may still become « 12/1/1987 ». */
export const isSettled = ({ birthDay }: PersonFormValues): boolean =>
  birthDay.trim() === '' || WHOLE_DAY.test(birthDay.trim())
