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
      const allow = () => door().call('identifiers.allowNir', { ...aGround, [name]: text })
      const answer = await allow()
      if (answer.ok || answer.error.code !== 'nir_already_allowed') return answer
      await door().ask('identifiers.forbidNir', {})
      return allow()
    },
    read: async () => (await door().ask('identifiers.nirGround', {})).ground?.[name],
  })
  return [field('article'), field('bodyCategory')]
}
