import { MantineProvider } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { colourSchemeManager } from './colour-scheme.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { nonce } from './nonce.ts'
import { cssVariables, theme } from './theme.ts'

type Props = { readonly client: QueryClient; readonly children: ReactNode }

export const Providers = ({ client, children }: Props) => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariables}
    colorSchemeManager={colourSchemeManager}
    defaultColorScheme="auto"
    getStyleNonce={() => nonce}
  >
    <ErrorBoundary>
      <QueryClientProvider client={client}>
        <ModalsProvider>
          {children}
          <Notifications position="bottom-right" autoClose={8000} transitionDuration={0} containerWidth={420} />
        </ModalsProvider>
      </QueryClientProvider>
    </ErrorBoundary>
  </MantineProvider>
)
