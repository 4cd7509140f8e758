import { Checkbox, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { LogbookArea, type LogbookDetails, type LogbookEntry } from '../../../core/contract/logbook.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand } from '../../bridge/queries.ts'
import { logbookAreas, logbookWords as words } from '../../messages/logbook.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { GuardedTextarea } from '../../ui/guarded-text.tsx'
import { hasTitleAndDay, TitleAndDay } from '../../ui/title-and-day.tsx'
import { useForm } from '../../ui/use-form.ts'

type Draft = Omit<LogbookDetails, 'day'> & { readonly day: string | null }

const emptyPage = (today: string): Draft => ({
  title: '',
  day: today,
  areas: [],
  competence: '',
  situation: '',
  done: '',
  questions: '',
  again: '',
})

const texts = [
  ['situation', words.situation, words.situationHint],
  ['done', words.done, words.doneHint],
  ['questions', words.questions, words.questionsHint],
  ['again', words.again, words.againHint],
] as const

type Props = {
  /** What is corrected; `null` writes a new one. */
  readonly page: LogbookEntry | null
  readonly onClose: () => void
}

/** A page of the logbook. What was typed and not kept is found again until the lock. */
export function PageForm({ page, onClose }: Props) {
  const { today } = useDeskClock()
  const write = useCommand('logbook.write')
  const entryId = page?.entryId ?? null
  const form = useForm<Draft>(() => page ?? emptyPage(today), `logbook:${entryId ?? 'new'}`)
  const { values } = form

  const save = async () => {
    if (!hasTitleAndDay(values)) return form.refuse(null)
    const { title, day, areas, competence, situation, done, questions, again } = values
    const details = { title, day, areas, competence, situation, done, questions, again }
    const answer = await write.run({ entryId, details })
    if (!answer.ok) return form.refuse(answer.error.code)
    form.reset()
    onClose()
  }

  return (
    <DialogForm
      title={page === null ? words.addTitle : words.changeTitle}
      opened
      onClose={onClose}
      onSubmit={() => void save()}
      running={write.running}
      submitLabel={words.save}
      refusal={form.refusal}
      attempts={form.attempts}
      size="xl"
      longTexts
    >
      <Stack gap="sm">
        <TitleAndDay words={words} values={values} onChange={form.set} tried={form.tried} today={today} />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          {texts.map(([field, label, hint]) => (
            <GuardedTextarea
              key={field}
              label={label}
              description={hint}
              autosize
              minRows={2}
              maxRows={8}
              value={values[field]}
              onChange={({ currentTarget: { value } }) => form.set({ [field]: value })}
            />
          ))}
        </SimpleGrid>
        <Checkbox.Group
          label={words.areas}
          value={values.areas}
          onChange={(chosen) => form.set({ areas: LogbookArea.options.filter((area) => chosen.includes(area)) })}
        >
          <Group gap="md" mt={4}>
            {LogbookArea.options.map((area) => (
              <Checkbox key={area} value={area} label={logbookAreas[area]} />
            ))}
          </Group>
        </Checkbox.Group>
        <TextInput
          label={words.competence}
          description={words.competenceHint}
          value={values.competence}
          maxLength={120}
          onChange={({ currentTarget: { value } }) => form.set({ competence: value })}
        />
        <Text size="sm" c="dimmed">
          {words.keys}
        </Text>
      </Stack>
    </DialogForm>
  )
}
