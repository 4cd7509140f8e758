import { Alert, Button, Group, Menu, Text } from '@mantine/core'
import { IconAlertTriangle, IconChevronDown, IconPrinter } from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type MandateText, SaidBy } from '../../../core/contract/mandates.ts'
import type { PersonId } from '../../../core/contract/values.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { mandateWords as words, saidBy } from '../../messages/mandates.ts'
import { MandateSheets } from '../../print/mandate-sheets.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { focusOn } from '../people/focus-neighbour.ts'
import { mandateTold, paperOwed, stageOf } from './mandate-in-words.ts'
import { MandateSteps } from './mandate-steps.tsx'

/** A mandate's text as it is read, printed and signed; the next thing to do with it is the one button. */
export function MandateScreen() {
  const { mandateId } = useParams({ from: '/mandats/$mandateId' })
  const query = useOperation('mandates.read', { mandateId })
  if (query.data === undefined) {
    return (
      <Page title={words.title}>
        <Loaded query={query} rows={8}>
          {() => null}
        </Loaded>
      </Page>
    )
  }
  return <MandatePage key={mandateId} text={query.data} />
}

function MandatePage({ text }: { readonly text: MandateText }) {
  const { mandate } = text
  const desk = useDeskClock()
  const work = useMandateWork(text)
  const told = mandateTold(mandate, desk)
  const paper = paperOwed(mandate, desk.today)
  return (
    <Page
      title={words.title}
      subtitle={[told.words, ...(paper === null ? [] : [paper.words])].join(' · ')}
      action={
        <Group gap="xs">
          <WayBack personId={mandate.personId} />
          <NextButton text={text} work={work} />
        </Group>
      }
    >
      {work.refusal !== null && (
        <Text c="var(--mantine-color-error)" role="alert" data-print="never">
          {errorSentence(work.refusal)}
        </Text>
      )}
      {!text.intact && (
        <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} data-print="never">
          {words.different}
        </Alert>
      )}
      {stageOf(mandate) !== 'agreed' && (
        <MandateSteps stage={stageOf(mandate)}>
          <OtherWays text={text} work={work} />
        </MandateSteps>
      )}
      <MandateSheets text={text} />
    </Page>
  )
}

/** To the visit under way with this person, else to the person. */
function WayBack({ personId }: { readonly personId: PersonId }) {
  const visits = useOperation('visits.unfinished', {}).data ?? []
  const visit = visits.find(({ subject }) => subject.kind === 'known' && subject.personId === personId)
  return visit === undefined ? (
    <ButtonLink to="/personnes/$personId" params={{ personId }} search={{ onglet: 'accords' }} variant="default">
      {words.backToPerson}
    </ButtonLink>
  ) : (
    <ButtonLink to="/accueil/$visitId" params={{ visitId: visit.visitId }} variant="default">
      {words.backToVisit}
    </ButtonLink>
  )
}

type Work = ReturnType<typeof useMandateWork>

function useMandateWork({ mandate: { mandateId, personId } }: MandateText) {
  const navigate = useNavigate()
  const [refusal, setRefusal] = useState<string | null>(null)
  const informed = useCommand('mandates.recordInformed')
  const printed = useCommand('mandates.recordPrinted')
  const agree = useCommand('mandates.agree')
  const paper = useCommand('mandates.recordPaper')
  const discard = useCommand('mandates.discard')
  const told = (answer: { readonly ok: boolean; readonly error?: { readonly code: string } }) =>
    setRefusal(answer.error?.code ?? null)

  return {
    refusal,
    read: async () => told(await informed.run({ mandateId })),
    print: async () => {
      globalThis.print()
      told(await printed.run({ mandateId }))
    },
    agree: async (by: SaidBy) => {
      const answer = await agree.run({ mandateId, by })
      told(answer)
      if (answer.ok) focusOn(null)
    },
    paperCameBack: async () => told(await paper.run({ mandateId })),
    discard: async () => {
      const answer = await discard.run({ mandateId })
      told(answer)
      if (answer.ok) await navigate({ to: '/personnes/$personId', params: { personId }, search: { onglet: 'accords' } })
    },
  }
}

function NextButton({ text: { mandate }, work }: { readonly text: MandateText; readonly work: Work }) {
  const { today } = useDeskClock()
  const stage = stageOf(mandate)
  switch (stage) {
    case 'read':
      return <Button onClick={() => void work.read()}>{words.readTogether}</Button>
    case 'print':
      return (
        <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => void work.print()}>
          {words.print}
        </Button>
      )
    case 'agree':
      return <Button onClick={() => void work.agree('in_person')}>{words.signed}</Button>
    case 'agreed':
      return (
        <>
          <Button
            variant={paperOwed(mandate, today) === null ? 'filled' : 'default'}
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => void work.print()}
          >
            {words.print}
          </Button>
          {paperOwed(mandate, today) !== null && (
            <Button onClick={() => void work.paperCameBack()}>{words.paperCameBack}</Button>
          )}
        </>
      )
    default:
      return stage satisfies never
  }
}

/** What else may be done with a text that nobody agreed to. */
function OtherWays({ text: { mandate }, work }: { readonly text: MandateText; readonly work: Work }) {
  const stage = stageOf(mandate)
  return (
    <Group gap="xs">
      {stage === 'agree' && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => void work.print()}
        >
          {words.print}
        </Button>
      )}
      {stage !== 'read' && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default" size="compact-sm" rightSection={<IconChevronDown size={14} aria-hidden />}>
              {words.remote}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{words.remoteHint}</Menu.Label>
            {SaidBy.options
              .filter((by) => by !== 'in_person')
              .map((by) => (
                <Menu.Item key={by} onClick={() => void work.agree(by)}>
                  {saidBy[by]}
                </Menu.Item>
              ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <Button variant="subtle" color="gray" size="compact-sm" onClick={() => void work.discard()}>
        {words.discard}
      </Button>
    </Group>
  )
}
