import { Title, VisuallyHidden } from '@mantine/core'

type Props = {
  readonly id: string
  /** False keeps it for who listens to the screen, and leaves its place to what is under it. */
  readonly shown: boolean
  readonly children: string
}

/** The heading of a part of the visit. */
export const SectionTitle = ({ id, shown, children }: Props) =>
  shown ? (
    <Title order={2} id={id} mb={4}>
      {children}
    </Title>
  ) : (
    <VisuallyHidden component="h2" id={id}>
      {children}
    </VisuallyHidden>
  )
