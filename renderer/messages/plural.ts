const rules = new Intl.PluralRules('fr')

/**
 * The number with its word: `plural(0, 'pièce', 'pièces')` → « 0 pièce ». In French zero is singular; the category of millions takes
 * the plural, as « 1 000 000 pièces » does.
 */
export const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('fr-FR')}\u00A0${pluralWord(count, one, many)}`

/** The word alone, agreed with the number. */
export const pluralWord = (count: number, one: string, many: string): string =>
  rules.select(count) === 'one' ? one : many
