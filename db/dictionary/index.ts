export { personDataSchema } from './json-schema.ts'
export { personDictionary } from './person.ts'
export { teamTables } from './team.ts'
export type { Category, ColumnEntry, Keeping, Purpose } from './words.ts'
