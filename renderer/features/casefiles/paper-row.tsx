import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { Paper, PaperState } from '../../../core/contract/documents.ts'
import type { PersonId } from '../../../core/contract/values.ts'
import { casefileWords as words } from '../../messages/casefiles.ts'
import { dayPlain, durationWords } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { paperStates } from '../../messages/statuses.ts'
import { DayField } from '../../ui/day-field.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { CopiesButton } from '../copies/copies-button.tsx'
import classes from './casefile.module.css'
import { ObtainPaper } from './obtain-paper.tsx'

const tones = {
  valid: 'done',
  date_missing: 'warning',
  expired: 'warning',
  to_bring: 'now',
  to_ask: 'later',
  not_concerned: 'neutral',
} as const satisfies Record<PaperState['state'], Tone>

function standingWords(standing: PaperState): string {
  switch (standing.state) {
    case 'valid':
      return standing.until === null ? words.validNoLimit : words.validUntil(dayPlain(standing.until))
    case 'expired':
      return words.expiredSince(dayPlain(standing.since))
    case 'date_missing':
    case 'to_bring':
    case 'to_ask':
    case 'not_concerned':
      return paperStates[standing.state]
    default:
      return standing satisfies never
  }
}

export type SeenDates = { readonly issuedOn: string | null; readonly expiresOn: string | null }

type Props = {
  readonly paper: Paper
  /** Whose dossier it is; `null` for someone who stays anonymous. */
  readonly personId: PersonId | null
  readonly today: string
  readonly closed: boolean
  /** False where its question is asked once for several papers, elsewhere on the screen. */
  readonly asksItself: boolean
  /** Gives the refusal's code, or `null` when it was recorded. */
  readonly onSeen: (dates: SeenDates) => Promise<string | null>
  readonly onForget: () => void
  readonly onConcerned: (concerned: boolean | null) => void
}

/** One required paper: where it stands, and what to do about it in at most two actions. */
export function PaperRow({ paper, personId, today, closed, asksItself, onSeen, onForget, onConcerned }: Props) {
  const [dating, setDating] = useState(false)
  const { standing } = paper
  const held = standing.state === 'valid' || standing.state === 'expired' || standing.state === 'date_missing'

  const see = () => {
    if (paper.validityBasis === 'none_known') void onSeen({ issuedOn: null, expiresOn: null })
    else setDating(true)
  }

  return (
    <li className={classes['row']}>
      <div className={classes['paper']}>
        <div className={classes['paperText']}>
          <Text>{paper.label}</Text>
          <StatusBadge tone={tones[standing.state]}>{standingWords(standing)}</StatusBadge>
          <PaperDetails paper={paper} personId={personId} asksItself={asksItself} />
          {standing.state === 'to_ask' && asksItself && !closed && (
            <Concerned paper={paper} onConcerned={onConcerned} />
          )}
        </div>
        {closed && held && <CopiesButton heldDocumentId={standing.heldDocumentId} paper={paper.label} />}
        {!closed && (
          <Group gap={4} wrap="nowrap">
            {(standing.state === 'to_bring' || standing.state === 'expired') && (
              <Button size="compact-sm" variant="light" onClick={see} aria-label={`${words.seen} : ${paper.label}`}>
                {standing.state === 'expired' ? words.seenAgain : words.seen}
              </Button>
            )}
            {standing.state === 'date_missing' && (
              <Button
                size="compact-sm"
                variant="light"
                onClick={() => setDating(true)}
                aria-label={`${words.giveDate} : ${paper.label}`}
              >
                {words.giveDate}
              </Button>
            )}
            {held && <CopiesButton heldDocumentId={standing.heldDocumentId} paper={paper.label} />}
            {held && (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                onClick={onForget}
                aria-label={`${words.forget} : ${paper.label}`}
              >
                {words.forget}
              </Button>
            )}
            {standing.state === 'to_bring' && paper.condition !== null && (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                onClick={() => onConcerned(false)}
                aria-label={`${words.concernsNot} : ${paper.label}`}
              >
                {words.concernsNot}
              </Button>
            )}
            {standing.state === 'not_concerned' && (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                onClick={() => onConcerned(null)}
                aria-label={`${words.concernsAgain} : ${paper.label}`}
              >
                {words.concernsAgain}
              </Button>
            )}
          </Group>
        )}
      </div>
      {dating && (
        <PaperDates
          paper={paper}
          today={today}
          onCancel={() => setDating(false)}
          onSave={async (dates) => {
            const refusal = await onSeen(dates)
            if (refusal === null) setDating(false)
            return refusal
          }}
        />
      )}
    </li>
  )
}

/** In which situation it is asked, what to watch, for how long it is accepted, how to get it. */
function PaperDetails({ paper, personId, asksItself }: Pick<Props, 'paper' | 'personId' | 'asksItself'>) {
  const duration = paper.validityDuration === null ? null : durationWords(paper.validityDuration)
  const asksNow = paper.standing.state === 'to_ask' && asksItself
  const details = [
    // The question says it already.
    asksNow ? null : paper.condition,
    paper.notes,
    duration === null ? null : words.acceptedFor(duration),
  ].filter((text) => text !== null)
  return (
    <Text size="xs" c="dimmed" component="div">
      {details.length > 0 && <span>{details.join(' · ')}</span>}
      {(paper.standing.state === 'to_bring' || paper.standing.state === 'expired') && (
        <ObtainPaper paper={paper} personId={personId} />
      )}
    </Text>
  )
}

type ConcernedProps = { readonly paper: Paper; readonly onConcerned: (concerned: boolean) => void }

function Concerned({ paper, onConcerned }: ConcernedProps) {
  const question = paper.question ?? paper.condition ?? paper.label
  return (
    <Group gap={6} role="group" aria-label={`${question} ${paper.label}`} mt={2}>
      <Text size="sm">{question}</Text>
      <Group gap={4} wrap="nowrap">
        <Button size="compact-sm" variant="light" onClick={() => onConcerned(true)}>
          {words.yes}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onConcerned(false)}>
          {words.no}
        </Button>
      </Group>
    </Group>
  )
}

type DatesProps = {
  readonly paper: Paper
  readonly today: string
  readonly onCancel: () => void
  readonly onSave: (dates: SeenDates) => Promise<string | null>
}

/** The one date its validity counts from; the paper may be noted as seen without it. */
function PaperDates({ paper, today, onCancel, onSave }: DatesProps) {
  const byIssue = paper.validityBasis === 'issued_on'
  const field = useArrivalFocus<HTMLInputElement>()
  const [day, setDay] = useState<string | null>(byIssue ? paper.issuedOn : paper.expiresOn)
  const [wrong, setWrong] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  const save = async () => {
    if (wrong) return
    setRefusal(await onSave(byIssue ? { issuedOn: day, expiresOn: null } : { issuedOn: null, expiresOn: day }))
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Group align="flex-end" gap="xs" mt={4}>
        <DayField
          label={byIssue ? words.issuedOn : words.expiresOn}
          value={day}
          onChange={(next, problem) => {
            setDay(next)
            setWrong(problem !== null)
            setRefusal(null)
          }}
          today={today}
          lean={byIssue ? 'past' : 'future'}
          error={refusal === null ? undefined : errorSentence(refusal)}
          ref={field}
          w={190}
        />
        <Button type="submit" size="sm">
          {words.save}
        </Button>
        <Button variant="default" size="sm" onClick={onCancel}>
          {words.cancel}
        </Button>
      </Group>
    </form>
  )
}
