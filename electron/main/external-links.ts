import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dialog, Shell } from 'electron'
import { COOP_NEW_REPORT } from '../../core/contract/exports.ts'
import { messages } from '../messages.ts'
import { catalogueHosts, decideLink, type LinkedOrganisation, type LinkedProcedure } from '../shared/external-links.ts'

function readHosts(resourcesFolder: string): ReadonlySet<string> {
  // The files are validated against their schemas when they are built; what is not a list here allows nothing.
  const read = (name: string): readonly unknown[] => {
    const value: unknown = JSON.parse(readFileSync(join(resourcesFolder, 'knowledge', name), 'utf8'))
    return Array.isArray(value) ? value : []
  }
  return new Set([
    ...catalogueHosts(read('organisations.json') as LinkedOrganisation[], read('procedures.json') as LinkedProcedure[]),
    new URL(COOP_NEW_REPORT).hostname,
  ])
}

export type LinkOpenerParts = {
  readonly resourcesFolder: string
  readonly dialog: Pick<Dialog, 'showMessageBox'>
  readonly shell: Pick<Shell, 'openExternal'>
  readonly report: (message: string) => void
}

/**
 * Opens a page of the catalogue, or the Coop's, in the system's browser once the mediator has seen its host and agreed. Another web address
 * is shown and not opened; anything else is refused without a word.
 */
export function createLinkOpener({
  resourcesFolder,
  dialog,
  shell,
  report,
}: LinkOpenerParts): (address: string) => void {
  // A megabyte of catalogue that most sessions never need: read at the first link.
  let hosts: ReadonlySet<string> | null = null

  const open = async (address: string): Promise<void> => {
    hosts ??= readHosts(resourcesFolder)
    const link = decideLink(address, hosts)
    switch (link.decision) {
      case 'open': {
        const { response } = await dialog.showMessageBox({
          type: 'question',
          title: messages.appName,
          message: messages.externalLink.question(link.host),
          detail: messages.externalLink.detail(link.href),
          buttons: [messages.externalLink.open, messages.externalLink.cancel],
          defaultId: 0,
          cancelId: 1,
          noLink: true,
        })
        if (response === 0) await shell.openExternal(link.href)
        return
      }
      case 'unknown_host':
        await dialog.showMessageBox({
          type: 'info',
          title: messages.appName,
          message: messages.externalLink.unknown(link.host),
          detail: messages.externalLink.unknownDetail,
          buttons: [messages.close],
          noLink: true,
        })
        return
      case 'refused':
        report('link refused')
        return
      default:
        link satisfies never
    }
  }

  return (address) => {
    open(address).catch(() => report('link not opened'))
  }
}
