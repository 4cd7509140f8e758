import { Button, Stack, Text, Title } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { frame } from '../messages/fr.ts'

type Props = { readonly children: ReactNode }
type State = { readonly crashed: boolean }

/** What a screen that broke shows instead of a blank page. */
export const CrashNotice = () => (
  <Stack component="main" align="flex-start" p="xl" maw="40rem" role="alert">
    <Title order={1}>{frame.crashed}</Title>
    <Text>{frame.crashedHint}</Text>
    <Button onClick={() => window.location.reload()}>{frame.reload}</Button>
  </Stack>
)

/** Catches what no screen foresaw. Only a class can. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { crashed: false }

  static getDerivedStateFromError(): State {
    return { crashed: true }
  }

  override render(): ReactNode {
    return this.state.crashed ? <CrashNotice /> : this.props.children
  }
}
