import { describe, expect, it } from 'vitest'
import { colours, ink, paper, primaryShade } from '../../renderer/app/colours.ts'

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const { teal, amber, red, gray, dark } = colours
const night = dark[7]

describe('words reach the contrast of 4.5', () => {
  it.each([
    ['text by day', ink, paper],
    ['text by night', dark[0], night],
    ['dimmed text by day', gray[6], paper],
    ['dimmed text on the navigation', gray[6], gray[1]],
    ['dimmed text by night', dark[2], night],
    ['dimmed text in a field by night', dark[2], dark[6]],
    ['link by day', teal[primaryShade.light], paper],
    ['link by night', teal[3], night],
    ['button by day', paper, teal[primaryShade.light]],
    ['button by night', paper, teal[primaryShade.dark]],
    ['date that presses by day', amber[7], paper],
    ['date that presses by night', amber[4], night],
    ['mistake by day', red[7], paper],
    ['mistake by night', red[3], night],
    ['badge, teal', teal[9], teal[1]],
    ['badge, amber', amber[9], amber[1]],
    ['badge, red', red[9], red[1]],
    ['badge, grey', gray[9], gray[1]],
    ['present screen by day', teal[9], teal[1]],
    ['present screen by night', teal[0], teal[8]],
    ['demo banner by day', amber[9], amber[1]],
    ['demo banner by night', amber[0], amber[9]],
  ])('%s', (_, words, ground) => {
    expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('edges and focus reach the contrast of 3', () => {
  it.each([
    ['field by day', gray[4], paper],
    ['field by night', dark[3], dark[6]],
    ['focus by day', teal[7], paper],
    ['focus by night', teal[3], night],
  ])('%s', (_, edge, ground) => {
    expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3)
  })
})
