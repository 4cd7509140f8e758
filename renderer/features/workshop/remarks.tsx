import { Alert, CloseButton, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { leftOutSentences, refusalSentences, workshopWords as words } from '../../messages/workshop.ts'
import type { Remark } from './use-sources.ts'

const sentencesOf = ({ refusal, leftOut, misnamed }: Remark): readonly string[] => [
  ...(refusal === null ? [] : [refusalSentences[refusal]]),
  ...leftOut.map((what) => leftOutSentences[what]),
  ...(misnamed ? [words.misnamed] : []),
]

type Props = { readonly remarks: readonly Remark[]; readonly onForget: (remarkId: string) => void }

/** Files that were not taken, or not whole: each named, with why and what to do. */
export const Remarks = ({ remarks, onForget }: Props) => (
  <Stack gap="xs" role="log" aria-label={words.tellRefused}>
    {remarks.map((remark) => (
      <Alert
        key={remark.remarkId}
        color={remark.refusal === null ? 'gray' : 'red'}
        icon={remark.refusal === null ? <IconInfoCircle aria-hidden /> : <IconAlertTriangle aria-hidden />}
      >
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <div>
            <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
              {remark.name}
            </Text>
            {sentencesOf(remark).map((sentence) => (
              <Text key={sentence}>{sentence}</Text>
            ))}
          </div>
          <CloseButton aria-label={`${words.forget} ${remark.name}`} onClick={() => onForget(remark.remarkId)} />
        </Group>
      </Alert>
    ))}
  </Stack>
)
