import { Text } from '@mantine/core'
import type { DocumentTypeSheet, SheetDocument } from '../../../core/contract/sheets.ts'
import { procedureWords as words } from '../../messages/procedures.ts'
import type { SheetWhole } from './procedure-screen.tsx'
import classes from './procedures.module.css'
import { Section } from './sheet-section.tsx'
import { validityWords } from './sheet-words.ts'

/** The papers, those asked of everyone first, each with its condition, its validity and how to get it. */
export function PapersSection({ whole }: { readonly whole: SheetWhole }) {
  const { sheet, documentTypes } = whole
  const inOrder = sheet.documents.toSorted((one, other) => Number(other.required) - Number(one.required))
  return (
    <Section id="pieces" title={words.papers}>
      <ul className={classes['list']}>
        {inOrder.map((asked) => (
          <Paper
            key={`${asked.id} ${asked.condition ?? ''}`}
            asked={asked}
            type={documentTypes.find(({ id }) => id === asked.id)}
          />
        ))}
      </ul>
    </Section>
  )
}

type PaperProps = { readonly asked: SheetDocument; readonly type: DocumentTypeSheet | undefined }

function Paper({ asked, type }: PaperProps) {
  const details = [asked.condition ?? words.paperRequired, validityWords(asked, type), asked.notes]
  return (
    <li className={classes['row']}>
      <Text fw={600}>{type?.label ?? asked.id}</Text>
      <Text size="sm">{details.filter((text) => text !== null).join(' · ')}</Text>
      {type !== undefined && (
        <details>
          <Text component="summary" size="sm" c="dimmed">
            {words.howToObtain}
          </Text>
          <Text size="sm">
            {type.how_to_obtain}. {words.issuer(type.issuer)}
          </Text>
          {type.never_store_copy && <Text size="sm">{words.sensitive}</Text>}
        </details>
      )}
    </li>
  )
}
