import { openDatabase } from '../../../db/client.ts'
import { migrateDatabase } from '../../../db/migrate.ts'

const [path = '', key = '', migrationsFolder = '', copiesFolder = ''] = process.argv.slice(2)
const store = openDatabase({ path, key: Buffer.from(key, 'hex') })
if (!store.ok) throw new Error(store.error.code)
store.value.function('die', () => {
  process.kill(process.pid, 'SIGKILL')
  return 1
})
migrateDatabase(store.value, migrationsFolder, copiesFolder)
process.stdout.write('survived\n')
