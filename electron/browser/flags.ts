import { resolve } from 'node:path'
import { err, ok, type Result } from '../../core/shared/result.ts'
import { defaultDataFolder } from '../shared/data-folder.ts'

export type BrowserFlags = {
  readonly dataFolder: string
  readonly demo: boolean
  /** 0 lets the system choose. */
  readonly port: number
  /** Whether to show the page in the system's browser. */
  readonly open: boolean
}

const LARGEST_PORT = 65_535

/** Reads `--data DIR`, `--port N` (each also with `=`), `--demo` and `--no-open`; what else is given was refused before. */
export function readFlags(args: readonly string[]): Result<BrowserFlags, 'data' | 'port'> {
  const valueOf = (name: string): string | null => {
    const joined = args.find((argument) => argument.startsWith(`${name}=`))
    if (joined !== undefined) return joined.slice(name.length + 1)
    const rank = args.indexOf(name)
    return rank === -1 ? null : (args[rank + 1] ?? '')
  }
  const data = valueOf('--data')
  if (data === '' || data?.startsWith('--') === true) return err('data')
  const port = valueOf('--port') ?? '0'
  if (!/^\d{1,5}$/u.test(port) || Number(port) > LARGEST_PORT) return err('port')
  return ok({
    dataFolder: data === null ? defaultDataFolder() : resolve(data),
    demo: args.includes('--demo'),
    port: Number(port),
    open: !args.includes('--no-open'),
  })
}
