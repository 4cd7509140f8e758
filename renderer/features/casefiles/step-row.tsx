import { Button, Checkbox, Group, Menu, SegmentedControl, Stack, Text } from '@mantine/core'
import {
  IconBuildingBank,
  IconChevronDown,
  IconHome,
  type Icon,
  IconMail,
  IconPhone,
  IconWifi,
} from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { DoneHow, type Obstacle, Obstacle as Obstacles } from '../../../core/contract/casefile-life.ts'
import { type Step } from '../../../core/contract/casefiles.ts'
import type { Need } from '../../../core/contract/sheets.ts'
import { casefileWords as words } from '../../messages/casefiles.ts'
import { needs, obstacles } from '../../messages/statuses.ts'
import { StatusBadge } from '../../ui/status-badge.tsx'
import classes from './casefile.module.css'

const needIcons = {
  none: IconHome,
  network: IconWifi,
  phone: IconPhone,
  counter: IconBuildingBank,
  post: IconMail,
} as const satisfies Record<Need, Icon>

const howKeys: Readonly<Record<string, DoneHow>> = { '1': 'alone', '2': 'with_help', '3': 'done_for' }

const howChoices = [
  { value: 'alone', label: words.alone },
  { value: 'with_help', label: words.withHelp },
  { value: 'done_for', label: words.doneFor },
] satisfies { value: DoneHow; label: string }[]

export const stepControlId = (stepId: string): string => `etape-${stepId}`

type Props = {
  readonly step: Step
  readonly closed: boolean
  readonly onTick: (how: DoneHow | null) => void
  /** `other` needs words, which a dialog asks. */
  readonly onObstacle: (obstacle: Obstacle | null) => void
  /** Why what was asked of this step was not done. */
  readonly notice: ReactNode
}

/** One step: tick it, say how it was done, or what blocks it. */
export function StepRow({ step, closed, onTick, onObstacle, notice }: Props) {
  const [obstacleOpen, setObstacleOpen] = useState(false)
  const done = step.standing === 'done'

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (closed || event.ctrlKey || event.metaKey || event.altKey) return
    const how = howKeys[event.key]
    if (how !== undefined) onTick(how)
    else if (event.key.toLowerCase() === 'b' && !done) setObstacleOpen(true)
    else return
    event.preventDefault()
  }

  return (
    <li className={classes['row']} data-standing={step.standing}>
      <Group wrap="nowrap" align="flex-start" gap="sm">
        <Checkbox
          id={stepControlId(step.stepId)}
          checked={done}
          disabled={closed}
          onChange={(event) => onTick(event.currentTarget.checked ? 'with_help' : null)}
          onKeyDown={onKeyDown}
          aria-describedby={`${stepControlId(step.stepId)}-besoin`}
          label={step.text}
          className={classes['tick'] ?? ''}
        />
        {!done && !closed && (
          <ObstacleMenu
            opened={obstacleOpen}
            onChange={setObstacleOpen}
            current={step.obstacle}
            stepText={step.text}
            onChoose={onObstacle}
          />
        )}
      </Group>
      <Stack gap={4} className={classes['below'] ?? ''} id={`${stepControlId(step.stepId)}-besoin`}>
        {!done && <NeedLine step={step} />}
        {step.obstacle !== null && (
          <Group gap="xs">
            <StatusBadge tone="blocked">{obstacles[step.obstacle]}</StatusBadge>
            {step.obstacleWords !== '' && <Text size="sm">{step.obstacleWords}</Text>}
            {!closed && (
              <Button variant="subtle" size="compact-sm" onClick={() => onObstacle(null)}>
                {words.clearObstacle}
              </Button>
            )}
          </Group>
        )}
      </Stack>
      {done && (
        <SegmentedControl
          size="xs"
          data={howChoices}
          value={step.doneHow ?? 'with_help'}
          disabled={closed}
          onChange={(value) => onTick(DoneHow.parse(value))}
          aria-label={`${words.doneBy} : ${step.text}`}
          className={classes['how'] ?? ''}
        />
      )}
      {notice}
    </li>
  )
}

/** What the step needs, who acts, and what to do without it. */
function NeedLine({ step }: { readonly step: Step }) {
  const NeedIcon = needIcons[step.needs]
  return (
    <Text size="xs" c="dimmed" component="div" className={classes['needs'] ?? ''}>
      {step.needs !== 'none' && (
        <span className={classes['need']}>
          <NeedIcon size={14} aria-hidden />
          {needs[step.needs]}
          {step.where !== null && ` (${step.where})`}
        </span>
      )}
      {step.actor === 'person' && <span className={classes['need']}>{words.personActs}</span>}
      {step.fallback !== null && (
        <details className={classes['fallback']}>
          <summary>{step.needs === 'network' ? words.withoutNetwork : words.otherwise}</summary>
          {step.fallback}
        </details>
      )}
    </Text>
  )
}

type ObstacleMenuProps = {
  readonly opened: boolean
  readonly onChange: (opened: boolean) => void
  readonly current: Obstacle | null
  readonly stepText: string
  readonly onChoose: (obstacle: Obstacle) => void
}

const ObstacleMenu = ({ opened, onChange, current, stepText, onChoose }: ObstacleMenuProps) => (
  <Menu opened={opened} onChange={onChange} position="bottom-end">
    <Menu.Target>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        rightSection={<IconChevronDown size={12} aria-hidden />}
        aria-label={`${words.blocked} : ${stepText}`}
      >
        {words.blocked}
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Label>{words.blockedAsk}</Menu.Label>
      {Obstacles.options.map((obstacle) => (
        <Menu.Item key={obstacle} disabled={obstacle === current} onClick={() => onChoose(obstacle)}>
          {obstacles[obstacle]}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
)
