import { describe, expect, it } from 'vitest'
import {
  comparable,
  emptyPersonForm,
  isSettled,
  mergeValid,
  personValues,
  readPerson,
  valuesFromSearch,
} from '../../../renderer/features/people/person-values.ts'
import { valueSentences } from '../../../renderer/messages/values.ts'

const today = '2026-11-23'
const typed = (values: Partial<typeof emptyPersonForm>) => ({ ...emptyPersonForm, ...values })

describe('the person form', () => {
  it('needs a family name and nothing else', () => {
    expect(readPerson(typed({ familyName: ' Diallo ' }), today)).toMatchObject({
      details: { familyName: 'Diallo', givenName: '', birthDay: null, phone: '', email: '' },
      problems: {},
    })
    expect(readPerson(typed({ givenName: 'Amina' }), today)).toMatchObject({
      details: null,
      problems: { familyName: valueSentences.required },
    })
  })

  it.each(['14/3/87', '14.03.1987', '14031987', '1987-03-14', '14 mars 1987'])(
    'reads a birth date typed « %s »',
    (birthDay) => {
      expect(readPerson(typed({ familyName: 'Diallo', birthDay }), today).details?.birthDay).toBe('1987-03-14')
    },
  )

  it.each([
    ['birthDay', '31/02/2001', 'not_a_day'],
    ['birthDay', '24/11/2026', 'day_in_future'],
    ['phone', 'pas un numéro', 'not_a_phone'],
    ['email', 'pas une adresse', 'not_an_email'],
    ['givenName', 'x'.repeat(121), 'too_long'],
    ['givenName', 'a\u202Eb', 'control_characters'],
  ] as const)('says what is wrong beside %s: %s', (field, value, problem) => {
    const read = readPerson(typed({ familyName: 'Diallo', [field]: value }), today)
    expect(read.details).toBeNull()
    expect(read.problems).toEqual({ [field]: valueSentences[problem] })
  })

  it('shows again what was saved', () => {
    const details = {
      familyName: 'Diallo',
      givenName: 'Amina',
      birthDay: '1987-03-14',
      phone: '06 39 98 01 23',
      email: '',
    }
    expect(readPerson(personValues(details), today).details).toEqual(details)
  })

  it('starts with the name that was searched, never with a phone or a date', () => {
    expect(valuesFromSearch(' diallo ')).toEqual(typed({ familyName: 'diallo' }))
    expect(valuesFromSearch('06 39 98')).toEqual(emptyPersonForm)
  })
})

describe('doubles are looked for', () => {
  it.each([
    ['a name alone', { familyName: 'Diallo' }, false],
    ['a birth date alone', { birthDay: '14/03/1987' }, false],
    ['a name and a birth date', { familyName: 'Diallo', birthDay: '14/03/1987' }, true],
    ['a name and a phone', { familyName: 'Diallo', phone: '0639980123' }, true],
    ['a name and half a birth date', { familyName: 'Diallo', birthDay: '14/' }, false],
    ['a field still wrong elsewhere', { familyName: 'Diallo', phone: '0639980123', email: 'a@' }, true],
  ] as const)('%s: %s', (_case, values, isEnough) => {
    expect(comparable(typed(values), today) !== null).toBe(isEnough)
  })
})

describe('a change of identity', () => {
  const saved = { familyName: 'Diallo', givenName: 'Amina', birthDay: '1987-03-14', phone: '0639980123', email: '' }

  it('keeps the saved value of a field that is refused', () => {
    const { valid } = readPerson({ ...personValues(saved), familyName: '', phone: 'nul', givenName: 'Aminata' }, today)
    expect(mergeValid(saved, valid)).toEqual({ ...saved, givenName: 'Aminata' })
  })

  it.each([
    ['', true],
    ['14/3/1987', true],
    ['14031987', true],
    ['1987-03-14', true],
    ['14/3', false],
    ['14/3/19', false],
    ['140319', false],
  ] as const)('waits for a whole birth date before a pause saves it: « %s »', (birthDay, isWhole) => {
    expect(isSettled(typed({ birthDay }))).toBe(isWhole)
  })
})
