import { Alert, Button, Group, Select, Stack, Text, Title } from '@mantine/core'
import { IconCopy, IconPrinter } from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type EscalationReport, Urgency } from '../../../core/contract/escalation.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { instant } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { escalationWords as words, missingFields, urgencies } from '../../messages/escalation.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { NoteField } from '../../ui/note-field.tsx'
import { Page } from '../../ui/page.tsx'
import { copyText } from '../../ui/copy-text.ts'
import classes from './escalation.module.css'
import { reportFieldsOf, reportText } from './report-text.ts'
import { useKeepReport } from './use-keep-report.ts'

/** What an organisation's escalation service needs, ready to be pasted or printed, without saying who the person is. */
export function EscalationScreen() {
  const { casefileId } = useParams({ from: '/dossiers/$casefileId/signalement' })
  const query = useOperation('escalation.read', { casefileId })
  if (query.data === undefined) {
    return (
      <Page title={words.title}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    )
  }
  return <Escalation key={casefileId} report={query.data} />
}

const urgencyChoices = Urgency.options.map((value) => ({ value, label: urgencies[value] }))

function Escalation({ report }: { readonly report: EscalationReport }) {
  const desk = useDeskClock()
  const navigate = useNavigate()
  const keep = useKeepReport(report)
  const record = useCommand('escalation.recordPrepared')
  const [copied, setCopied] = useState<boolean | null>(null)
  const { casefileId } = report
  const { urgency, urgencyWords, asked } = keep.typed
  // The free texts go through the host, which takes out what says who the person is.
  const fields = reportFieldsOf(report, desk.timeZone)

  const copy = async () => {
    await keep.flush()
    const answer = await record.run({ casefileId })
    const text = reportText(reportFieldsOf(answer.ok ? answer.value : report, desk.timeZone))
    setCopied(await copyText(text))
  }
  const print = async () => {
    await keep.flush()
    await navigate({ to: '/dossiers/$casefileId/signalement/lettre', params: { casefileId } })
  }

  return (
    <Page
      title={words.title}
      subtitle={`${report.procedureTitle}, ${report.organisationName}. ${words.hint}`}
      action={
        <Group gap="xs">
          <ButtonLink to="/dossiers/$casefileId" params={{ casefileId }} variant="default">
            {words.back}
          </ButtonLink>
          <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => void print()}>
            {words.letter}
          </Button>
          <Button leftSection={<IconCopy size={16} aria-hidden />} onClick={() => void copy()}>
            {words.copy}
          </Button>
        </Group>
      }
    >
      {copied !== null && (
        <Alert color={copied ? 'teal' : 'amber'} role="status">
          {copied ? words.copied : words.notCopied}
        </Alert>
      )}
      <Missing missing={report.missing} />
      <div className={classes['columns']}>
        <Stack gap="sm" component="section" aria-labelledby="a-dire">
          <Title order={2} id="a-dire">
            {words.fields}
          </Title>
          <NoteField
            label={words.asked}
            description={words.askedExample}
            value={asked}
            maxLength={10_000}
            onChange={(event) => keep.change({ asked: event.currentTarget.value })}
          />
          <Select
            label={words.urgency}
            data={urgencyChoices}
            value={urgency}
            onChange={(value) => keep.change({ urgency: Urgency.parse(value) })}
          />
          {urgency !== 'none' && (
            <NoteField
              label={words.urgencyWords}
              value={urgencyWords}
              maxLength={10_000}
              onChange={(event) => keep.change({ urgencyWords: event.currentTarget.value })}
            />
          )}
          {keep.refusal === null ? (
            <Text size="xs" c="dimmed">
              {words.kept}
            </Text>
          ) : (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {errorSentence(keep.refusal)}
            </Text>
          )}
          <Path report={report} />
        </Stack>
        <section aria-labelledby="texte">
          <Title order={2} id="texte">
            {words.text}
          </Title>
          <pre className={classes['text']}>{reportText(fields)}</pre>
          {report.pseudonymised > 0 && (
            <Text size="sm" c="dimmed">
              {words.replaced(report.pseudonymised)}
            </Text>
          )}
          {report.preparedAt !== null && (
            <Text size="xs" c="dimmed">
              {words.preparedAt(instant(report.preparedAt, desk))}
            </Text>
          )}
        </section>
      </div>
    </Page>
  )
}

const Missing = ({ missing }: Pick<EscalationReport, 'missing'>) =>
  missing.length === 0 ? (
    <Text size="sm">{words.complete}</Text>
  ) : (
    <Alert color="amber" title={words.missing}>
      <ul className={classes['list']}>
        {missing.map((field) => (
          <li key={field}>{missingFields[field]}</li>
        ))}
      </ul>
    </Alert>
  )

/** Where this organisation's difficulties go, one after the other. */
const Path = ({ report }: { readonly report: EscalationReport }) => (
  <div>
    <Title order={3}>{words.path}</Title>
    {report.escalationPath.length === 0 ? (
      <Text size="sm">{words.pathNone}</Text>
    ) : (
      <ol className={classes['list']}>
        {report.escalationPath.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ol>
    )}
  </div>
)
