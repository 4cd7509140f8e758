import { frame } from '../messages/fr.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { Page } from '../ui/page.tsx'

export const UnknownAddress = () => (
  <Page title={frame.unknownAddress}>
    <EmptyState action={<ButtonLink to="/">{frame.backToToday}</ButtonLink>}>{frame.unknownAddressHint}</EmptyState>
  </Page>
)
