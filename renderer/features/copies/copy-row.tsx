import { Button, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { Copy } from '../../../core/contract/copies.ts'
import { localTime } from '../../../core/shared/zone.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand } from '../../bridge/queries.ts'
import { copyWords as words } from '../../messages/copies.ts'
import { dayPlain } from '../../messages/dates.ts'
import { frame } from '../../messages/fr.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { refusalOutside, useForm } from '../../ui/use-form.ts'
import classes from './copies.module.css'
import { contentsOf, keptFor, nameOf } from './copy-in-words.ts'
import { EndFields, endFrom, endValuesOf } from './end-fields.tsx'

type Props = { readonly copy: Copy }

/** One copy that is kept: what it is, why and until when; to see, to keep longer or less, to delete. */
export function CopyRow({ copy }: Props) {
  const desk = useDeskClock()
  const [open, setOpen] = useState<'nothing' | 'end' | 'removal'>('nothing')
  const name = nameOf(copy)
  const close = () => setOpen('nothing')
  return (
    <li className={classes['row']}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Text className={classes['name']}>{name}</Text>
          <Text size="sm" c="dimmed">
            {contentsOf(copy)} · {words.kept(dayPlain(localTime(copy.keptAt, desk.timeZone).day))}
          </Text>
          <Text size="sm">{keptFor(copy)}</Text>
        </div>
        <Group gap={4}>
          <ButtonLink
            to="/copies/$copyId"
            params={{ copyId: copy.copyId }}
            variant="light"
            size="compact-sm"
            aria-label={words.viewOf(name)}
          >
            {words.view}
          </ButtonLink>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={words.changeEndOf(name)}
            aria-expanded={open === 'end'}
            onClick={() => setOpen(open === 'end' ? 'nothing' : 'end')}
          >
            {words.changeEnd}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={words.removeOf(name)}
            aria-expanded={open === 'removal'}
            onClick={() => setOpen(open === 'removal' ? 'nothing' : 'removal')}
          >
            {words.remove}
          </Button>
        </Group>
      </Group>
      {open === 'end' && <ChangeEnd copy={copy} today={desk.today} onClose={close} />}
      {open === 'removal' && <Removal copy={copy} onClose={close} />}
    </li>
  )
}

/** What is deleted leaves nothing: it cannot be undone, so it is asked first. */
function Removal({ copy, onClose }: Props & { readonly onClose: () => void }) {
  const remove = useCommand('copies.remove')
  const [refusal, setRefusal] = useState<string | null>(null)
  const cancel = useArrivalFocus<HTMLButtonElement>()
  const run = async () => {
    const answer = await remove.run({ copyId: copy.copyId })
    if (answer.ok) notifications.show({ id: 'copies', message: words.removed })
    else setRefusal(answer.error.code)
  }
  return (
    <Stack gap="xs" my="xs">
      <Text component="output" display="block">
        {words.removeSure}
      </Text>
      {refusal !== null && <ErrorNotice code={refusal} />}
      <Group gap="xs">
        <Button variant="default" size="xs" onClick={onClose} ref={cancel}>
          {frame.cancel}
        </Button>
        <Button color="red" variant="outline" size="xs" loading={remove.running} onClick={() => void run()}>
          {words.removeNow}
        </Button>
      </Group>
    </Stack>
  )
}

type ChangeProps = Props & { readonly today: string; readonly onClose: () => void }

function ChangeEnd({ copy, today, onClose }: ChangeProps) {
  const change = useCommand('copies.changeEnd')
  const form = useForm(() => endValuesOf(copy.end))
  const save = async () => {
    const end = endFrom(form.values)
    if (end === null) return form.refuse(null)
    const answer = await change.run({ copyId: copy.copyId, end })
    return answer.ok ? onClose() : form.refuse(answer.error.code)
  }
  const refusal = refusalOutside(form.refusal, ['copy_end_not_allowed'])
  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack gap="xs" my="xs">
        <EndFields
          values={form.values}
          onChange={(values) => form.set(values)}
          today={today}
          tried={form.tried}
          refusal={form.refusal}
        />
        {refusal !== null && <ErrorNotice code={refusal} />}
        <Group gap="xs">
          <Button type="submit" size="xs" variant="light" loading={change.running}>
            {words.saveEnd}
          </Button>
          <Button variant="default" size="xs" onClick={onClose}>
            {frame.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
