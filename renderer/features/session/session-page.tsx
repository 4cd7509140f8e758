import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { frame } from '../../messages/fr.ts'
import classes from './session.module.css'

type Props = { readonly title: string; readonly intro?: string; readonly children: ReactNode }

/** The one calm column of every screen that stands before the application. */
export const SessionPage = ({ title, intro, children }: Props) => (
  <main className={classes['page']} data-print="never">
    <title>{`${title} — ${frame.appName}`}</title>
    <Stack gap="lg" className={classes['column'] ?? ''}>
      <div>
        <Title order={1}>{title}</Title>
        {intro !== undefined && (
          <Text c="dimmed" mt="xs">
            {intro}
          </Text>
        )}
      </div>
      {children}
    </Stack>
  </main>
)
