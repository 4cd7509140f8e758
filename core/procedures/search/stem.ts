const shortest = 3

/** Nouns that would share the stem of a verb (`mari` and `marié`, `pays` and `payé`). */
const apartAsWritten: ReadonlyMap<string, string> = new Map([
  ['mari', 'mari_'],
  ['maris', 'mari_'],
  ['pays', 'pays_'],
  ['poste', 'poste_'],
  ['portable', 'portable_'],
  ['papi', 'papi_'],
  ['papis', 'papi_'],
  ['papiers', 'papiers_'],
])

/**
 * The word without its marks of number and gender (`volées` → `vol`, `familiaux` → `familial`). Expects a folded word;
 * words of three letters or less and words with a digit are returned as they are: acronyms and form numbers have no
 * plural.
 */
export const stem = (word: string): string => apartAsWritten.get(word) ?? bareOf(word)

const bareOf = (word: string): string => {
  if (word.length <= shortest || /\d/u.test(word)) return word
  if (word.endsWith('aux') && word.length > 5 && !word.endsWith('eaux') && word !== 'travaux')
    return word.slice(0, -2) + 'l'
  let bare = word
  bare = shorten(bare, /[sx]$/u)
  bare = shorten(bare, /e+$/u)
  bare = shorten(bare, /s$/u)
  return bare.length > shortest ? bare.replace(/([bcdfglmnprst])\1$/u, '$1').replace(/([gq])u$/u, '$1') : bare
}

const shorten = (word: string, ending: RegExp): string => {
  if (word.endsWith('ss')) return word
  const shorter = word.replace(ending, '')
  return shorter.length >= shortest ? shorter : word
}

/** What a second ending must leave: short remainders mean nothing. */
const fewestAgain = 5

/** Endings, and the fewest letters that must remain when they are taken off; the first that fits wins. */
const endings: readonly (readonly [string, number])[] = [
  ['issement', 4],
  ['eraient', 4],
  ['issions', 4],
  ['issant', 4],
  ['issent', 4],
  ['ateur', 4],
  ['atric', 4],
  ['ation', 3],
  ['ition', 4],
  ['ement', 3],
  ['iement', 4],
  ['erais', 4],
  ['erait', 4],
  ['eront', 4],
  ['aient', 4],
  ['atair', 4],
  ['atif', 4],
  ['ativ', 4],
  ['ment', 4],
  ['tion', 4],
  ['ance', 4],
  ['anc', 4],
  ['enc', 4],
  ['euse', 4],
  ['erai', 4],
  ['eras', 4],
  ['ions', 4],
  ['abl', 4],
  ['ibl', 4],
  ['ion', 4],
  ['age', 4],
  ['ant', 4],
  ['ent', 4],
  ['ont', 4],
  ['ait', 5],
  ['era', 4],
  ['iez', 4],
  ['eur', 4],
  ['eus', 4],
  ['oir', 4],
  ['ag', 4],
  ['er', 3],
  ['ez', 3],
  ['ir', 4],
  ['on', 5],
  ['ai', 4],
  ['it', 5],
  ['i', 4],
  ['u', 4],
]

/** Words, by their stem, whose root would be taken for that of another family: they stay as they are. */
const apart: ReadonlySet<string> = new Set(
  `
  asserment assez avanc avi cartabl condition connexion conseil courant courir courrier depart departement different elev
  eleveur entre infirmier interieur licenc livreur loisir loyer maison mobil moisi montant papier partir pas passoir patron
  point pol pollution port rentr rest revenir
  `
    .trim()
    .split(/\s+/u),
)

/**
 * What a verb, the noun made from it and its participle have in common (`contester`, `contestation`, `contesté` →
 * `contest`). Coarser than `stem`: a match on the root is worth less. Irregular families (`perdre`, `perte`) are in
 * the synonyms.
 */
export const root = (word: string): string => {
  const bare = stem(word)
  if (apart.has(bare)) return `${bare}_`
  if (bare.endsWith('_')) return bare
  return bare.length <= shortest || /\d/u.test(bare) ? bare.replace(/y$/u, 'i') : reduce(bare)
}

/**
 * Takes endings off one after the other, so that a noun that already looks like a verb form (`déménage`) meets its
 * verb.
 */
const reduce = (bare: string, fewestLeft = 0): string => {
  const ending = endings.find(([end, fewest]) => {
    const left = bare.length - end.length
    return left >= fewest && left >= fewestLeft && bare.endsWith(end)
  })
  return ending === undefined ? bare.replace(/y$/u, 'i') : reduce(bareOf(bare.slice(0, -ending[0].length)), fewestAgain)
}
