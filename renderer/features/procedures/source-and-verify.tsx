import { Text } from '@mantine/core'
import type { ProcedureSheet } from '../../../core/contract/sheets.ts'
import { sheetWords as words } from '../../messages/procedures.ts'
import { ExternalLink } from '../../ui/source-line.tsx'

type Named = Pick<ProcedureSheet, 'source' | 'other_sources'>

/** The title of a source when the sheet names it, else the site that published it. */
export function sourceTitle(url: string, { source, other_sources: others }: Named): string {
  const named = [source, ...others].find((candidate) => candidate.url === url)
  if (named !== undefined) return named.title
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : url
}

type Props = { readonly url: string | null; readonly sheet: Named }

/** A legal date never stands without its source, nor without the words that send back to the organisation. */
export const SourceAndVerify = ({ url, sheet }: Props) => (
  <Text size="sm" c="dimmed">
    {words.source}
    {'\u00A0: '}
    {url === null ? words.unknown : <ExternalLink href={url}>{sourceTitle(url, sheet)}</ExternalLink>}
    {', '}
    {words.verify}
    {'.'}
  </Text>
)
