import { Group, Stack, Text, Title } from '@mantine/core'
import type { Autonomy } from '../../../core/contract/autonomy.ts'
import type { PersonId } from '../../../core/contract/values.ts'
import { type DeskClock, useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { autonomyWords as words, movements } from '../../messages/autonomy.ts'
import { instantDay } from '../../messages/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { pointWords } from './autonomy-in-words.ts'
import classes from './autonomy.module.css'

type Props = { readonly personId: PersonId; readonly givenName: string }

/** What the person now does by herself, what she is learning, and how she went from one time to the next. */
export function PersonAutonomy({ personId, givenName }: Props) {
  const query = useOperation('autonomy.ofPerson', { personId })
  const desk = useDeskClock()
  return (
    <section aria-labelledby="autonomie">
      <Title order={2} id="autonomie">
        {words.title(givenName === '' ? words.thePerson : givenName)}
      </Title>
      <Loaded query={query}>
        {(autonomy) =>
          autonomy.procedures.length === 0 ? (
            <EmptyState>{words.none}</EmptyState>
          ) : (
            <Stack gap="lg" mt="xs">
              <Progress autonomy={autonomy} desk={desk} />
              <Procedures autonomy={autonomy} desk={desk} />
            </Stack>
          )
        }
      </Loaded>
    </section>
  )
}

type PartProps = { readonly autonomy: Autonomy; readonly desk: DeskClock }

const Progress = ({ autonomy: { canDo, learning }, desk }: PartProps) => (
  <div className={classes['progress']}>
    <Skills title={words.canDo} skills={canDo} tone="done" none={words.canDoNone} desk={desk} />
    {learning.length > 0 && <Skills title={words.learning} skills={learning} tone="now" none="" desk={desk} />}
  </div>
)

type SkillsProps = {
  readonly title: string
  readonly skills: readonly { readonly text: string; readonly title: string; readonly since: number }[]
  readonly tone: Tone
  readonly none: string
  readonly desk: DeskClock
}

const Skills = ({ title, skills, tone, none, desk }: SkillsProps) => (
  <div>
    <Group gap="xs">
      <StatusBadge tone={tone}>{title}</StatusBadge>
    </Group>
    {skills.length === 0 ? (
      <Text c="dimmed">{none}</Text>
    ) : (
      <ul className={classes['list']} aria-label={title}>
        {skills.map((skill) => (
          <li key={`${skill.title} ${skill.text}`} className={classes['row']}>
            <Text>{skill.text}</Text>
            <Text size="sm" c="dimmed">
              {skill.title} · {words.since(instantDay(skill.since, desk))}
            </Text>
          </li>
        ))}
      </ul>
    )}
  </div>
)

const Procedures = ({ autonomy: { procedures }, desk }: PartProps) => (
  <div>
    <Title order={3}>{words.procedures}</Title>
    <ul className={classes['list']} aria-label={words.procedures}>
      {procedures.map(({ procedureId, title, movement, points }) => (
        <li key={procedureId} className={classes['row']}>
          <Group gap="xs">
            <Text fw={600}>{title}</Text>
            <StatusBadge tone={movement === 'more_alone' ? 'done' : 'neutral'}>{movements[movement]}</StatusBadge>
          </Group>
          <ol className={classes['points']}>
            {points.map((point) => (
              <Text key={point.at} component="li" size="sm">
                {words.point(instantDay(point.at, desk), pointWords(point))}
              </Text>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  </div>
)
