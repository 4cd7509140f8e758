import { dayFull } from '../messages/dates.ts'
import { handoutWords as common } from '../messages/handouts.ts'
import { plainWords as words } from '../messages/handouts-plain.ts'
import { plural } from '../messages/plural.ts'
import type { OnPaper, Room, SheetLine, SheetSection } from './handout-sections.ts'
import { isPictogram } from './handout-phrases.ts'
import { isPlain, plainName } from './plain-language.ts'

export const plainTitle = ({ title }: OnPaper): string => plainName(title) ?? words.dossier

const line = (text: string, ...quotes: readonly string[]): SheetLine => ({ text, quotes })

/** The catalogue's words and the mediator's are quoted only when they are plain; a fixed phrase stands for them otherwise. */
export function plainSections(casefile: OnPaper, room: Room): readonly SheetSection[] {
  const { closed } = casefile
  const did: SheetSection = { name: 'did', heading: common.whatWeDid, lines: didLines(casefile) }
  const call: SheetSection = { name: 'call', heading: common.contacts, lines: callLines(casefile) }
  if (closed) return [{ ...did, lines: [...did.lines, line(words.closed)] }, call]
  const days = casefile.deadlines.slice(0, room.deadlines)
  return [
    { name: 'bring', heading: common.toBring, lines: bringLines(casefile, room) },
    {
      name: 'byWhen',
      heading: common.byWhen,
      lines: days.length === 0 ? [] : [...days.flatMap(deadlineLines), line(common.verify)],
      days: days.map(({ day }) => day),
    },
    did,
    { name: 'remains', heading: common.whatRemains, lines: remainingLines(casefile, room) },
    call,
  ]
}

function didLines({ submission, done }: OnPaper): readonly SheetLine[] {
  const steps =
    done.length === 0
      ? submission === null
        ? [line(words.nothingDone)]
        : []
      : [line(words.stepsDone(plural(done.length, common.step, common.steps)))]
  if (submission === null) return steps
  const { appealRank, day, proofNumber } = submission
  return [
    ...steps,
    line(appealRank === null ? words.sent : words.contested),
    line(words.sentOn(dayFull(day))),
    ...(proofNumber === ''
      ? [line(words.noProof)]
      : [line(words.proof(proofNumber), proofNumber), line(words.keepProof)]),
  ]
}

/** A paper whose name is hard keeps its pictogram and says what it is about. */
function bringLines({ toBring }: OnPaper, room: Room): readonly SheetLine[] {
  if (toBring.length === 0) return [line(words.nothingToBring)]
  const shown = toBring.slice(0, room.papers).map(({ label, pictogram }) => {
    const name = plainName(label)
    const about = isPictogram(pictogram) ? common.pictograms[pictogram] : common.pictograms.paper
    return { hard: name === null, text: name ?? words.otherPaper(about), pictogram }
  })
  const more = toBring.length - shown.length
  return [
    ...shown.map(({ text, pictogram }) => ({ text, pictogram })),
    ...(more > 0 ? [line(words.morePapers(plural(more, common.paper, common.papers))), line(words.askList)] : []),
    ...(shown.some(({ hard }) => hard) ? [line(words.askWhich)] : []),
  ]
}

function deadlineLines({ day, label }: OnPaper['deadlines'][number]): readonly SheetLine[] {
  const full = line(words.dateFor(dayFull(day), label))
  return isPlain(full) ? [full] : [line(words.date(dayFull(day))), line(words.askWhy)]
}

function remainingLines({ remaining }: OnPaper, room: Room): readonly SheetLine[] {
  if (remaining.length === 0) return [line(words.nothingRemains)]
  const easy = remaining.map((step) => line(step)).filter(isPlain)
  const shown = easy.slice(0, room.remaining)
  if (room.remaining === 0) return []
  return shown.length === remaining.length ? shown : [...shown, line(words.mediatorExplains)]
}

function callLines({ organisationName, organisationWords, phone, phoneHours }: OnPaper): readonly SheetLine[] {
  const name = plainName(organisationWords) ?? organisationName
  if (phone === null) return [line(words.organisation(name), name), line(words.noPhone)]
  const hours = phoneHours === null ? null : line(words.hours(phoneHours))
  return [
    line(words.organisation(name), name),
    line(words.phone(phone), phone),
    hours !== null && isPlain(hours) ? hours : line(phoneHours === null ? words.noHours : words.askHours),
  ]
}
