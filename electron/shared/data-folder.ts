import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Where the store lives unless `--data` says otherwise; the same for both shells, so that each finds the other's store.
 * Windows `%APPDATA%\Établi`, macOS `~/Library/Application Support/Établi`, elsewhere `$XDG_DATA_HOME/etabli`
 * (XDG Base Directory: `~/.local/share` when unset or relative).
 */
export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  switch (platform) {
    case 'win32':
      return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Établi')
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Établi')
    default:
      return join(
        env['XDG_DATA_HOME']?.startsWith('/') ? env['XDG_DATA_HOME'] : join(home, '.local', 'share'),
        'etabli',
      )
  }
}
