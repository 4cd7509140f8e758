import type { AppointmentNote } from '../../../core/contract/appointment-notes.ts'
import { inSmsAlphabet } from '../../../core/shared/sms.ts'
import { appointmentNoteWords as words } from '../../messages/appointment-notes.ts'
import { dayFull, time } from '../../messages/dates.ts'

/** What the person agreed to have written: neither an organisation nor papers by default. */
export type NoteChoice = { readonly organisation: boolean; readonly papers: boolean }

/** Day name, date and time; with the time in Paris when the call comes from there. */
export function whenTold({ appointment: { day, time: at }, inParis }: AppointmentNote): string {
  const here = words.when(dayFull(day), time(at))
  if (inParis === null) return here
  const there =
    inParis.day === day ? words.inParis(time(inParis.time)) : words.inParisOn(dayFull(inParis.day), time(inParis.time))
  return `${here} (${there})`
}

/** Where it takes place, in one line; empty when nothing was said. */
export function whereTold({ appointment: { mode }, address, personPhone }: AppointmentNote): string {
  switch (mode) {
    case 'phone':
      return personPhone === '' ? words.byPhone : words.byPhoneAt(personPhone)
    case 'video':
      return words.byVideo
    case 'home':
      return address === '' ? words.atHome : `${words.atHome} : ${address}`
    case 'on_site':
      return address
    default:
      return mode satisfies never
  }
}

const organisationTold = ({ appointment: { organisationName } }: AppointmentNote, { organisation }: NoteChoice) =>
  organisation ? organisationName : null

/** The SMS: short, neutral, with whom to call. */
export function smsText(note: AppointmentNote, choice: NoteChoice): string {
  const { appointment, structurePhone } = note
  const start = [words.smsStart(whenTold(note)), organisationTold(note, choice), whereTold(note).replace(/\.$/u, '')]
  const papers = choice.papers && appointment.papersToBring.length > 0 ? appointment.papersToBring.join(', ') : ''
  const sentences = [
    `${start.filter((part) => part !== null && part !== '').join(', ')}.`,
    papers === '' ? '' : words.smsBring(papers),
    structurePhone === '' ? '' : words.smsCannotCome(structurePhone),
  ]
  return inSmsAlphabet(sentences.filter((sentence) => sentence !== '').join(' '))
}

/** The e-mail: its subject says no more than a day, since it shows on a locked screen. */
export function emailText(
  note: AppointmentNote,
  choice: NoteChoice,
): { readonly subject: string; readonly body: string } {
  const { appointment, structurePhone } = note
  const organisation = organisationTold(note, choice)
  const where = whereTold(note)
  const papers = choice.papers ? appointment.papersToBring : []
  const paragraphs = [
    words.hello,
    words.reminder(whenTold(note)),
    [organisation === null ? '' : words.with(organisation), where].filter((line) => line !== '').join('\n'),
    papers.length === 0 ? '' : [`${words.bring} :`, ...papers.map((paper) => `- ${paper}`)].join('\n'),
    structurePhone === '' ? '' : words.cannotCome(structurePhone),
    words.bye,
  ]
  return {
    subject: words.subject(dayFull(appointment.day)),
    body: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
  }
}
