import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chooseNode, nodePackages } from '../../../electron/scripts/node-runtime.mjs'
import { environmentFor } from '../../../electron/scripts/setup.mjs'

describe('the Node that runs the project', () => {
  test.each([
    ['24.21.0', 'linux-x64', { use: 'own' }],
    ['24.30.1', 'linux-x64', { use: 'own' }],
    ['24.5.0', 'darwin-arm64', { use: 'own' }],
    ['24.1.0', 'freebsd-x64', { use: 'own' }],
    ['20.11.1', 'linux-x64', { use: 'package', node: nodePackages['linux-x64'] }],
    ['24.20.0', 'win32-x64', { use: 'package', node: nodePackages['win32-x64'] }],
    ['26.1.0', 'darwin-x64', { use: 'package', node: nodePackages['darwin-x64'] }],
    ['19.9.0', 'linux-x64', { use: 'none', because: 'too_old' }],
    ['20.11.1', 'win32-arm64', { use: 'none', because: 'no_package' }],
    ['20.11.1', 'toString', { use: 'none', because: 'no_package' }],
  ])('%s on %s', (version, machine, choice) => {
    expect(chooseNode(version, machine)).toEqual(choice)
  })

  test('is always of the 24 line and has a digest', () => {
    for (const { version, integrity } of Object.values(nodePackages)) {
      expect(version).toMatch(/^24\.\d+\.\d+$/)
      expect(integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/)
    }
  })

  test('comes first for the programs that look for it by name, whatever the case of PATH', () => {
    const node = join('n', 'bin', 'node')
    const folder = join('n', 'bin')
    const path = ['/usr/bin', '/bin'].join(delimiter)
    const longer = [folder, path].join(delimiter)
    expect(environmentFor(node, { PATH: path, HOME: '/h' })).toEqual({ PATH: longer, HOME: '/h' })
    expect(environmentFor(node, { Path: path })).toEqual({ Path: longer })
    expect(environmentFor(node, {})).toEqual({ PATH: folder })
  })
})
