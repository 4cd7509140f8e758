import { existsSync, realpathSync, statfsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Why a store must not live in a folder: something else writes there too, or its locks hold nobody back. */
export type FolderRefusal = 'folder_synced' | 'folder_on_network'

/** What is asked of the machine about a folder that exists; handed in by tests. */
export type FolderProbe = {
  /** The folder as the system names it, links and mapped drives followed. */
  readonly realPath: (folder: string) => string
  /** The kind of its file system, as Linux numbers them (`statfs`); `null` where it is not told. */
  readonly fileSystem: (folder: string) => number | null
  readonly exists: (path: string) => boolean
}

export const systemProbe: FolderProbe = {
  realPath: (folder) => realpathSync.native(folder),
  fileSystem: (folder) => (process.platform === 'linux' ? statfsSync(folder).type : null),
  exists: existsSync,
}

/** Folders that a service keeps alike on several machines, by the name that it gives them. */
const SYNCED_NAME =
  /^(?:onedrive(?: - .+)?|dropbox(?: \(.+\))?|google ?drive|my drive|mon drive|iclouddrive|icloud drive|mobile documents|cloudstorage|nextcloud\d*|owncloud|kdrive|pclouddrive|pcloud drive|synologydrive|proton drive|box sync|megasync|hubic|cozy drive|twake drive)$/iu

/** What these services leave in a folder that was given another name. */
const SYNCED_MARKS = ['.dropbox', '.dropbox.cache', '.stfolder', '.nextcloudsync.log', '.owncloudsync.log']

// NFS, SMB, CIFS, SMB 2, NCP, AFS, Coda (linux/magic.h).
const NETWORK_FILE_SYSTEMS = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x564c, 0x5346414f, 0x73757245])
const NETWORK_NAME = /^(?:\\\\(?:\?\\UNC\\|(?![?.]\\))|\/\/)/u

const ancestorsOf = (path: string): readonly string[] => {
  const parent = dirname(path)
  return parent === path ? [path] : [path, ...ancestorsOf(parent)]
}

/**
 * Why a store in this folder would be lost sooner or later, or `null`. SQLite's log needs a disk of this machine: over a network its locks are
 * not sure, and a synchronised folder copies the store and its log apart (sqlite.org, « How to corrupt »). On macOS a network disk is not told from
 * another.
 */
export function folderRefusal(folder: string, probe: FolderProbe = systemProbe): FolderRefusal | null {
  const path = probe.realPath(folder)
  const type = probe.fileSystem(folder)
  // Some systems tell the number signed.
  if (NETWORK_NAME.test(path) || (type !== null && NETWORK_FILE_SYSTEMS.has(type >>> 0))) return 'folder_on_network'
  const isSynced =
    path.split(/[\\/]/u).some((name) => SYNCED_NAME.test(name)) ||
    ancestorsOf(path).some((ancestor) => SYNCED_MARKS.some((mark) => probe.exists(join(ancestor, mark))))
  return isSynced ? 'folder_synced' : null
}
