import { acquireStoreLock } from '../../../db/lock.ts'

const [folder = ''] = process.argv.slice(2)
const lock = acquireStoreLock(folder)
process.stdout.write(`${lock.ok ? 'held' : lock.error.code}\n`)
// Holds it until killed, or until the test closes its end of the pipe.
if (lock.ok) process.stdin.resume()
