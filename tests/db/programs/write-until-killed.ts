import { writeSync } from 'node:fs'
import { openDatabase } from '../../../db/client.ts'

const [path = '', key = ''] = process.argv.slice(2)
const store = openDatabase({ path, key: Buffer.from(key, 'hex') })
if (!store.ok) throw new Error(store.error.code)
const insert = store.value.prepare('insert into numbers (number) values (?)')
for (let number = 1; ; number += 1) {
  insert.run(number)
  writeSync(1, `${number}\n`)
}
