import { describe, expect, it } from 'vitest'
import { likenessReasons } from '../../../core/people/duplicates.ts'

const someone = { familyName: 'Diallo', givenName: 'Amina', birthDay: '1987-03-14', phone: '06 39 98 01 23' }

describe('two records may be one person', () => {
  it.each([
    ['the same name and birth day', { phone: '' }, ['same_name_and_birth_day']],
    ['names the other way round', { familyName: 'Amina', givenName: 'Diallo', phone: '' }, ['same_name_and_birth_day']],
    ['other capitals and accents', { familyName: 'DÏALLO', phone: '' }, ['same_name_and_birth_day']],
    ['the same phone written otherwise', { familyName: 'Sow', birthDay: null, phone: '+33639980123' }, ['same_phone']],
    ['a letter missing', { familyName: 'Dialo', phone: '' }, ['similar_name_and_birth_day']],
    ['a letter too many', { familyName: 'Dialloo', phone: '' }, ['similar_name_and_birth_day']],
    ['a wrong letter', { givenName: 'Anina', phone: '' }, ['similar_name_and_birth_day']],
    ['a wrong first letter', { givenName: 'Emina', phone: '' }, ['similar_name_and_birth_day']],
    ['two letters swapped', { familyName: 'Dilalo', phone: '' }, ['similar_name_and_birth_day']],
    [
      'one error, names the other way round',
      { familyName: 'Amina', givenName: 'Dialo', phone: '' },
      ['similar_name_and_birth_day'],
    ],
    ['everything', {}, ['same_name_and_birth_day', 'same_phone']],
  ] as const)('%s', (_, change, because) => {
    expect(likenessReasons(someone, { ...someone, ...change })).toEqual(because)
  })
})

describe('nothing says that two records are one person', () => {
  it.each([
    ['the same name, another birth day', { birthDay: '1988-03-14', phone: '' }],
    ['the same name, no birth day', { birthDay: null, phone: '' }],
    ['twins', { givenName: 'Fatou', phone: '' }],
    ['an error in each name', { familyName: 'Dialo', givenName: 'Anina', phone: '' }],
    ['two errors', { familyName: 'Dalo', phone: '' }],
    ['two numbers that differ', { familyName: 'Sow', birthDay: null, phone: '06 39 98 01 24' }],
  ] as const)('%s', (_, change) => {
    expect(likenessReasons(someone, { ...someone, ...change })).toEqual([])
  })

  it('no phone on either side', () => {
    const [one, other] = [
      { ...someone, phone: '' },
      { ...someone, familyName: 'Sow', birthDay: null, phone: '' },
    ]
    expect(likenessReasons(one, other)).toEqual([])
  })

  it('no birth day on either side', () => {
    const unknown = { ...someone, birthDay: null, phone: '' }
    expect(likenessReasons(unknown, unknown)).toEqual([])
  })
})
