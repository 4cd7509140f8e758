import { describe, expect, it } from 'vitest'
import { nameKey, nationalPhone, phoneKey } from '../../../core/people/keys.ts'

describe('one name is one key, however it is written', () => {
  it.each([
    ['a hyphen or a space', ['Martin', 'Jean-Pierre'], ['martin', 'jean pierre']],
    ['an apostrophe or none', ['N’Diaye', 'Awa'], ['NDIAYE', 'Awa']],
    ['a straight apostrophe', ["N'Diaye", 'Awa'], ['N’Diaye', 'AWA']],
    ['an article apart or glued', ['Le Goff', 'Yann'], ['legoff', 'Yann']],
    ['accents', ['Lefèvre', 'Zoé'], ['LEFEVRE', 'ZOE']],
    ['composed or combining accents', ['Noël', 'Anaïs'], ['Noe\u0308l', 'Anai\u0308s']],
    ['ligatures', ['Cœur', 'Lætitia'], ['Coeur', 'Laetitia']],
    ['either order', ['Diallo', 'Amina'], ['Amina', 'Diallo']],
    ['spaces around', [' Diallo ', ''], ['Diallo', ' ']],
  ] as const)('%s', (_, [family, given], [otherFamily, otherGiven]) => {
    expect(nameKey(family, given)).toBe(nameKey(otherFamily, otherGiven))
  })

  it.each([
    ['another letter', ['Martin', 'Jean'], ['Martín', 'Joan']],
    ['another given name', ['Martin', 'Jean'], ['Martin', '']],
    ['two names without a letter', ['😀', ''], ['🙂', '']],
    ['Arabic names', ['محمد', ''], ['أحمد', '']],
  ] as const)('but not with %s', (_, [family, given], [otherFamily, otherGiven]) => {
    expect(nameKey(family, given)).not.toBe(nameKey(otherFamily, otherGiven))
  })
})

describe('one phone is one key, however it is written', () => {
  it.each([
    ['06 39 98 01 23', '+33639980123'],
    ['0639980123', '+33639980123'],
    ['06.39.98.01.23', '+33639980123'],
    ['+33 6 39 98 01 23', '+33639980123'],
    ['+33 (0)6 39 98 01 23', '+33639980123'],
    ['+33 06 39 98 01 23', '+33639980123'],
    ['0033 6 39 98 01 23', '+33639980123'],
    ['01 99 00 12 34', '+33199001234'],
    ['0692 12 34 56', '+262692123456'],
    ['+262 692 12 34 56', '+262692123456'],
    ['0639 01 23 45', '+262639012345'],
    ['0590 12 34 56', '+590590123456'],
    ['0696 12 34 56', '+596696123456'],
    ['0508 41 23 45', '+508412345'],
    ['+508 41 23 45', '+508412345'],
    ['+44 20 7946 0018', '+442079460018'],
    ['3646', '3646'],
    ['15', '15'],
    ['112', '112'],
    ['', ''],
    ['1', ''],
  ])('%s is %s', (written, key) => {
    expect(phoneKey(written)).toBe(key)
  })

  it.each([
    ['+33639980123', '0639980123'],
    ['+262692123456', '0692123456'],
    ['+508412345', '0508412345'],
    ['+442079460018', '442079460018'],
    ['3646', '3646'],
  ])('%s is said %s', (key, said) => {
    expect(nationalPhone(key)).toBe(said)
  })
})
