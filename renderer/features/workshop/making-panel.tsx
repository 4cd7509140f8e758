import { Alert, Button, Group, List, Progress, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconDownload, IconFolder } from '@tabler/icons-react'
import { makingWords as words, workshopWords } from '../../messages/workshop.ts'
import type { KeepInDossier } from './keep.ts'
import { saveFile } from '../../ui/save-file.ts'
import { MEGABYTE, type SizeLimit, SIZE_LIMITS } from './model/limits.ts'
import { type Part, partsWithin } from './model/parts.ts'
import type { MadeHere, Making, Progress as Step } from './use-making.ts'

type Props = {
  readonly making: Making
  readonly limit: SizeLimit
  /** True when the set or the choices changed since the files were made. */
  readonly outdated: boolean
  readonly sourceName: (sourceId: string) => string
  readonly onCancel: () => void
  readonly onLimit: (limit: SizeLimit) => void
  readonly onParts: ((parts: readonly Part[]) => void) | null
  readonly keep: KeepInDossier | null
}

/** How the making goes, why it failed with its ways out, or what was made with its exits. */
export function MakingPanel(props: Props) {
  const { making } = props
  switch (making.state) {
    case 'idle':
      return null
    case 'running':
      return <Running progress={making.progress} onCancel={props.onCancel} />
    case 'failed':
      return <Failed {...props} failure={making.failure} pages={making.pages} />
    case 'made':
      return <MadeFiles files={making.files} outdated={props.outdated} keep={props.keep} />
    default:
      return making satisfies never
  }
}

const stepWords = ({ file, files, page, pages }: Step): string => {
  const ofPages = workshopWords.pageOf(page, pages)
  return files === 1 ? ofPages : words.fileOf(file, files, ofPages)
}

const Running = ({ progress, onCancel }: { readonly progress: Step | null; readonly onCancel: () => void }) => (
  <Group gap="md" wrap="nowrap">
    <Stack gap={4} flex={1}>
      <Text component="output" display="block">
        {progress === null ? words.writing : stepWords(progress)}
      </Text>
      <Progress value={progress?.percent ?? 0} aria-label={words.writing} />
    </Stack>
    <Button variant="default" onClick={onCancel}>
      {words.cancel}
    </Button>
  </Group>
)

type FailedProps = Props & Pick<Extract<Making, { state: 'failed' }>, 'failure' | 'pages'>

function Failed({ failure, pages, limit, onLimit, onParts, sourceName }: FailedProps) {
  switch (failure.reason) {
    case 'cancelled':
      return (
        <Text component="output" display="block">
          {words.cancelled}
        </Text>
      )
    case 'source':
      return (
        <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
          {words.sourceGone(sourceName(failure.sourceId))}
        </Alert>
      )
    case 'too_big': {
      const least = failure.least.reduce((sum, size) => sum + size, 0)
      // Room for what the file itself adds.
      const enough = SIZE_LIMITS.find((each) => each > limit && least < each * MEGABYTE * 0.99)
      const parts = onParts === null ? null : partsWithin(failure.least, limit * MEGABYTE * 0.98)
      return (
        <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} title={words.tooBig(pages, limit)}>
          <Text>{words.tooBigHint}</Text>
          <Group gap="xs" mt="sm">
            {enough !== undefined && (
              <Button variant="default" onClick={() => onLimit(enough)}>
                {words.takeLimit(enough)}
              </Button>
            )}
            {onParts !== null && parts !== null && parts.length > 1 && (
              <Button variant="default" onClick={() => onParts(parts)}>
                {words.takeParts(parts.length)}
              </Button>
            )}
          </Group>
        </Alert>
      )
    }
    default:
      return failure satisfies never
  }
}

type MadeProps = {
  readonly files: readonly MadeHere[]
  readonly outdated: boolean
  readonly keep: KeepInDossier | null
}

const MadeFiles = ({ files, outdated, keep }: MadeProps) => {
  const redrawn = files.reduce((sum, file) => sum + file.redrawn, 0)
  return (
    <Stack component="section" gap="xs" aria-label={words.madeTitle}>
      <Title order={2}>{words.madeTitle}</Title>
      <Text component="output" display="block" c={outdated ? 'var(--etabli-date)' : 'dimmed'}>
        {outdated ? words.outdated : words.notEncrypted}
      </Text>
      {redrawn > 0 && <Text>{workshopWords.redraw(redrawn)}</Text>}
      <List listStyleType="none" spacing="xs">
        {files.map((file) => (
          <List.Item key={file.name}>
            <Group gap="xs">
              <Text style={{ overflowWrap: 'anywhere' }}>
                {words.made(file.name, words.weight(file.bytes.length / MEGABYTE), file.pages)}
              </Text>
              <Button
                variant="default"
                size="xs"
                leftSection={<IconDownload size={16} aria-hidden />}
                aria-label={words.downloadOf(file.name)}
                onClick={() => saveFile(file.name, file.bytes, file.mime)}
              >
                {words.download}
              </Button>
              {keep !== null && (
                <Button
                  variant="default"
                  size="xs"
                  leftSection={<IconFolder size={16} aria-hidden />}
                  aria-label={words.keepOf(file.name)}
                  onClick={() => keep(file)}
                >
                  {words.keep}
                </Button>
              )}
            </Group>
          </List.Item>
        ))}
      </List>
    </Stack>
  )
}
