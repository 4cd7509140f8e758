import type { Door } from './door.ts'
import type { TextField } from './text-fields.ts'

export const aNir = '255081416802538'
export const anIban = 'FR1420041010050500013M02606'
export const aGround = { article: 'Article 2 du décret', bodyCategory: 'Établissement social' }

/** The texts of the ground on which social security numbers are kept. */
export function identifierFields(door: () => Door): readonly TextField[] {
  const field = (name: 'article' | 'bodyCategory'): TextField => ({
    name: `identifiers.allowNir ${name}`,
    kind: 'line',
    path: name,
    send: async (text) => {
      await door().call('identifiers.forbidNir', {})
      return door().call('identifiers.allowNir', { ...aGround, [name]: text })
    },
    read: async () => (await door().ask('identifiers.nirGround', {})).ground?.[name],
  })
  return [field('article'), field('bodyCategory')]
}
