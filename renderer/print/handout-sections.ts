import type { Handout } from '../../core/contract/handouts.ts'
import type { HandoutForm } from '../../core/contract/handout-forms.ts'
import { dayFull, dayLong } from '../messages/dates.ts'
import { handoutWords as words } from '../messages/handouts.ts'
import { plural } from '../messages/plural.ts'
import { plainSections, plainTitle } from './handout-plain.ts'

export type OnPaper = Handout['casefiles'][number]
export type SectionName = 'did' | 'bring' | 'byWhen' | 'remains' | 'call'

/** One line of a section; `quotes` are the names, numbers and addresses in it. */
export type SheetLine = {
  readonly text: string
  readonly quotes?: readonly string[]
  /** The pictogram of a paper to bring, beside a box to tick. */
  readonly pictogram?: string
}

export type SheetSection = {
  readonly name: SectionName
  readonly heading: string
  readonly lines: readonly SheetLine[]
  /** The days told, for the second column. */
  readonly days?: readonly string[]
}

/** How many lines of each kind the page holds. */
export type Room = {
  readonly papers: number
  readonly done: number
  readonly remaining: number
  readonly deadlines: number
  /** What is good to know and not urgent: where to go in person, what the person now does by herself. */
  readonly unhurried: boolean
}

/** How often a sheet may be tightened before it takes another page. */
export const TIGHTEST = 24

/** Papers shown before any is left out, and the tightness from which some are. */
const PAPERS = 14
const PAPERS_FROM = 12

/** What is shown at a degree of tightness, from 0: steps go first, one by one, then the last papers. Shared by the dossiers of the sheet. */
export function roomAt(tightness: number, form: HandoutForm, casefiles: number): Room {
  const share = (count: number, least: number) => Math.max(least, Math.floor(count / casefiles))
  const steps = form === 'standard' ? 6 : 3
  return {
    papers: share(PAPERS - Math.max(0, tightness - PAPERS_FROM), 1),
    done: share((form === 'large' ? 2 : steps) - Math.floor(tightness / 2), 0),
    remaining: share(steps - Math.ceil(tightness / 2), 0),
    deadlines: share(6 - Math.floor(tightness / 4), 1),
    unhurried: tightness < PAPERS_FROM,
  }
}

export const titleOf = (casefile: OnPaper, form: HandoutForm): string =>
  form === 'plain' ? plainTitle(casefile) : casefile.title

/** What one dossier says in a form, within its room; empty sections are left out. */
export function sectionsOf(casefile: OnPaper, form: HandoutForm, today: string, room: Room): readonly SheetSection[] {
  const sections = form === 'plain' ? plainSections(casefile, room) : ownSections(casefile, today, room)
  return sections.filter(({ lines }) => lines.length > 0)
}

const asLines = (texts: readonly string[]): readonly SheetLine[] => texts.map((text) => ({ text }))

/** What was sent says it all: the steps that led to it are history. */
function didLines({ submission, done }: OnPaper, room: Room): readonly SheetLine[] {
  const sent =
    submission === null
      ? []
      : [
          submission.proofNumber === ''
            ? words.sentWithoutProof(dayFull(submission.day))
            : words.proof(dayFull(submission.day), submission.proofNumber),
        ]
  // The last ones; none when there is no room, which `slice(-0)` would not say.
  const steps = done.slice(Math.max(0, done.length - room.done))
  return asLines(sent.length + done.length === 0 ? [words.nothingDone] : [...sent, ...steps])
}

function ownSections(casefile: OnPaper, today: string, room: Room): readonly SheetSection[] {
  const { toBring, deadlines, remaining, closed } = casefile
  const papers = toBring.slice(0, room.papers)
  const morePapers = toBring.length - papers.length
  const steps = remaining.slice(0, room.remaining)
  const moreSteps = remaining.length - steps.length
  const days = deadlines.slice(0, room.deadlines)
  const did: SheetSection = { name: 'did', heading: words.whatWeDid, lines: didLines(casefile, room) }
  const call: SheetSection = { name: 'call', heading: words.contacts, lines: callLines(casefile, room) }
  if (closed) return [{ ...did, lines: [...did.lines, { text: words.closed }] }, call]
  return [
    {
      name: 'bring',
      heading: words.toBring,
      lines:
        papers.length === 0
          ? asLines([words.nothingToBring])
          : [
              ...papers.map(({ label, pictogram }) => ({ text: label, pictogram })),
              ...(morePapers > 0 ? asLines([words.morePapers(plural(morePapers, words.paper, words.papers))]) : []),
            ],
    },
    {
      name: 'byWhen',
      heading: words.byWhen,
      lines:
        days.length === 0
          ? []
          : asLines([...days.map(({ day, label }) => `${dayLong(day, today)} : ${label}`), words.verify]),
      days: days.map(({ day }) => day),
    },
    did,
    {
      name: 'remains',
      heading: words.whatRemains,
      lines:
        steps.length === 0
          ? []
          : asLines([
              ...steps,
              ...(moreSteps > 0 ? [words.moreSteps(plural(moreSteps, words.step, words.steps))] : []),
            ]),
    },
    call,
  ]
}

const callLines = ({ organisationName, phone, phoneHours, inPerson }: OnPaper, room: Room): readonly SheetLine[] =>
  asLines([
    `${organisationName} : ${phone ?? words.unknown}`,
    ...(phone === null ? [] : [phoneHours === null ? words.hoursUnknown : words.hours(phoneHours)]),
    ...(inPerson === null || !room.unhurried ? [] : [words.inPerson(inPerson)]),
  ])
