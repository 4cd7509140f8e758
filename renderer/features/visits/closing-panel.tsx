import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { CasefileId } from '../../../core/contract/values.ts'
import type { Visit, VisitClosing } from '../../../core/contract/visits.ts'
import { useOperation } from '../../bridge/queries.ts'
import { activityWords } from '../../messages/activity.ts'
import { toPlan as planWords, visitWords as words } from '../../messages/visits.ts'
import { ButtonLink, TextLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { VisitReport } from '../activity/visit-report.tsx'
import { PlanAppointment } from '../agenda/plan-appointment.tsx'
import { ClosingKept } from './closing-kept.tsx'
import { ClosingSection } from './closing-section.tsx'
import { PostureChoice } from './posture-choice.tsx'
import classes from './visits.module.css'

type Props = {
  readonly visit: Visit
  /** Shows a dossier where the hand is; without it, its own screen opens. */
  readonly onCasefile?: ((casefileId: CasefileId) => void) | undefined
}

/** What to finish, print and plan before the person leaves, one click each; and what is kept whatever happens. */
export function ClosingPanel({ visit, onCasefile }: Props) {
  const query = useOperation('visits.closing', { visitId: visit.visitId })
  return (
    <Loaded query={query} rows={5}>
      {(closing) => (
        <Stack gap="md">
          {isNothingLeft(closing) && <Text>{words.nothingLeft}</Text>}
          <ToFinish closing={closing} onCasefile={onCasefile} />
          <ToSay closing={closing} visit={visit} onCasefile={onCasefile} />
          <ToPrint closing={closing} />
          <ToPlan closing={closing} visit={visit} onCasefile={onCasefile} />
          <ClosingKept kept={closing.kept} />
          <ClosingSection title={activityWords.report}>
            <VisitReport visitId={visit.visitId} />
          </ClosingSection>
        </Stack>
      )}
    </Loaded>
  )
}

const isNothingLeft = ({ toFinish, toSay, toPrint, toPlan }: VisitClosing): boolean =>
  [toFinish, toSay, toPrint, toPlan].every((list) => list.length === 0)

type OnCasefile = Props['onCasefile']

type ToCasefileProps = {
  readonly casefileId: CasefileId
  readonly onCasefile: OnCasefile
  readonly children: string
}

const ToCasefile = ({ casefileId, onCasefile, children }: ToCasefileProps) =>
  onCasefile === undefined ? (
    <TextLink to="/dossiers/$casefileId" params={{ casefileId }}>
      {children}
    </TextLink>
  ) : (
    <Anchor component="button" type="button" ta="start" onClick={() => onCasefile(casefileId)}>
      {children}
    </Anchor>
  )

type FinishProps = { readonly closing: VisitClosing; readonly onCasefile: OnCasefile }

const ToFinish = ({ closing: { toFinish }, onCasefile }: FinishProps) =>
  toFinish.length === 0 ? null : (
    <ClosingSection title={words.toFinish}>
      <ul className={classes['list']} aria-label={words.toFinish}>
        {toFinish.map(({ casefileId, title, text }) => (
          <li key={`${casefileId} ${text}`}>
            <ToCasefile casefileId={casefileId} onCasefile={onCasefile}>
              {text}
            </ToCasefile>
            <Text span size="sm" c="dimmed">
              {' · '}
              {title}
            </Text>
          </li>
        ))}
      </ul>
    </ClosingSection>
  )

type SayProps = FinishProps & { readonly visit: Visit }

function ToSay({ closing: { toSay }, visit, onCasefile }: SayProps) {
  if (toSay.length === 0) return null
  return (
    <ClosingSection title={words.toSay}>
      <ul className={classes['list']} aria-label={words.toSay}>
        {toSay.map((item) => (
          <li key={item.kind === 'questions' ? item.casefileId : item.kind}>
            <Said item={item} visit={visit} onCasefile={onCasefile} />
          </li>
        ))}
      </ul>
    </ClosingSection>
  )
}

type SaidProps = {
  readonly item: VisitClosing['toSay'][number]
  readonly visit: Visit
  readonly onCasefile: OnCasefile
}

function Said({ item, visit, onCasefile }: SaidProps) {
  switch (item.kind) {
    case 'person':
      return <Text>{words.sayPerson}</Text>
    case 'posture':
      return visit.finishedAt === null ? <PostureChoice visit={visit} /> : <Text>{words.sayPosture}</Text>
    case 'request':
      return <Text>{words.sayRequest}</Text>
    case 'questions':
      return (
        <ToCasefile casefileId={item.casefileId} onCasefile={onCasefile}>
          {words.inCasefile(words.sayQuestions(item.count), item.title)}
        </ToCasefile>
      )
    default:
      return item satisfies never
  }
}

/** One sheet tells all the dossiers of the visit. */
function ToPrint({ closing: { toPrint } }: { readonly closing: VisitClosing }) {
  const [first, ...others] = toPrint.map(({ casefileId }) => casefileId)
  if (first === undefined) return null
  return (
    <ClosingSection title={words.toPrint}>
      <Group gap="xs">
        <ButtonLink
          to="/dossiers/$casefileId/feuille"
          params={{ casefileId: first }}
          search={others.length === 0 ? {} : { avec: others }}
          variant="default"
          size="compact-sm"
          leftSection={<IconPrinter size={16} aria-hidden />}
        >
          {words.printSheet(toPrint.length)}
        </ButtonLink>
        <Text size="sm" c="dimmed">
          {words.printHint}
        </Text>
      </Group>
    </ClosingSection>
  )
}

function ToPlan({ closing: { toPlan }, visit, onCasefile }: SayProps) {
  const [planned, setPlanned] = useState<CasefileId | null>(null)
  if (toPlan.length === 0) return null
  const { subject } = visit
  return (
    <ClosingSection title={words.toPlan}>
      <ul className={classes['list']} aria-label={words.toPlan}>
        {toPlan.map(({ casefileId, title, what }) => (
          <li key={`${casefileId} ${what}`}>
            {what === 'appointment' ? (
              <Button variant="default" size="compact-sm" onClick={() => setPlanned(casefileId)}>
                {words.inCasefile(planWords[what], title)}
              </Button>
            ) : (
              <ToCasefile casefileId={casefileId} onCasefile={onCasefile}>
                {words.inCasefile(planWords[what], title)}
              </ToCasefile>
            )}
          </li>
        ))}
      </ul>
      <PlanAppointment
        personId={subject.kind === 'known' ? subject.personId : null}
        casefiles={toPlan.filter(({ casefileId }) => casefileId === planned)}
        opened={planned !== null}
        onClose={() => setPlanned(null)}
      />
    </ClosingSection>
  )
}
