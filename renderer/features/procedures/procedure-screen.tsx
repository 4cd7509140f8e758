import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconPrinter } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import type { Output } from '../../../core/contract/index.ts'
import type { ProcedureSheet } from '../../../core/contract/sheets.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { dayPlain } from '../../messages/dates.ts'
import { screens } from '../../messages/fr.ts'
import { organisationLine, sheetTitles, sheetWords as words } from '../../messages/procedures.ts'
import { themes } from '../../messages/statuses.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { WatchOfProcedure } from '../watch/watch-of-procedure.tsx'
import { ageSentence } from './known-facts.ts'
import { OpenCasefile } from './open-casefile.tsx'
import { ContactsSection, SourcesSection } from './sheet-contacts.tsx'
import { SheetContents } from './sheet-contents.tsx'
import { AppealsSection, DeadlinesSection, SilenceSection } from './sheet-dates.tsx'
import { PapersSection } from './sheet-papers.tsx'
import { PracticalSection } from './sheet-practical.tsx'
import { Labelled, Section, type SectionName, Statements } from './sheet-section.tsx'
import { StepsSection } from './sheet-steps.tsx'
import classes from './sheet.module.css'

const sections = Object.keys(sheetTitles) as readonly SectionName[]

/** One sheet of the catalogue, readable on its own by the two people at the desk. */
export function ProcedureScreen() {
  const { procedureId } = useParams({ from: '/catalogue/$procedureId' })
  const query = useOperation('procedures.read', { procedureId })
  // One page before and after the sheet is there: its title keeps the focus that the arrival gave it.
  return (
    <Page title={screens.procedure} {...(query.data === undefined ? {} : headOf(query.data))}>
      <Loaded query={query} rows={10}>
        {(whole) => <Sheet whole={whole} />}
      </Loaded>
    </Page>
  )
}

type Props = { readonly whole: Output<'procedures.read'> }

const ownersOf = ({ organisations }: Props['whole']): string => organisations.map(organisationLine).join(' · ')

const headOf = (whole: Props['whole']) => ({
  title: whole.sheet.title,
  subtitle: (
    <Group gap="sm">
      <span>
        {ownersOf(whole)} · {themes[whole.sheet.theme]}
      </span>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => globalThis.print()}
      >
        {words.print}
      </Button>
    </Group>
  ),
  action: <OpenCasefile key={whole.sheet.id} procedureId={whole.sheet.id} />,
})

function Sheet({ whole }: Props) {
  const { sheet } = whole
  return (
    <div className={classes['columns']}>
      <article className={classes['sheet']}>
        <PaperHeading title={sheet.title} owners={ownersOf(whole)} />
        <Text size="lg">{sheet.summary}</Text>
        <Age sheet={sheet} />
        <WatchOfProcedure procedureId={sheet.id} />
        <Section name="audience">
          {sheet.audience_conditions.length === 0 ? (
            <Text>{words.audienceNone}</Text>
          ) : (
            <Statements items={sheet.audience_conditions} />
          )}
        </Section>
        <PapersSection whole={whole} />
        <StepsSection sheet={sheet} />
        <PracticalSection sheet={sheet} />
        <DeadlinesSection sheet={sheet} />
        <SilenceSection sheet={sheet} />
        <AppealsSection sheet={sheet} />
        <BlockersSection sheet={sheet} />
        <Section name="after">
          {sheet.after.length === 0 ? <Text>{words.afterNone}</Text> : <Statements items={sheet.after} />}
        </Section>
        <ContactsSection whole={whole} />
        <SourcesSection sheet={sheet} />
      </article>
      <SheetContents names={sections} />
    </div>
  )
}

type PaperHeadingProps = { readonly title: string; readonly owners: string }

/** The page's heading belongs to the screen: the printed sheet has its own. */
const PaperHeading = ({ title, owners }: PaperHeadingProps) => {
  const { today } = useDeskClock()
  return (
    <div className={classes['onPaper']}>
      <Text fz="xl" fw={600}>
        {title}
      </Text>
      <Text size="sm">
        {owners} · {words.printedOn(dayPlain(today))}
      </Text>
    </div>
  )
}

/** How far the sheet can be trusted: one that is past its date says so before anything else. */
const Age = ({ sheet }: { readonly sheet: ProcedureSheet }) =>
  sheet.needs_recheck ? (
    <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} title={words.stale}>
      <Text>{ageSentence(sheet)}</Text>
    </Alert>
  ) : (
    <Text size="sm" c="dimmed">
      {ageSentence(sheet)}
    </Text>
  )

const BlockersSection = ({ sheet }: { readonly sheet: ProcedureSheet }) => (
  <Section name="blockers">
    {sheet.common_blockers.length === 0 && <Text>{words.blockersNone}</Text>}
    <ul className={classes['list']}>
      {sheet.common_blockers.map(({ problem, workaround }) => (
        <li key={problem} className={classes['row']}>
          <Text fw={600}>{problem}</Text>
          <Text>
            <Labelled label={words.workaround}>{workaround}</Labelled>
          </Text>
        </li>
      ))}
    </ul>
  </Section>
)
