import { Button, Grid, Group, Modal } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { CasefileId } from '../../../core/contract/values.ts'
import type { Visit } from '../../../core/contract/visits.ts'
import { call } from '../../bridge/api.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { screens } from '../../messages/fr.ts'
import { visitWords as words } from '../../messages/visits.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { NoteField } from '../../ui/note-field.tsx'
import { Page } from '../../ui/page.tsx'
import { ChooseProcedure } from './choose-procedure.tsx'
import { ClosingPanel } from './closing-panel.tsx'
import { PostureChoice } from './posture-choice.tsx'
import { SectionTitle } from './section-title.tsx'
import { useKeep } from './use-keep.ts'
import { VisitCasefiles } from './visit-casefiles.tsx'
import { VisitSubjectPanel } from './visit-subject.tsx'
import { VisitTimer } from './visit-timer.tsx'

/** A visit under way. */
export function VisitDesk({ visit }: { readonly visit: Visit }) {
  const { visitId } = visit
  const navigate = useNavigate()
  const keep = useKeep(visit)
  const finish = useCommand('visits.finish')
  const discard = useCommand('visits.discard')
  const [chosen, setChosen] = useState<CasefileId | null>(null)
  const [focusOn, setFocusOn] = useState<CasefileId | null>(null)
  const [takingStock, stock] = useDisclosure(false)
  useHotkeys([['F10', stock.open]], [])
  const casefiles = useOperation('casefiles.ofVisit', { visitId })
  const inHand = visit.casefileIds.length > 0
  const isEmpty = !inHand && visit.subject.kind !== 'known' && keep.note.trim() === ''

  const onFinish = async () => {
    await keep.flush()
    const answer = await finish.run({ visitId })
    if (answer.ok) await call('session.clearCopied', {})
  }
  const onDiscard = async () => {
    await keep.flush()
    const answer = await discard.run({ visitId })
    if (answer.ok) await navigate({ to: '/' })
  }

  return (
    <Page
      title={screens.visit}
      subtitle={<VisitTimer visit={visit} />}
      action={
        <Group gap="xs">
          {isEmpty && (
            <Button variant="subtle" color="gray" onClick={() => void onDiscard()}>
              {words.discard}
            </Button>
          )}
          <Button variant="default" rightSection={<KeyHint keys={['F10']} />} onClick={stock.open}>
            {words.takeStock}
          </Button>
          <Button onClick={() => void onFinish()} loading={finish.running}>
            {words.finish}
          </Button>
        </Group>
      }
    >
      <PostureChoice visit={visit} />
      {/* Once there is a dossier in hand, who and what for take one line and leave it the screen. */}
      <Grid gap="lg">
        <Grid.Col span={inHand ? { base: 12, md: 4 } : 12}>
          <VisitSubjectPanel visit={visit} keep={keep} inHand={inHand} />
        </Grid.Col>
        <Grid.Col span={inHand ? { base: 12, md: 8 } : 12}>
          <section aria-labelledby="demarche">
            <SectionTitle id="demarche" shown={!inHand}>
              {words.why}
            </SectionTitle>
            {/* Once the person is known the hand goes on to the procedure: its field takes the focus. */}
            <ChooseProcedure
              visit={visit}
              keep={keep}
              onOpened={(casefileId) => {
                setChosen(casefileId)
                setFocusOn(casefileId)
              }}
            />
          </section>
        </Grid.Col>
      </Grid>
      <VisitCasefiles casefiles={casefiles.data ?? []} chosen={chosen} onChoose={setChosen} focusOn={focusOn} />
      <NoteField
        label={words.note}
        description={words.noteHint}
        value={keep.note}
        maxLength={10_000}
        onChange={(event) => keep.setNote(event.currentTarget.value)}
      />
      <Modal opened={takingStock} onClose={stock.close} title={words.takeStockTitle} size="42rem">
        <ClosingPanel
          visit={visit}
          onCasefile={(casefileId) => {
            stock.close()
            setChosen(casefileId)
            setFocusOn(casefileId)
          }}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={stock.close}>
            {words.close}
          </Button>
          <Button onClick={() => void onFinish()} loading={finish.running}>
            {words.finishNow}
          </Button>
        </Group>
      </Modal>
    </Page>
  )
}
