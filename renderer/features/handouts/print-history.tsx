import { List, Text, Title } from '@mantine/core'
import type { HandoutPrint } from '../../../core/contract/handouts.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { instant } from '../../messages/dates.ts'
import { handoutWords as words, printInWords } from '../../messages/handouts.ts'

/** What was printed of these dossiers, when and how many, latest first. */
export function PrintHistory({ prints }: { readonly prints: readonly HandoutPrint[] }) {
  const clock = useDeskClock()
  return (
    <section data-print="never">
      <Title order={2}>{words.history}</Title>
      {prints.length === 0 ? (
        <Text c="dimmed">{words.neverPrinted}</Text>
      ) : (
        <List aria-label={words.history}>
          {prints.map((print) => (
            <List.Item key={`${print.at} ${print.form} ${print.language}`}>
              {printInWords(print)}
              {' · '}
              {words.printedBy(instant(print.at, clock), print.mediatorName)}
            </List.Item>
          ))}
        </List>
      )}
    </section>
  )
}
