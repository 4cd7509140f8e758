import { Button, Group, MultiSelect, SimpleGrid, Stack, TagsInput, TextInput } from '@mantine/core'
import { addMonths } from '../../../core/shared/calendar.ts'
import {
  MOST_WATCH_LINKS,
  noWatchFilter,
  SourceAddress,
  type WatchNote,
  type WatchNoteDetails,
} from '../../../core/contract/watch.ts'
import { OrganisationId, type ProcedureId } from '../../../core/contract/values.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { watchWords as words } from '../../messages/watch.ts'
import { DayField } from '../../ui/day-field.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { GuardedTextarea } from '../../ui/guarded-text.tsx'
import { hasTitleAndDay, TitleAndDay } from '../../ui/title-and-day.tsx'
import { useForm } from '../../ui/use-form.ts'
import { useOrganisations } from '../procedures/organisation-choice.tsx'
import { ProceduresField } from './procedures-field.tsx'

type Draft = Omit<WatchNoteDetails, 'day'> & { readonly day: string | null }

const MONTHS = [3, 6, 12] as const

const emptyNote = (today: string, procedureId: ProcedureId | null): Draft => ({
  title: '',
  text: '',
  day: today,
  sourceTitle: '',
  sourceAddress: '',
  tags: [],
  procedureIds: procedureId === null ? [] : [procedureId],
  organisationIds: [],
  partners: [],
  reviewOn: null,
})

type Props = {
  /** What is corrected; `null` writes a new one. */
  readonly note: WatchNote | null
  /** What a new one is about. */
  readonly procedureId?: ProcedureId | null
  readonly onClose: () => void
}

/** A note for the team: its title is enough; what was typed and not kept is found again until the lock. */
export function NoteForm({ note, procedureId = null, onClose }: Props) {
  const { today } = useDeskClock()
  const write = useCommand('watch.write')
  const known = useOperation('watch.list', { filter: noWatchFilter, limit: 1 }).data
  const organisations = useOrganisations()
  const watchNoteId = note?.watchNoteId ?? null
  const form = useForm<Draft>(
    () => note ?? emptyNote(today, procedureId),
    `watch:${watchNoteId ?? procedureId ?? 'new'}`,
  )
  const { values } = form
  const hasAddress = SourceAddress.safeParse(values.sourceAddress).success

  const save = async () => {
    if (!hasTitleAndDay(values) || !hasAddress) return form.refuse(null)
    const { title, text, day, sourceTitle, sourceAddress, tags, procedureIds, organisationIds, partners, reviewOn } =
      values
    const details = {
      title,
      text,
      day,
      sourceTitle,
      sourceAddress,
      tags,
      procedureIds,
      organisationIds,
      partners,
      reviewOn,
    }
    const answer = await write.run({ watchNoteId, details })
    if (!answer.ok) return form.refuse(answer.error.code)
    form.reset()
    onClose()
  }

  return (
    <DialogForm
      title={note === null ? words.addTitle : words.changeTitle}
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
        <GuardedTextarea
          label={words.text}
          description={words.textHint}
          autosize
          minRows={3}
          maxRows={10}
          value={values.text}
          onChange={({ currentTarget: { value } }) => form.set({ text: value })}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <TextInput
            label={words.sourceTitle}
            placeholder={words.sourceTitleExample}
            value={values.sourceTitle}
            onChange={({ currentTarget: { value } }) => form.set({ sourceTitle: value })}
          />
          <TextInput
            label={words.sourceAddress}
            placeholder={words.sourceAddressExample}
            inputMode="url"
            value={values.sourceAddress}
            onChange={({ currentTarget: { value } }) => form.set({ sourceAddress: value })}
            error={form.tried && !hasAddress ? words.wrongAddress : null}
          />
          <ProceduresField procedureIds={values.procedureIds} onChange={(procedureIds) => form.set({ procedureIds })} />
          <MultiSelect
            label={words.organisations}
            data={organisations.map(({ organisationId, shortName }) => ({
              value: organisationId as string,
              label: shortName,
            }))}
            value={values.organisationIds}
            onChange={(chosen) => form.set({ organisationIds: chosen.map((one) => OrganisationId.parse(one)) })}
            maxValues={MOST_WATCH_LINKS}
            searchable
            comboboxProps={{ withinPortal: false }}
          />
          <TagsInput
            label={words.tags}
            description={words.tagsHint}
            data={known?.tags ?? []}
            value={values.tags}
            onChange={(tags) => form.set({ tags })}
            maxTags={MOST_WATCH_LINKS}
            acceptValueOnBlur
            comboboxProps={{ withinPortal: false }}
          />
          <TagsInput
            label={words.partners}
            description={words.tagsHint}
            data={known?.partners ?? []}
            value={values.partners}
            onChange={(partners) => form.set({ partners })}
            maxTags={MOST_WATCH_LINKS}
            acceptValueOnBlur
            comboboxProps={{ withinPortal: false }}
          />
        </SimpleGrid>
        <Group align="flex-end" gap="xs">
          <DayField
            label={words.reviewDay}
            description={words.reviewHint}
            value={values.reviewOn}
            onChange={(reviewOn) => form.set({ reviewOn })}
            today={today}
            lean="future"
            w={210}
          />
          {MONTHS.map((months) => (
            <Button
              key={months}
              variant="default"
              size="compact-sm"
              mb={6}
              onClick={() => form.set({ reviewOn: addMonths(today, months) })}
            >
              {words.inMonths(months)}
            </Button>
          ))}
        </Group>
      </Stack>
    </DialogForm>
  )
}
