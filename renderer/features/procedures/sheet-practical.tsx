import { Text } from '@mantine/core'
import type { ProcedureSheet } from '../../../core/contract/sheets.ts'
import { duration } from '../../messages/dates.ts'
import { catalogueWords, sheetWords as words } from '../../messages/procedures.ts'
import { costWords, knownOr } from './known-facts.ts'
import { Facts, Section } from './sheet-section.tsx'

/** What the procedure takes: time, money, an account, a signature. */
export const PracticalSection = ({ sheet }: { readonly sheet: ProcedureSheet }) => {
  const { needs_account: access } = sheet
  const { account } = access
  return (
    <Section name="practical">
      <Facts
        facts={[
          [words.minutes, catalogueWords.minutes(duration(sheet.typical_minutes))],
          [words.cost, costWords(sheet)],
          [words.account, account ?? words.unknown],
          [words.franceConnect, knownOr(access.franceconnect, words.yes, words.no)],
          [words.signature, knownOr(sheet.personal_signature_required, words.yes, words.no)],
          [words.mandate, knownOr(sheet.mandate_allowed, words.mandateYes, words.mandateNo)],
        ]}
      />
      {[access.note, sheet.mandate_note]
        .filter((note) => note !== null)
        .map((note) => (
          <Text key={note} size="sm" mt={4}>
            {note}
          </Text>
        ))}
    </Section>
  )
}
