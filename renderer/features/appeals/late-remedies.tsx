import { Text, Title } from '@mantine/core'
import type { LateRemedy } from '../../../core/contract/appeals.ts'
import { appealWords as words, lateRemedies } from '../../messages/appeals.ts'
import { dayFull } from '../../messages/dates.ts'
import { ExternalLink } from '../../ui/source-line.tsx'
import classes from './appeals.module.css'

type Props = { readonly remedies: readonly LateRemedy[]; readonly everyDateBehind: boolean }

/** What remains to be tried, always: a date that went by never closes the page. */
export const LateRemedies = ({ remedies, everyDateBehind }: Props) => (
  <section aria-labelledby="encore">
    <Title order={2} id="encore">
      {words.late}
    </Title>
    <Text size="sm" c="dimmed">
      {everyDateBehind ? words.allBehind : words.lateHint}
    </Text>
    <ul className={classes['list']}>
      {remedies.map(({ kind, until, reference, source }) => (
        <li key={kind} className={classes['route']}>
          <Title order={3}>
            {lateRemedies[kind].title}
            {until !== null && `, ${words.until(dayFull(until))}`}
          </Title>
          <Text size="sm">{lateRemedies[kind].words}</Text>
          <Text size="xs" c="dimmed">
            {words.lateSource}
            {'\u00A0: '}
            <Reference reference={reference} source={source} />
            {'. '}
            {words.verify}
          </Text>
        </li>
      ))}
    </ul>
  </section>
)

function Reference({ reference, source }: Pick<LateRemedy, 'reference' | 'source'>) {
  if (reference === null) return words.notGiven
  return source === null ? reference : <ExternalLink href={source}>{reference}</ExternalLink>
}
