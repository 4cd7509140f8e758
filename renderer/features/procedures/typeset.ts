const NBSP = '\u00A0'

/**
 * The words of the catalogue with the typography of French: its data files are plain text, typed on a keyboard. Changes no word: only
 * apostrophes, quotation marks, and the spaces that must not break.
 */
export const typeset = (text: string): string =>
  text
    .replace(/'/gu, '\u2019')
    .replace(/"([^"]*)"/gu, `\u00AB${NBSP}$1${NBSP}\u00BB`)
    .replace(/\u00AB\s*/gu, `\u00AB${NBSP}`)
    .replace(/\s*(\u00BB)/gu, `${NBSP}$1`)
    .replace(/ (?=[:;!?%\u20AC])/gu, NBSP)
    // A number and its unit, or its groups of digits, stay on one line.
    .replace(/(?<=\d[ \u00A0]h) (?=\d)/gu, NBSP)
    .replace(/(?<=\d) (?=\d|(?:ans?|mois|jours?|semaines?|heures?|h|min)(?![\p{L}\d]))/gu, NBSP)
