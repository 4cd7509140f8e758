import type { MantineColorsTuple } from '@mantine/core'

/**
 * Every colour of the application. Shades run from the lightest to the darkest; `tests/renderer/colours.test.ts` measures the contrasts
 * that the theme relies on (WCAG 2.2: 4.5 for text, 3 for the edge of a field).
 */
export const colours = {
  teal: ['#eef7f6', '#d7ebe9', '#b0d6d3', '#85bfbb', '#5aa6a1', '#388c87', '#1f756f', '#125e5a', '#0c4b48', '#083735'],
  /** Dates that press: the only warning colour. */
  amber: ['#fdf6e7', '#faeac6', '#f3d48c', '#e9bc54', '#d9a02b', '#b97f10', '#946406', '#7f5506', '#644307', '#4a3208'],
  /** Refusals and mistakes. */
  red: ['#fdf1ef', '#f9dfdb', '#f0bdb6', '#e69a90', '#db776b', '#c9544a', '#b23b33', '#982d27', '#7a221e', '#5b1916'],
  /** Warm neutrals; shade 4 edges the fields. */
  gray: ['#faf9f7', '#f3f1ee', '#e7e4df', '#d8d4cd', '#8f897f', '#7d776d', '#6b665d', '#524e47', '#39362f', '#24221e'],
  /** The same, by night: 0 is the text, 7 the page, 4 the lines, 3 the edge of a field. */
  dark: ['#e9e6e1', '#d3cfc8', '#b0aba2', '#9a948b', '#45423c', '#37342f', '#2b2925', '#211f1c', '#1a1816', '#131210'],
} as const satisfies Record<string, MantineColorsTuple>

export const paper = '#ffffff'
export const ink = '#24221e'

/** The shade that fills buttons under white words. */
export const primaryShade = { light: 7, dark: 6 } as const
