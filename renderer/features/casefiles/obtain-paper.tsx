import { Button, Group, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Paper } from '../../../core/contract/documents.ts'
import type { PersonId, ProcedureId } from '../../../core/contract/values.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { casefileWords as words } from '../../messages/casefiles.ts'
import { duration } from '../../messages/dates.ts'
import { sheetWords } from '../../messages/procedures.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TextLink } from '../../ui/links.tsx'
import { SourceLine } from '../../ui/source-line.tsx'
import classes from './casefile.module.css'

type Props = {
  readonly paper: Pick<Paper, 'label' | 'issuer' | 'howToObtain' | 'obtainedBy'>
  /** `null` for someone who stays anonymous: another dossier cannot follow them. */
  readonly personId: PersonId | null
}

/** Who gives a missing paper and how; the procedure that gives it, when the catalogue has one, starts in one action. */
export function ObtainPaper({ paper, personId }: Props) {
  const [isOpen, setOpen] = useState(false)
  const { issuer, howToObtain, obtainedBy } = paper
  return (
    <details className={classes['fallback']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{obtainedBy === null ? words.howToObtain : words.canBeObtained}</summary>
      <Stack gap={4} py={4}>
        <Fact name={words.issuedBy}>{issuer === '' ? words.notTold : issuer}</Fact>
        <Fact name={words.how}>{howToObtain === '' ? words.notTold : howToObtain}</Fact>
        {obtainedBy !== null && isOpen && <Giving {...obtainedBy} label={paper.label} personId={personId} />}
      </Stack>
    </details>
  )
}

const Fact = ({ name, children }: { readonly name: string; readonly children: string }) => (
  <Text size="sm">
    <Text span inherit fw={600}>
      {name}
      {'\u00A0: '}
    </Text>
    {children}
  </Text>
)

type GivingProps = {
  readonly procedureId: ProcedureId
  readonly title: string
  readonly label: string
  readonly personId: PersonId | null
}

/** What its sheet says of it: cost, online or not, how long at the desk. The catalogue knows no delay of delivery. */
function Giving({ procedureId, title, label, personId }: GivingProps) {
  const { data } = useOperation('procedures.read', { procedureId })
  const { today } = useDeskClock()
  const navigate = useNavigate()
  const open = useCommand('casefiles.open')
  const [refusal, setRefusal] = useState<string | null>(null)

  const start = async () => {
    const answer = await open.run({ personId, visitId: null, procedureIds: [procedureId] })
    if (!answer.ok) return setRefusal(answer.error.code)
    const [brief] = answer.value
    if (brief !== undefined) void navigate({ to: '/dossiers/$casefileId', params: { casefileId: brief.casefileId } })
  }

  return (
    <>
      <Text size="sm">
        <Text span inherit fw={600}>
          {words.givenBy}
          {'\u00A0: '}
        </Text>
        <TextLink to="/catalogue/$procedureId" params={{ procedureId }}>
          {title}
        </TextLink>
      </Text>
      {data !== undefined && (
        <>
          <Fact name={sheetWords.cost}>
            {data.sheet.cost ?? (data.sheet.payment ? sheetWords.paid : words.notTold)}
          </Fact>
          <Fact name={sheetWords.online}>{data.sheet.channels.online === null ? sheetWords.no : sheetWords.yes}</Fact>
          <Fact name={sheetWords.minutes}>{duration(data.sheet.typical_minutes)}</Fact>
          <Fact name={words.deliveryDelay}>{words.notTold}</Fact>
          <SourceLine source={data.sheet.source} stale={data.sheet.needs_recheck} today={today} />
        </>
      )}
      {personId !== null && (
        <Group>
          <Button
            variant="default"
            size="compact-sm"
            loading={open.running}
            aria-label={words.startProcedureFor(label)}
            onClick={() => void start()}
          >
            {words.startProcedure}
          </Button>
        </Group>
      )}
      {refusal !== null && <ErrorNotice code={refusal} />}
    </>
  )
}
