import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type FolderProbe, folderRefusal } from '../../../electron/host/folder-refusal.ts'
import { aPassphrase, openDoor } from '../../support/door.ts'
import { aDesk, aNewDesk, stateOf } from '../../support/new-desk.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const refused = (code: string) => ({ ok: false, error: { code } })
const LOCAL = 0xef53
const NFS = 0x6969

const probe = (changes: Partial<FolderProbe> = {}): FolderProbe => ({
  realPath: (folder) => folder,
  fileSystem: () => LOCAL,
  exists: () => false,
  ...changes,
})

describe('a folder where no store may live', () => {
  it.each([
    'C:\\Users\\camille\\OneDrive\\Établi',
    'C:\\Users\\camille\\OneDrive - Mairie de Testville\\Documents\\Établi',
    '/home/camille/Dropbox/etabli',
    '/home/camille/Nextcloud/etabli',
    '/Users/camille/Library/Mobile Documents/com~apple~CloudDocs/etabli',
    '/Users/camille/Library/CloudStorage/GoogleDrive-camille/etabli',
    '/home/camille/kDrive/etabli',
  ])('is synchronised: %s', (folder) => {
    expect(folderRefusal(folder, probe())).toBe('folder_synced')
  })

  it.each(['\\\\serveur\\partage\\etabli', '\\\\?\\UNC\\serveur\\partage', '//serveur/partage/etabli'])(
    'is on the network: %s',
    (folder) => {
      expect(folderRefusal(folder, probe())).toBe('folder_on_network')
    },
  )

  it('is on the network by its file system, however its number is told', () => {
    expect(folderRefusal('/mnt/partage', probe({ fileSystem: () => NFS }))).toBe('folder_on_network')
    expect(folderRefusal('/mnt/partage', probe({ fileSystem: () => 0xff534d42 | 0 }))).toBe('folder_on_network')
  })

  it('is what a drive letter or a link leads to', () => {
    const mapped = probe({ realPath: () => '\\\\serveur\\partage' })
    expect(folderRefusal('Z:\\etabli', mapped)).toBe('folder_on_network')
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'Dropbox'))
    symlinkSync(join(folder, 'Dropbox'), join(folder, 'donnees'))
    expect(folderRefusal(join(folder, 'donnees'))).toBe('folder_synced')
  })

  it('is below one that a service marked, whatever its name', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'partage', 'etabli'), { recursive: true })
    expect(folderRefusal(join(folder, 'partage', 'etabli'))).toBeNull()
    writeFileSync(join(folder, 'partage', '.stfolder'), '')
    expect(folderRefusal(join(folder, 'partage', 'etabli'))).toBe('folder_synced')
  })

  it.each([
    '/home/camille/.config/etabli',
    'C:\\Users\\camille\\AppData\\Roaming\\etabli',
    '\\\\?\\C:\\Users\\camille\\AppData\\Roaming\\etabli',
    '/home/camille/Dropbox-ancien/etabli',
    '/home/boxe/mega/etabli',
  ])('is not any folder of this machine: %s', (folder) => {
    expect(folderRefusal(folder, probe())).toBeNull()
  })
})

describe('a desk in such a folder', () => {
  it('is not made, and says why', async () => {
    const door = openDoor({ folderProbe: probe({ fileSystem: () => NFS }) })
    expect(await door.ask('session.status', {})).toEqual({ state: 'failed', reason: 'folder_on_network' })
    expect(await door.call('session.setUp', aDesk)).toEqual(refused('folder_on_network'))
    expect(readdirSync(door.dataFolder)).toEqual([])
  })

  it('is not opened, and stays as it was', async () => {
    const { door, recoveryKey } = await aNewDesk()
    door.host.session.close()
    const { dataFolder } = door
    const moved = openDoor({ dataFolder, folderProbe: probe({ realPath: () => '/home/camille/OneDrive/etabli' }) })
    expect(await moved.call('session.unlock', { passphrase: aPassphrase })).toEqual(refused('folder_synced'))
    expect(await moved.call('session.whoRecovers', { recoveryKey })).toEqual(refused('folder_synced'))
    expect(await moved.call('session.recover', { recoveryKey, newPassphrase: aPassphrase })).toEqual(
      refused('folder_synced'),
    )
    const back = openDoor({ dataFolder })
    expect(await stateOf(back)).toBe('locked')
    expect((await back.call('session.unlock', { passphrase: aPassphrase })).ok).toBe(true)
  })
})
