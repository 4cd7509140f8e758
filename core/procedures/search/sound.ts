/**
 * How French writes its sounds, in the order in which the spellings must be read. Capitals stand for sounds that have
 * no letter of their own.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/sch|sh|ch/gu, 'C'],
  [/gn/gu, 'N'],
  [/qu|q/gu, 'k'],
  [/cc(?=[eiy])/gu, 'ks'],
  [/sc(?=[eiy])/gu, 's'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/gu(?=[eiy])/gu, 'g'],
  [/ge(?=[ao])/gu, 'j'],
  [/g(?=[eiy])/gu, 'j'],
  [/h/gu, ''],
  [/x$/u, ''],
  [/x/gu, 'ks'],
  [/[td]ion/gu, 'sion'],
  [/y/gu, 'i'],
  [/[sz]/gu, 's'],
  [/s+$/u, ''],
  [/(?:er|ez|et)$/u, 'e'],
  [/eau|au/gu, 'o'],
  [/(?:ain|ein|in|im|un|um)(?![aeiounmAIO])/gu, 'I'],
  [/(?:en|em|an|am)(?![aeiounmAIO])/gu, 'A'],
  [/(?:on|om)(?![aeiounmAIO])/gu, 'O'],
  [/ai|ei/gu, 'e'],
  [/oeu|eu/gu, 'e'],
  [/ou|w/gu, 'U'],
  [/oi/gu, 'ua'],
  [/(?<=[^aeiouAIOU])e(?=[^aeiouAIOU])/gu, ''],
  [/(.)\1+/gu, '$1'],
]

/**
 * A rough key of how a folded word sounds, for spellings by ear (`koman` and `comment`, `retrete` and `retraite`
 * meet). Empty when too little remains to tell words apart.
 */
export const sound = (word: string): string => {
  let key = word
  for (const [spelling, heard] of spellings) key = key.replace(spelling, heard)
  const audible = key.replace(/[tdpse]+$/u, '')
  return audible.length >= 3 ? audible : ''
}
