import { Checkbox, Group, Radio, Stack, Text } from '@mantine/core'
import { MandateChannel, MandateDays } from '../../../core/contract/mandates.ts'
import { Theme } from '../../../core/contract/sheets.ts'
import { dayPlain } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { mandateChannels, mandateDays, mandateWords as words, otherStructures } from '../../messages/mandates.ts'
import { themes as themeWords } from '../../messages/statuses.ts'
import type { ChoiceProblems, CoveredThemes, MandateChoices } from './mandate-choices.ts'
import classes from './mandates.module.css'

type Props = {
  readonly choices: MandateChoices
  readonly onChange: (changes: Partial<MandateChoices>) => void
  readonly problems: ChoiceProblems
  readonly covered: CoveredThemes
  /** The civil day of an instant at the desk. */
  readonly dayOf: (ms: number) => string
}

const dayChoices = MandateDays.values

/** What a mandate is for, how long, by which means; and whether someone else already holds one. */
export function ChoiceFields({ choices, onChange, problems, covered, dayOf }: Props) {
  return (
    <Stack gap="md">
      <Checkbox.Group
        label={words.themes}
        description={words.themesHint}
        error={problems.themes}
        value={[...choices.themes]}
        onChange={(values) => onChange({ themes: Theme.options.filter((theme) => values.includes(theme)) })}
      >
        <div className={classes['themes']} style={{ marginBlock: 6 }}>
          {Theme.options.map((theme) => {
            const until = covered.get(theme)
            return (
              <Checkbox
                key={theme}
                value={theme}
                label={themeWords[theme]}
                disabled={until !== undefined}
                description={until === undefined ? undefined : words.covered(dayPlain(dayOf(until)))}
              />
            )
          })}
        </div>
      </Checkbox.Group>
      <Radio.Group
        label={words.days}
        description={words.daysHint}
        error={problems.days}
        value={choices.days === null ? null : String(choices.days)}
        onChange={(value) => onChange({ days: MandateDays.parse(Number(value)) })}
      >
        <Group gap="md" my={6}>
          {[...dayChoices].map((days) => (
            <Radio key={days} value={String(days)} label={mandateDays[days]} />
          ))}
        </Group>
      </Radio.Group>
      <Checkbox.Group
        label={words.channels}
        error={problems.channels}
        value={[...choices.channels]}
        onChange={(values) => onChange({ channels: MandateChannel.options.filter((one) => values.includes(one)) })}
      >
        <Group gap="md" my={6}>
          {MandateChannel.options.map((channel) => (
            <Checkbox key={channel} value={channel} label={mandateChannels[channel]} />
          ))}
        </Group>
      </Checkbox.Group>
      <Radio.Group
        label={words.other}
        error={
          choices.otherStructure === 'yes' ? errorSentence('other_structure_holds_mandate') : problems.otherStructure
        }
        value={choices.otherStructure}
        onChange={(value) => onChange({ otherStructure: readOther(value) })}
      >
        <Group gap="md" my={6}>
          {(['no', 'yes', 'does_not_know'] as const).map((value) => (
            <Radio key={value} value={value} label={otherStructures[value]} />
          ))}
        </Group>
      </Radio.Group>
      {choices.otherStructure === 'does_not_know' && (
        <Text size="sm" c="dimmed">
          {words.otherUnknown}
        </Text>
      )}
    </Stack>
  )
}

const readOther = (value: string): MandateChoices['otherStructure'] =>
  value === 'no' || value === 'yes' || value === 'does_not_know' ? value : null
