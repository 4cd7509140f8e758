import { Button, Group, MultiSelect, NumberInput, SegmentedControl, Stack } from '@mantine/core'
import { DigitalTheme } from '../../../core/contract/activity.ts'
import { type GroupSession, GroupSessionDetails, GroupSessionKind } from '../../../core/contract/collective.ts'
import { Theme } from '../../../core/contract/sheets.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { digitalThemes } from '../../messages/activity.ts'
import { collectiveWords as words, sessionKinds } from '../../messages/collective.ts'
import { themes } from '../../messages/statuses.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { GuardedTextarea } from '../../ui/guarded-text.tsx'
import { hasTitleAndDay, TitleAndDay } from '../../ui/title-and-day.tsx'
import { useForm } from '../../ui/use-form.ts'
import { KindFields } from './kind-fields.tsx'
import { ParticipantsFields } from './participants-fields.tsx'
import { detailsOf, draftOf, emptySession, isForPeople, nextOf } from './session-draft.ts'

const digitalThemeChoices = DigitalTheme.options.map((value) => ({ value, label: digitalThemes[value] }))
const themeChoices = Theme.options.map((value) => ({ value, label: themes[value] }))
const kindChoices = GroupSessionKind.options.map((value) => ({ value, label: sessionKinds[value] }))

type Props = {
  /** What is corrected; `null` writes something new. */
  readonly session: GroupSession | null
  readonly onClose: () => void
}

/** A workshop or an action: planned, or written once it is over. */
export function SessionForm({ session, onClose }: Props) {
  const { today } = useDeskClock()
  const write = useCommand('collective.write')
  const form = useForm(() => (session === null ? emptySession('workshop', today) : draftOf(session)))
  const { values } = form
  const last = useOperation('collective.latest', { kind: values.kind }, { enabled: session === null }).data ?? null
  const hasMinutes = GroupSessionDetails.shape.minutes.safeParse(values.minutes).success

  const save = async () => {
    const { minutes } = values
    if (!hasTitleAndDay(values) || minutes === null || !hasMinutes) return form.refuse(null)
    const details = detailsOf(values, values.day, minutes)
    const answer = await write.run({ groupSessionId: session?.groupSessionId ?? null, details })
    if (!answer.ok) return form.refuse(answer.error.code)
    onClose()
  }

  return (
    <DialogForm
      title={session === null ? words.addTitle : words.changeTitle}
      opened
      onClose={onClose}
      onSubmit={() => void save()}
      running={write.running}
      submitLabel={words.save}
      refusal={form.refusal}
      attempts={form.attempts}
      size="xl"
    >
      <Stack gap="sm">
        <Group justify="space-between" align="center">
          <SegmentedControl
            size="sm"
            aria-label={words.kind}
            data={kindChoices}
            value={values.kind}
            onChange={(kind) => form.set({ kind })}
          />
          {last !== null && (
            <Button variant="default" size="compact-sm" onClick={() => form.set(nextOf(last, today))}>
              {words.likeLast}
            </Button>
          )}
        </Group>
        <TitleAndDay words={words} values={values} onChange={form.set} tried={form.tried} today={today}>
          <NumberInput
            label={words.minutes}
            value={values.minutes ?? ''}
            min={1}
            max={1_439}
            step={15}
            allowDecimal={false}
            w={150}
            onChange={(value) => form.set({ minutes: typeof value === 'number' ? value : null })}
            error={form.tried && !hasMinutes ? words.wrongMinutes : null}
          />
        </TitleAndDay>
        <KindFields values={values} onChange={form.set} />
        {isForPeople(values) && (
          <Group grow align="flex-start">
            <MultiSelect
              label={words.digitalThemes}
              data={digitalThemeChoices}
              value={values.digitalThemes}
              onChange={(chosen) => form.set({ digitalThemes: chosen.map((one) => DigitalTheme.parse(one)) })}
              searchable
              comboboxProps={{ withinPortal: false }}
            />
            <MultiSelect
              label={words.themes}
              data={themeChoices}
              value={values.themes}
              onChange={(chosen) => form.set({ themes: chosen.map((one) => Theme.parse(one)) })}
              searchable
              comboboxProps={{ withinPortal: false }}
            />
          </Group>
        )}
        <ParticipantsFields
          participants={values.participants}
          onChange={(participants) => form.set({ participants })}
        />
        <Group grow align="flex-start">
          <GuardedTextarea
            label={words.planning}
            value={values.planning}
            onChange={({ currentTarget: { value } }) => form.set({ planning: value })}
          />
          <GuardedTextarea
            label={words.materials}
            value={values.materials}
            onChange={({ currentTarget: { value } }) => form.set({ materials: value })}
          />
        </Group>
        <GuardedTextarea
          label={words.assessment}
          description={words.assessmentHint}
          value={values.assessment}
          onChange={({ currentTarget: { value } }) => form.set({ assessment: value })}
        />
      </Stack>
    </DialogForm>
  )
}
