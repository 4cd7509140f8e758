import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  catalogueHosts,
  decideLink,
  type LinkedOrganisation,
  type LinkedProcedure,
} from '../../../electron/shared/external-links.ts'

const knowledge = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../resources/knowledge', name), 'utf8'))
const hosts = catalogueHosts(
  knowledge('organisations.json') as LinkedOrganisation[],
  knowledge('procedures.json') as LinkedProcedure[],
)

test('a page of the catalogue opens, with the address as the standard reads it', () => {
  expect(decideLink('HTTPS://WWW.CAF.FR/allocataires?x=1#y', hosts)).toEqual({
    decision: 'open',
    host: 'www.caf.fr',
    href: 'https://www.caf.fr/allocataires?x=1#y',
  })
})

test('every official site and online procedure of the catalogue written in https is allowed', () => {
  const organisations = knowledge('organisations.json') as { official_site: string | null }[]
  const procedures = knowledge('procedures.json') as { channels: { online: { url: string } | null } }[]
  const addresses = [
    ...organisations.map((organisation) => organisation.official_site),
    ...procedures.map((procedure) => procedure.channels.online?.url),
  ].filter((address) => typeof address === 'string' && address.startsWith('https:'))
  expect(addresses.length).toBeGreaterThan(30)
  expect(addresses.filter((address) => decideLink(String(address), hosts).decision !== 'open')).toEqual([])
})

test.each([
  'https://caf.fr.evil.tld/',
  'https://www.caf.fr.evil.tld/',
  'https://evil-www.caf.fr/',
  'https://www.caf.fr./',
  'https://www.cаf.fr/',
])('a host that only looks like one of the catalogue is unknown: %s', (address) => {
  expect(decideLink(address, hosts).decision).toBe('unknown_host')
})

test.each([
  'https://user@www.caf.fr/',
  'https://www.caf.fr:secret@evil.tld/',
  'https://www.caf.fr:8443/',
  'http://www.caf.fr/',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'smb://www.caf.fr/share',
  'ms-msdt:/id',
  'mailto:a@www.caf.fr',
  'app://etabli/index.html',
  '//www.caf.fr/',
  'www.caf.fr',
  '',
  'https://',
  ' ',
])('anything but a plain https address is refused: %j', (address) => {
  expect(decideLink(address, hosts)).toEqual({ decision: 'refused' })
})

test('a catalogue with holes gives the hosts it has', () => {
  expect(
    catalogueHosts(
      [{}, { official_site: null }, { official_site: 'not an address' }, { official_site: 'http://plain.fr' }],
      [{}, { channels: null, source: null }, { channels: { online: null }, source: { url: 'https://a.fr/x' } }],
    ),
  ).toEqual(new Set(['a.fr']))
})
