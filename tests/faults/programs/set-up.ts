import { say, startHost } from './host.ts'

const [dataFolder = '', passphrase = ''] = process.argv.slice(2)
const ask = await startHost(dataFolder)
say('started')
await ask('session.setUp', { structureName: 'Espace de Testville', mediatorName: 'Dominique Test', passphrase })
say('done')
// Waits, its store open, until killed.
process.stdin.resume()
