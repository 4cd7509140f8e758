import shipped from '../../resources/handouts/acronyms.json'

/** Acronyms that plain sheets may use, each with its words. */
export const acronyms: Readonly<Record<string, string>> = shipped

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const weekdays = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'

/** How French writes what plain language avoids. */
export const plainMarks = {
  percent: /%|pour[\s-]cent\b|pourcent/iu,
  dayAndMonth: new RegExp(`(?:\\d{1,2}|1er)\\s(?:${months})(?!\\p{L})`, 'giu'),
  weekdayBefore: new RegExp(`(?:${weekdays})\\s$`, 'iu'),
  negation: /(?<!\p{L})(?:ne\s|n’|sans\s|impossible|interdit|inutile|non\s)/giu,
} as const
