import ICAL from 'ical.js'

/** A property as jCal tells it (RFC 7265 §3.4): name, parameters, type, then its values. */
export type JcalProperty = readonly [string, Readonly<Record<string, unknown>>, string, ...unknown[]]
/** A component as jCal tells it (RFC 7265 §3.3): name, properties, components. */
export type Jcal = readonly [string, readonly JcalProperty[], readonly Jcal[]]

const isProperty = (value: unknown): value is JcalProperty =>
  Array.isArray(value) &&
  value.length >= 4 &&
  typeof value[0] === 'string' &&
  typeof value[1] === 'object' &&
  value[1] !== null

function isJcal(value: unknown): value is Jcal {
  return (
    Array.isArray(value) &&
    typeof value[0] === 'string' &&
    Array.isArray(value[1]) &&
    value[1].every(isProperty) &&
    Array.isArray(value[2]) &&
    value[2].every(isJcal)
  )
}

/** One component that the library reads; `null` when it cannot. */
export function parseComponent(lines: readonly string[]): Jcal | null {
  try {
    const parsed: unknown = ICAL.parse(lines.join('\r\n'))
    return isJcal(parsed) ? parsed : null
  } catch {
    return null
  }
}

export const propertiesOf = ([, properties]: Jcal, name: string): readonly JcalProperty[] =>
  properties.filter(([one]) => one === name)

/** The text of the first property of this name; `''` when there is none. */
export function textOf(component: Jcal, name: string): string {
  const value = propertiesOf(component, name)[0]?.[3]
  return typeof value === 'string' ? value : ''
}

export const componentsOf = ([, , components]: Jcal, name: string): readonly Jcal[] =>
  components.filter(([one]) => one === name)
