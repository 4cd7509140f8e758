import { Badge, Button, Card, Group, Menu, Spoiler, Text, Title } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { addMonths } from '../../../core/shared/calendar.ts'
import type { WatchNote as Note } from '../../../core/contract/watch.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand } from '../../bridge/queries.ts'
import { dayPlain } from '../../messages/dates.ts'
import { watchWords as words } from '../../messages/watch.ts'
import { TextLink } from '../../ui/links.tsx'
import { RowActs } from '../../ui/row-acts.tsx'
import { ExternalLink } from '../../ui/source-line.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { tellRefusal } from '../../ui/tell-refusal.ts'
import { offerUndo } from '../../ui/undo.tsx'
import { useNoteLinks } from './note-links.ts'
import classes from './watch.module.css'

const FOLDED_HEIGHT = 130
const MONTHS = [3, 6, 12] as const

/** One note: read, read again, corrected, or taken out with a way back. */
export function WatchNote({ note, onChange }: { readonly note: Note; readonly onChange: () => void }) {
  const links = useNoteLinks()(note)
  const { title, day, text, sourceTitle, sourceAddress, tags, partners, reviewOn, isDue } = note
  return (
    <Card withBorder component="article" padding="md" aria-label={title}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <div className={classes['heading']}>
          <Group gap="xs">
            <Title order={2} size="h4">
              {title}
            </Title>
            {isDue && reviewOn !== null && (
              <StatusBadge tone="warning">{words.dueSince(dayPlain(reviewOn))}</StatusBadge>
            )}
          </Group>
          <Text size="sm" c="dimmed">
            {[
              dayPlain(day),
              ...links.organisations,
              ...partners,
              ...(isDue || reviewOn === null ? [] : [words.reviewOn(dayPlain(reviewOn))]),
            ].join(' · ')}
          </Text>
        </div>
        <Acts note={note} onChange={onChange} />
      </Group>
      {text.trim() !== '' && (
        <Spoiler maxHeight={FOLDED_HEIGHT} showLabel={words.more} hideLabel={words.less} mt="xs">
          <Text className={classes['text']}>{text}</Text>
        </Spoiler>
      )}
      <Group gap="xs" mt="xs">
        {tags.map((tag) => (
          <Badge key={tag} variant="outline" color="gray" tt="none">
            {tag}
          </Badge>
        ))}
        {links.procedures.map(({ procedureId, title: name }) => (
          <TextLink key={procedureId} to="/catalogue/$procedureId" params={{ procedureId }} size="sm">
            {name}
          </TextLink>
        ))}
      </Group>
      <Text size="sm" mt="xs" className={classes['heading']}>
        <Source title={sourceTitle} address={sourceAddress} />
      </Text>
    </Card>
  )
}

function Source({ title, address }: { readonly title: string; readonly address: string }) {
  if (title === '' && address === '') return words.noSource
  return (
    <>
      {`${words.source}\u00A0: `}
      {address === '' ? title : <ExternalLink href={address}>{title === '' ? address : title}</ExternalLink>}
    </>
  )
}

function Acts({ note, onChange }: { readonly note: Note; readonly onChange: () => void }) {
  const { today } = useDeskClock()
  const confirm = useCommand('watch.confirm')
  const remove = useCommand('watch.remove')
  const write = useCommand('watch.write')
  const { watchNoteId, isDue, ...details } = note
  const { title } = note

  const readAgain = async (reviewOn: string | null) => {
    const answer = await confirm.run({ watchNoteId, reviewOn })
    if (!answer.ok) return tellRefusal(answer.error.code)
    offerUndo({ message: words.confirmed, undo: async () => void (await write.run({ watchNoteId, details })) })
  }
  const takeOut = async () => {
    const answer = await remove.run({ watchNoteId })
    if (!answer.ok) return tellRefusal(answer.error.code)
    offerUndo({ message: words.removed, undo: async () => void (await write.run({ watchNoteId: null, details })) })
  }

  return (
    <RowActs which={title} words={words} onChange={onChange} onRemove={() => void takeOut()} removing={remove.running}>
      {isDue && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              variant="light"
              size="compact-sm"
              rightSection={<IconChevronDown size={14} aria-hidden />}
              aria-label={words.confirmWhich(title)}
            >
              {words.confirm}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {MONTHS.map((months) => (
              <Menu.Item key={months} onClick={() => void readAgain(addMonths(today, months))}>
                {words.again(months)}
              </Menu.Item>
            ))}
            <Menu.Item onClick={() => void readAgain(null)}>{words.never}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </RowActs>
  )
}
