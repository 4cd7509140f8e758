import { Button, Group, Text, Title } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { todayWords as words } from '../../messages/today.ts'
import classes from './today.module.css'

type Props<Item> = {
  readonly title: string
  readonly items: readonly Item[]
  /** How many there are in all, when the host gave fewer; `null` when it does not count them. */
  readonly total: number | null
  /** Lines shown before the rest is asked for: the whole day holds on one screen. */
  readonly atFirst: number
  /** How to answer its lines, when they ask something. */
  readonly hint?: string
  /** The calm sentence of an empty list. */
  readonly none: string
  readonly children: (item: Item) => ReactNode
}

/** The host cuts its lists there. */
const MOST = 50

/** One list of the day, the most urgent lines first, the others one button away. */
export function DaySection<Item>({ title, items, total, atFirst, hint, none, children }: Props<Item>) {
  const id = useId()
  const [whole, setWhole] = useState(false)
  // A button that reveals a single line takes as much place as the line.
  const shown = whole || items.length <= atFirst + 1 ? items : items.slice(0, atFirst)
  const count = total ?? items.length

  return (
    <section aria-labelledby={id}>
      <Group gap="xs">
        <Title order={2} id={id}>
          {title}
        </Title>
        {count > 0 && <Text c="dimmed">{count.toLocaleString('fr-FR')}</Text>}
      </Group>
      {hint !== undefined && items.length > 0 && (
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      )}
      {items.length === 0 ? (
        <Text c="dimmed" py={4}>
          {none}
        </Text>
      ) : (
        <ul className={classes['list']} aria-labelledby={id}>
          {shown.map(children)}
        </ul>
      )}
      {shown.length < items.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
          {words.showMore(items.length - shown.length)}
        </Button>
      )}
      {shown.length === items.length && <Cut shown={items.length} total={total} />}
    </section>
  )
}

function Cut({ shown, total }: { readonly shown: number; readonly total: number | null }) {
  const isCut = total === null ? shown >= MOST : total > shown
  if (!isCut) return null
  return (
    <Text size="sm" c="dimmed">
      {total === null ? words.cutUnknown(shown) : words.cut(shown, total.toLocaleString('fr-FR'))}
    </Text>
  )
}
