import { openDatabase } from '../../../db/client.ts'

const NOBODY = 65_534
const [path = '', key = ''] = process.argv.slice(2)
// No folder is read-only for root.
if (process.getuid?.() === 0) process.setuid?.(NOBODY)
const store = openDatabase({ path, key: Buffer.from(key, 'hex') })
process.stdout.write(`${store.ok ? 'opened' : store.error.code}\n`)
