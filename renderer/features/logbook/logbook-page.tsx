import { Card, Group, Spoiler, Text, Title } from '@mantine/core'
import type { LogbookEntry } from '../../../core/contract/logbook.ts'
import { useCommand } from '../../bridge/queries.ts'
import { logbookWords as words } from '../../messages/logbook.ts'
import { RowActs } from '../../ui/row-acts.tsx'
import { tellRefusal } from '../../ui/tell-refusal.ts'
import { offerUndo } from '../../ui/undo.tsx'
import { lineOf, partsOf } from './page-parts.ts'
import classes from './logbook.module.css'

const FOLDED_HEIGHT = 180

/** One page, folded when it is long; taken out with a way back. */
export function LogbookPage({ page, onChange }: { readonly page: LogbookEntry; readonly onChange: () => void }) {
  const remove = useCommand('logbook.remove')
  const write = useCommand('logbook.write')
  const { entryId, ...details } = page
  const { title } = page
  const takeOut = async () => {
    const answer = await remove.run({ entryId })
    if (!answer.ok) return tellRefusal(answer.error.code)
    offerUndo({ message: words.removed, undo: async () => void (await write.run({ entryId: null, details })) })
  }
  return (
    <Card withBorder component="article" padding="md" aria-label={title}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <div className={classes['heading']}>
          <Title order={2} size="h4">
            {title}
          </Title>
          <Text size="sm" c="dimmed">
            {lineOf(page)}
          </Text>
        </div>
        <RowActs
          which={title}
          words={words}
          onChange={onChange}
          onRemove={() => void takeOut()}
          removing={remove.running}
        />
      </Group>
      <Spoiler maxHeight={FOLDED_HEIGHT} showLabel={words.more} hideLabel={words.less} mt="xs">
        <div className={classes['parts']}>
          {partsOf(page).map(({ heading, text }) => (
            <section key={heading}>
              <Title order={3} size="sm" c="dimmed">
                {heading}
              </Title>
              <Text className={classes['text']}>{text}</Text>
            </section>
          ))}
        </div>
      </Spoiler>
    </Card>
  )
}
