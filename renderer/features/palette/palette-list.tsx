import { Text } from '@mantine/core'
import { useEffect } from 'react'
import { pieces } from '../../messages/fr.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { type Entry, type EntryGroup, kindIcons } from './palette-entry.ts'
import classes from './palette.module.css'

export const LIST_ID = 'palette-reponses'

export const optionId = (key: string): string => `palette-${key}`

type Props = {
  readonly groups: readonly EntryGroup[]
  /** The key of the answer in evidence, which Enter takes. */
  readonly active: string | null
  readonly onPoint: (key: string) => void
  readonly onPick: (entry: Entry) => void
}

/** The answers as a list box: the field keeps the focus and names the one in evidence. */
export function PaletteList({ groups, active, onPoint, onPick }: Props) {
  useEffect(() => {
    if (active !== null) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' })
  }, [active])

  return (
    <div role="listbox" id={LIST_ID} aria-label={pieces.answers} className={classes['list']} tabIndex={-1}>
      {groups.map((group) => (
        <div key={group.kind} role="group" aria-labelledby={`palette-groupe-${group.kind}`}>
          <Text size="xs" c="dimmed" fw={600} id={`palette-groupe-${group.kind}`} className={classes['title'] ?? ''}>
            {group.title}
          </Text>
          {group.entries.map((entry) => (
            <Option
              key={entry.key}
              entry={entry}
              kind={group.kind}
              isActive={entry.key === active}
              onPoint={() => onPoint(entry.key)}
              onPick={() => onPick(entry)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

type OptionProps = {
  readonly entry: Entry
  readonly kind: EntryGroup['kind']
  readonly isActive: boolean
  readonly onPoint: () => void
  readonly onPick: () => void
}

const Option = ({ entry, kind, isActive, onPoint, onPick }: OptionProps) => {
  const Shape = kindIcons[kind]
  return (
    <button
      type="button"
      role="option"
      id={optionId(entry.key)}
      aria-selected={isActive}
      tabIndex={-1}
      className={classes['option']}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={onPoint}
      onClick={onPick}
    >
      <Shape size={18} aria-hidden />
      <span className={classes['label']}>{entry.label}</span>
      {entry.detail !== '' && <span className={classes['detail']}>{entry.detail}</span>}
      {entry.keys.length > 0 && <KeyHint keys={entry.keys} />}
    </button>
  )
}
