import { Text, Title } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import type { ConditionSheet, DocumentTypeSheet, SheetDocument } from '../../../core/contract/sheets.ts'
import type { Output } from '../../../core/contract/index.ts'
import { sheetWords as words } from '../../messages/procedures.ts'
import { validityWords } from './rules-in-words.ts'
import { Labelled, Section } from './sheet-section.tsx'
import classes from './sheet.module.css'

type Props = { readonly whole: Output<'procedures.read'> }

/** The papers, those asked of everyone first, each with its condition, its validity and how to get it. */
export function PapersSection({ whole }: Props) {
  const { documents } = whole.sheet
  const always = documents.filter(({ required }) => required)
  const depends = documents.filter(({ required }) => !required)
  return (
    <Section name="papers">
      {documents.length === 0 && <Text>{words.papersNone}</Text>}
      {always.length > 0 && <PaperList title={words.always} papers={always} whole={whole} />}
      {depends.length > 0 && <PaperList title={words.depends} papers={depends} whole={whole} />}
    </Section>
  )
}

type ListProps = Props & { readonly title: string; readonly papers: readonly SheetDocument[] }

const PaperList = ({ title, papers, whole }: ListProps) => (
  <>
    <Title order={3} className={classes['group']}>
      {title}
    </Title>
    <ul className={classes['list']}>
      {papers.map((paper) => (
        <PaperItem
          key={`${paper.id} ${paper.condition ?? ''} ${paper.notes ?? ''}`}
          paper={paper}
          type={whole.documentTypes.find(({ id }) => id === paper.id) ?? null}
          condition={whole.conditions.find(({ id }) => id === paper.kind_of_condition) ?? null}
        />
      ))}
    </ul>
  </>
)

type ItemProps = {
  readonly paper: SheetDocument
  readonly type: DocumentTypeSheet | null
  readonly condition: ConditionSheet | null
}

const PaperItem = ({ paper, type, condition }: ItemProps) => (
  <li className={classes['row']}>
    <Text fw={600}>{type?.label ?? paper.id}</Text>
    {paper.condition !== null && (
      <Text size="sm">
        <Labelled label={words.onlyIf}>{paper.condition}</Labelled>
        {condition !== null && ` (\u00AB\u00A0${condition.question}\u00A0\u00BB)`}
      </Text>
    )}
    {paper.notes !== null && <Text size="sm">{paper.notes}</Text>}
    <Text size="sm" className={classes['marks'] ?? ''} component="div">
      <Labelled label={words.validity}>{validityWords(paper.validity, type)}</Labelled>
      <Labelled label={words.issuer}>{type?.issuer ?? words.unknown}</Labelled>
      <Labelled label={words.obtain}>{type?.how_to_obtain ?? words.unknown}</Labelled>
    </Text>
    {type?.never_store_copy === true && (
      <Text size="sm" className={classes['mark'] ?? ''}>
        <IconEyeOff size={16} aria-hidden />
        {words.noCopy}
      </Text>
    )}
  </li>
)
