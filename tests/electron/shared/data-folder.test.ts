import { expect, test } from 'vitest'
import { defaultDataFolder } from '../../../electron/shared/data-folder.ts'

test('on Linux the store follows the XDG base directories', () => {
  expect(defaultDataFolder('linux', {}, '/home/m')).toBe('/home/m/.local/share/etabli')
  expect(defaultDataFolder('linux', { XDG_DATA_HOME: '/data' }, '/home/m')).toBe('/data/etabli')
  expect(defaultDataFolder('linux', { XDG_DATA_HOME: 'relative' }, '/home/m')).toBe('/home/m/.local/share/etabli')
})

test('on macOS and Windows the store lives where applications keep their data', () => {
  expect(defaultDataFolder('darwin', {}, '/Users/m')).toBe('/Users/m/Library/Application Support/Établi')
  expect(defaultDataFolder('win32', { APPDATA: '/appdata' }, '/home/m')).toMatch(/appdata.Établi$/u)
  expect(defaultDataFolder('win32', {}, '/home/m')).toMatch(/AppData.Roaming.Établi$/u)
})
