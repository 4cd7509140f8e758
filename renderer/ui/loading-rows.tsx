import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { frame } from '../messages/fr.ts'

type Props = { readonly rows?: number }

/** The place that a list will take. A local store answers in milliseconds: it is rarely seen. */
export const LoadingRows = ({ rows = 4 }: Props) => (
  <Stack gap="sm">
    <VisuallyHidden component="output">{frame.loading}</VisuallyHidden>
    {Array.from({ length: rows }, (_, row) => (
      <Skeleton key={row} height={28} animate={false} aria-hidden />
    ))}
  </Stack>
)
