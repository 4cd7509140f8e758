import { ActionIcon, Group, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { MOST_WATCH_LINKS } from '../../../core/contract/watch.ts'
import { ProcedureId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { watchWords as words } from '../../messages/watch.ts'
import { SearchPicker } from '../../ui/search-picker.tsx'
import { useNoteLinks } from './note-links.ts'
import classes from './watch.module.css'

const SHOWN = 5

type Props = {
  readonly procedureIds: readonly ProcedureId[]
  readonly onChange: (procedureIds: ProcedureId[]) => void
}

/** The procedures that a note is about, found by their name. */
export function ProceduresField({ procedureIds, onChange }: Props) {
  const [text, setText] = useState('')
  const found = useOperation('procedures.search', { text, limit: SHOWN }, { keepPrevious: true })
  const { procedures } = useNoteLinks()({ procedureIds: [...procedureIds], organisationIds: [] })
  const others = (found.data ?? []).filter(({ procedureId }) => !procedureIds.includes(procedureId))
  return (
    <div>
      <SearchPicker
        label={words.procedures}
        placeholder={words.procedureExample}
        value={text}
        onChange={setText}
        items={(text.trim() === '' ? [] : others).map(({ procedureId, title }) => ({
          key: procedureId,
          content: title,
        }))}
        pending={found.isFetching}
        onPick={(key) => {
          onChange([...procedureIds, ProcedureId.parse(key)])
          setText('')
        }}
        nothing={words.procedureNone}
        disabled={procedureIds.length >= MOST_WATCH_LINKS}
      />
      {procedures.length > 0 && (
        <ul aria-label={words.linkedProcedures} className={classes['linked']}>
          {procedures.map(({ procedureId, title }) => (
            <Group key={procedureId} component="li" gap={4} wrap="nowrap">
              <Text size="sm" className={classes['heading']}>
                {title}
              </Text>
              <ActionIcon
                variant="subtle"
                size="sm"
                aria-label={words.takeOut(title)}
                onClick={() => onChange(procedureIds.filter((one) => one !== procedureId))}
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
            </Group>
          ))}
        </ul>
      )}
    </div>
  )
}
