import { Group, Text, Title } from '@mantine/core'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import type { Paper, PaperState } from '../../../core/contract/documents.ts'
import { useCommand } from '../../bridge/queries.ts'
import { casefileWords as words } from '../../messages/casefiles.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { tellRefusal } from '../../ui/tell-refusal.ts'
import { offerUndo } from '../../ui/undo.tsx'
import { PaperListMenu } from '../paper-lists/paper-list-menu.tsx'
import classes from './casefile.module.css'
import { holderOf } from './holder-of.ts'
import { PaperRow, type SeenDates } from './paper-row.tsx'
import { QUESTIONS_ID } from './questions-block.tsx'

const order = [
  'to_bring',
  'expired',
  'to_ask',
  'date_missing',
  'valid',
  'not_concerned',
] as const satisfies readonly PaperState['state'][]

const inOrder = (papers: readonly Paper[]): readonly Paper[] =>
  papers.toSorted((a, b) => order.indexOf(a.standing.state) - order.indexOf(b.standing.state))

const PANEL_ID = 'pieces-demandees'

const firstButton = (listId: string): HTMLElement | null => document.querySelector<HTMLElement>(`#${listId} button`)

/** Puts the hand on the first paper that waits for something; from there, or when none does, on the first question. */
export function focusFirstPaper(): void {
  const inPapers = document.activeElement?.closest(`#${PANEL_ID}`) ?? null
  const [papers, questions] = [firstButton(PANEL_ID), firstButton(QUESTIONS_ID)]
  const target = inPapers === null ? (papers ?? questions) : (questions ?? papers)
  target?.focus()
}

type Props = { readonly casefile: Casefile; readonly today: string; readonly closed: boolean }

/** The papers asked, those still to gather first. */
export function PapersPanel({ casefile, today, closed }: Props) {
  const recordSeen = useCommand('documents.recordSeen')
  const forget = useCommand('documents.forget')
  const setConcerned = useCommand('documents.setConcerned')

  const onSeen = async (paper: Paper, dates: SeenDates): Promise<string | null> => {
    const answer = await recordSeen.run({ holder: holderOf(casefile), documentTypeId: paper.documentTypeId, ...dates })
    if (!answer.ok) return answer.error.code
    const { heldDocumentId } = answer.value
    offerUndo({
      message: words.paperSeen,
      undo: async () => {
        await forget.run({ heldDocumentId })
      },
    })
    return null
  }

  const onForget = async ({ standing }: Paper): Promise<void> => {
    if (!('heldDocumentId' in standing)) return
    const answer = await forget.run({ heldDocumentId: standing.heldDocumentId })
    if (!answer.ok) tellRefusal(answer.error.code)
  }

  const isAsked = ({ standing, question }: Paper) =>
    standing.state === 'to_ask' && casefile.questions.some((asked) => asked.question === question)
  // What waits for an answer is already named under its question.
  const shown = inOrder(casefile.papers).filter((paper) => closed || !isAsked(paper))
  const there = casefile.papers.filter(({ standing }) => standing.state === 'valid').length
  const waiting = casefile.papers.length - shown.length

  return (
    <section aria-labelledby="pieces">
      <Group gap="xs">
        <Title order={2} id="pieces">
          {words.papers}{' '}
          <Text span inherit c="dimmed" fw={400}>
            {words.papersCounted(casefile.papersMissing, there)}
          </Text>
        </Title>
        <KeyHint keys={['F4']} />
        {casefile.papers.length > 0 && <PaperListMenu casefileId={casefile.casefileId} />}
      </Group>
      {casefile.papers.length === 0 ? (
        <Text c="dimmed">{words.papersNone}</Text>
      ) : (
        <ul className={classes['list']} id={PANEL_ID}>
          {shown.map((paper) => (
            <PaperRow
              key={paper.requirementId}
              paper={paper}
              personId={casefile.personId}
              today={today}
              closed={closed}
              asksItself={!casefile.questions.some(({ question }) => question === paper.question)}
              onSeen={(dates) => onSeen(paper, dates)}
              onForget={() => void onForget(paper)}
              onConcerned={(concerned) => void setConcerned.run({ requirementId: paper.requirementId, concerned })}
            />
          ))}
        </ul>
      )}
      {waiting > 0 && (
        <Text size="sm" c="dimmed">
          {words.papersWaiting(waiting)}
        </Text>
      )}
    </section>
  )
}
