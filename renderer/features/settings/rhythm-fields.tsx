import { Chip, Group, Input, NativeSelect, TextInput } from '@mantine/core'
import { errorSentence } from '../../messages/errors.ts'
import { monthRanks, placesWords as words, weekdays } from '../../messages/places.ts'
import { DayField } from '../../ui/day-field.tsx'
import { ranks, type Rhythm, type RhythmKind, rhythmKinds } from './rhythm.ts'

const kindWords: Readonly<Record<RhythmKind, string>> = {
  weekly: words.weekly,
  everyTwoWeeks: words.everyTwoWeeks,
  monthly: words.monthly,
  advanced: words.advanced,
}
const weekdayChoices = weekdays.map((label, rank) => ({ value: String(rank + 1), label }))
const rankChoices = ranks.map((value) => ({ value, label: monthRanks[value] }))

type Props = {
  readonly rhythm: Rhythm
  readonly today: string
  readonly onChange: (changes: Partial<Rhythm>) => void
  readonly problem: 'no_day' | 'no_rule' | null
  /** The host did not understand the rule. */
  readonly refused: boolean
}

/** How often: the rhythms that people say, or a rule of RFC 5545 as it is written. */
export function RhythmFields({ rhythm, today, onChange, problem, refused }: Props) {
  const refusal = refused ? errorSentence('rule_not_understood') : null
  return (
    <>
      <NativeSelect
        label={words.rhythm}
        data={rhythmKinds.map((value) => ({ value, label: kindWords[value] }))}
        value={rhythm.kind}
        onChange={(event) => {
          const kind = rhythmKinds.find((one) => one === event.currentTarget.value)
          if (kind !== undefined) onChange({ kind })
        }}
        error={rhythm.kind === 'advanced' ? null : refusal}
      />
      {(rhythm.kind === 'weekly' || rhythm.kind === 'everyTwoWeeks') && (
        <Input.Wrapper label={words.onDays} labelElement="div" error={problem === 'no_day' ? words.missingDays : null}>
          <Chip.Group
            multiple
            value={rhythm.weekdays.map(String)}
            onChange={(chosen) => onChange({ weekdays: chosen.map(Number) })}
          >
            <Group gap="xs" role="group" aria-label={words.onDays}>
              {weekdayChoices.map(({ value, label }) => (
                <Chip key={value} value={value} size="sm">
                  {label}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
      )}
      {rhythm.kind === 'monthly' && (
        <Group grow>
          <NativeSelect
            label={words.rank}
            data={rankChoices}
            value={rhythm.rank}
            onChange={(event) => onChange({ rank: event.currentTarget.value })}
          />
          <NativeSelect
            label={words.weekday}
            data={weekdayChoices}
            value={String(rhythm.weekday)}
            onChange={(event) => onChange({ weekday: Number(event.currentTarget.value) })}
          />
        </Group>
      )}
      {rhythm.kind === 'advanced' ? (
        <TextInput
          label={words.rule}
          description={words.ruleHint}
          value={rhythm.rule}
          onChange={(event) => onChange({ rule: event.currentTarget.value })}
          maxLength={200}
          spellCheck={false}
          error={problem === 'no_rule' ? words.missing : refusal}
        />
      ) : (
        <DayField
          label={words.until}
          value={rhythm.until}
          onChange={(until) => onChange({ until })}
          today={today}
          lean="future"
        />
      )}
    </>
  )
}
