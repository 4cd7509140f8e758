import { Text } from '@mantine/core'
import { outputWords as words } from '../../messages/workshop.ts'
import { SourceLine } from '../../ui/source-line.tsx'
import type { Destination } from './use-destination.ts'

/** What the catalogue says of the formats taken, quoted with its source; or that it does not say. */
export const AcceptedFormats = ({ destination: { formats, day } }: { readonly destination: Destination }) =>
  formats === null ? (
    <Text size="sm" c="dimmed">
      {words.acceptedUnknown}
    </Text>
  ) : (
    <div>
      <Text size="sm" fw={600}>
        {words.acceptedFormats}
      </Text>
      {formats.words.map((text) => (
        <Text key={text} size="sm">
          {text}
        </Text>
      ))}
      <SourceLine source={formats.source} stale={formats.stale} today={day} />
    </div>
  )
