import { ActionIcon, Menu, Text, UnstyledButton } from '@mantine/core'
import {
  IconArrowLeft,
  IconArrowRight,
  IconCrop,
  IconDotsVertical,
  IconRotateClockwise,
  IconTrash,
} from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { workshopWords as words } from '../../messages/workshop.ts'
import type { Page } from './model/pages.ts'
import { PagePicture } from './page-picture.tsx'
import classes from './workshop.module.css'

export type TileActs = {
  readonly open: (page: Page) => void
  readonly turn: (page: Page) => void
  readonly move: (page: Page, rank: number) => void
  readonly remove: (page: Page) => void
  readonly thumbnail: (sourceId: string, rank: number) => Promise<ImageBitmap | null>
}

type Props = {
  readonly page: Page
  readonly rank: number
  readonly total: number
  readonly fileName: string
  /** True for the one page that Tab stops at. */
  readonly current: boolean
  readonly hintId: string
  readonly acts: TileActs
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onDragStart: () => void
  readonly onDropOn: () => void
}

/** One page of the set: what it looks like, its number, and what can be done with it. */
export function PageTile(props: Props) {
  const { page, rank, total, fileName, current, hintId, acts, onFocus, onKeyDown, onDragStart, onDropOn } = props
  return (
    <li className={classes['tile']}>
      <UnstyledButton
        className={classes['page']}
        data-page-id={page.pageId}
        draggable
        onDragStart={onDragStart}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          if (event.dataTransfer.files.length > 0) return
          event.preventDefault()
          event.stopPropagation()
          onDropOn()
        }}
        tabIndex={current ? 0 : -1}
        aria-label={words.pageName(rank + 1, total, fileName)}
        aria-describedby={hintId}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onClick={() => acts.open(page)}
      >
        <PagePicture page={page} thumbnail={acts.thumbnail} />
      </UnstyledButton>
      <div className={classes['caption']}>
        <Text size="sm" fw={600} flex="none">
          {rank + 1}
        </Text>
        <Text size="xs" c="dimmed" truncate flex={1} miw={0}>
          {fileName}
        </Text>
        <TileMenu page={page} rank={rank} total={total} acts={acts} focusable={current} />
      </div>
    </li>
  )
}

type MenuProps = Pick<Props, 'page' | 'rank' | 'total' | 'acts'> & { readonly focusable: boolean }

const TileMenu = ({ page, rank, total, acts, focusable }: MenuProps) => (
  <Menu position="bottom-end">
    <Menu.Target>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        flex="none"
        tabIndex={focusable ? 0 : -1}
        aria-label={words.pageMenu(rank + 1)}
      >
        <IconDotsVertical size={16} aria-hidden />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Item leftSection={<IconCrop size={16} aria-hidden />} onClick={() => acts.open(page)}>
        {words.edit}
      </Menu.Item>
      <Menu.Item leftSection={<IconRotateClockwise size={16} aria-hidden />} onClick={() => acts.turn(page)}>
        {words.rotate}
      </Menu.Item>
      {rank > 0 && (
        <>
          <Menu.Item leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={() => acts.move(page, rank - 1)}>
            {words.earlier}
          </Menu.Item>
          <Menu.Item onClick={() => acts.move(page, 0)}>{words.first}</Menu.Item>
        </>
      )}
      {rank < total - 1 && (
        <>
          <Menu.Item leftSection={<IconArrowRight size={16} aria-hidden />} onClick={() => acts.move(page, rank + 1)}>
            {words.later}
          </Menu.Item>
          <Menu.Item onClick={() => acts.move(page, total - 1)}>{words.last}</Menu.Item>
        </>
      )}
      <Menu.Item color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => acts.remove(page)}>
        {words.remove}
      </Menu.Item>
    </Menu.Dropdown>
  </Menu>
)
