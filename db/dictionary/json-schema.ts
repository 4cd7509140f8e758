import { personDictionary } from './person.ts'
import type { Category, Keeping, Purpose } from './words.ts'

const purposes = {
  find_again: 'retrouver la personne',
  accompany: 'l’accompagner dans ses démarches',
  remind: 'tenir ses rendez-vous et ses échéances',
  prove_mandate: 'prouver ce qu’elle a autorisé',
  prove_information: 'prouver qu’elle a été informée',
  count: 'compter l’activité',
  rights: 'répondre à ses droits',
} as const satisfies Record<Purpose, string>

const keepings = {
  dossier: 'avec son dossier, 24 mois au plus après le dernier contact',
  copy: 'jusqu’à 30 jours après la fin du dossier',
  mandate: 'six ans après la fin du mandat',
  anonymised: 'sans rien qui la désigne une fois ses données effacées',
} as const satisfies Record<Keeping, string>

const categories = {
  identity: 'identité',
  contact: 'coordonnées',
  situation: 'situation et démarches',
  free_text: 'texte libre',
  agreement: 'accords et mandats',
  course: 'dates et suivi',
  file: 'contenu d’une pièce, en base 64',
  reference: 'identifiant interne',
  derived: 'valeur calculée',
  other_person: 'concerne une autre personne',
} as const satisfies Record<Category, string>

/** The published schema (JSON Schema 2020-12) of the file that a person takes away: every table and every column of it, with why it is kept. */
export function personDataSchema(): unknown {
  const tables = [...new Set(personDictionary.map(({ table }) => table))]
  const sections = tables.flatMap((table) => {
    const columns = personDictionary.filter((entry) => entry.table === table && entry.isExported)
    const [first] = columns
    if (first === undefined) return []
    return [
      {
        type: 'object',
        description: `Gardé pour ${purposes[first.purpose]}, ${keepings[first.keeping]}.`,
        required: ['table', 'rows'],
        additionalProperties: false,
        properties: {
          table: { const: table },
          rows: {
            type: 'array',
            items: {
              type: 'object',
              required: columns.map(({ column }) => column),
              additionalProperties: false,
              properties: Object.fromEntries(
                columns.map(({ column, category }) => [column, { description: categories[category] }]),
              ),
            },
          },
        },
      },
    ]
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Données d’une personne gardées par Établi',
    type: 'object',
    required: ['format', 'version', 'exportedAt', 'sections'],
    additionalProperties: false,
    properties: {
      format: { const: 'etabli-personne' },
      version: { const: 1 },
      exportedAt: { type: 'integer', description: 'Instant de l’export, en millisecondes depuis 1970 (UTC).' },
      sections: { type: 'array', items: { oneOf: sections } },
    },
  }
}
