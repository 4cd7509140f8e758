import { array, constantFrom, integer, record, stringMatching, tuple } from 'fast-check'
import type { Identity } from '../../../core/escalation/identity-words.ts'

/** A word that no sheet of the catalogue holds. */
const name = stringMatching(/^[zjk][aeiouéèôçïœ][qwxzßjk][a-zéèê]{1,8}$/u)
const pair = integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'))
const twoDigits = (number: number): string => String(number).padStart(2, '0')

export const identities = record({
  familyName: tuple(name, constantFrom('-', ' ', '’'), name).map((parts) => parts.join('')),
  givenName: name,
  birthDay: tuple(integer({ min: 1920, max: 2015 }), integer({ min: 1, max: 12 }), integer({ min: 1, max: 28 })).map(
    ([year, month, day]) => `${year}-${twoDigits(month)}-${twoDigits(day)}`,
  ),
  phone: tuple(constantFrom('06', '07', '01', '0692'), array(pair, { minLength: 4, maxLength: 4 })).map(
    ([start, pairs]) => (start + pairs.join('')).slice(0, 10),
  ),
  email: tuple(name, name).map(([user, host]) => `${user}@${host}.fr`),
})

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export type Casing = (text: string) => string
export const inSomeCase = constantFrom<Casing>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => text.toLowerCase(),
)
export const gap = constantFrom(' ', '.', '-', '', '\u00A0', '\n')

const namesOf = ({ familyName, givenName }: Identity): readonly string[] => [...familyName.split(/[-’ ]/u), givenName]

/** Everything that says who someone is, as a mediator in a hurry may type it. */
export function toldOf(identity: Identity, cased: Casing, between: string): string {
  const { familyName, givenName, birthDay, phone, email } = identity
  const [year = '', month = '', day = ''] = (birthDay ?? '').split('-')
  return [
    `Mme ${cased(givenName)} ${cased(familyName)}`,
    familyName.split(/[-’ ]/u).map(cased).join(between),
    `née le ${day}/${month}/${year}`,
    `le ${(phone.match(/\d\d/gu) ?? []).join(between)}`,
    `+33${phone.slice(1)}`,
    cased(email),
  ].join(' ; ')
}

/** What of an identity can still be read in a text. */
export function whatIsLeftOf(identity: Identity, text: string): readonly string[] {
  const [year = '', month = '', day = ''] = (identity.birthDay ?? '').split('-')
  const tokens = [
    ...namesOf(identity),
    identity.phone,
    identity.phone.slice(1),
    identity.email,
    `${day}/${month}/${year}`,
  ]
  return tokens.filter((token) => plain(text).includes(plain(token)))
}
