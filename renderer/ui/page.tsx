import { Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { frame } from '../messages/fr.ts'
import classes from './page.module.css'

type Props = {
  /** The screen's one `h1`. */
  readonly title: string
  /** What the window is called: give it when `title` names a person, whom a taskbar must not show. */
  readonly documentTitle?: string
  readonly subtitle?: ReactNode
  /** The one primary action, always at the same place; secondary ones go in the body. */
  readonly action?: ReactNode
  readonly children?: ReactNode
}

/** Every screen: where am I (title), what can I do now (action), what is there. */
export const Page = ({ title, documentTitle, subtitle, action, children }: Props) => (
  <Stack gap="lg" className={classes['page']}>
    <title>{`${documentTitle ?? title} — ${frame.appName}`}</title>
    <Group justify="space-between" align="flex-start" gap="md" data-print="never">
      <div className={classes['heading']}>
        <Title order={1} tabIndex={-1} data-page-title className={classes['title']}>
          {title}
        </Title>
        {subtitle !== undefined && (
          <Text component="div" c="dimmed">
            {subtitle}
          </Text>
        )}
      </div>
      {action !== undefined && <div>{action}</div>}
    </Group>
    {children}
  </Stack>
)
