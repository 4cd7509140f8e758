import { IconArrowRight, IconBook2, IconFolder, IconUser, type Icon } from '@tabler/icons-react'

/** Something the palette leads to. */
export type Entry = {
  readonly key: string
  readonly label: string
  readonly detail: string
  /** The keys that do the same from anywhere. */
  readonly keys: readonly string[]
  readonly open: () => void | Promise<void>
}

export type Kind = 'people' | 'casefiles' | 'procedures' | 'related' | 'actions'

export type EntryGroup = { readonly kind: Kind; readonly title: string; readonly entries: readonly Entry[] }

export const kindIcons = {
  people: IconUser,
  casefiles: IconFolder,
  procedures: IconBook2,
  related: IconFolder,
  actions: IconArrowRight,
} as const satisfies Record<Kind, Icon>
