import { Badge } from '@mantine/core'
import {
  IconAlertTriangle,
  IconArrowRight,
  IconBan,
  IconCircle,
  IconCircleCheckFilled,
  IconClock,
  type Icon,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'

/** What a status says, whatever its words: each tone has its own shape, so that colour is never alone. */
export type Tone = 'done' | 'now' | 'later' | 'blocked' | 'warning' | 'neutral'

const looks = {
  done: { shape: IconCircleCheckFilled, colour: 'teal' },
  now: { shape: IconArrowRight, colour: 'teal' },
  later: { shape: IconClock, colour: 'gray' },
  blocked: { shape: IconBan, colour: 'red' },
  warning: { shape: IconAlertTriangle, colour: 'amber' },
  neutral: { shape: IconCircle, colour: 'gray' },
} as const satisfies Record<Tone, { shape: Icon; colour: string }>

type Props = { readonly tone: Tone; readonly children: ReactNode }

export function StatusBadge({ tone, children }: Props) {
  const { shape: Shape, colour } = looks[tone]
  return (
    <Badge color={colour} leftSection={<Shape size={14} aria-hidden />}>
      {children}
    </Badge>
  )
}
