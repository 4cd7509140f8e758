import type { Dispatch } from '../../core/dispatch.ts'
import type { Contract, Input, OperationName, Output } from '../../core/contract/index.ts'
import type { TriageAnswers } from '../../core/contract/triage.ts'
import { addDays, type CalendarDay } from '../../core/shared/calendar.ts'
import type { Clock } from '../../core/shared/ports.ts'
import { playAgenda } from './demo-agenda.ts'
import type { Ask } from './demo-ask.ts'
import { playLogbook } from './demo-logbook.ts'
import { playWatch } from './demo-watch.ts'
import { playMandates } from './demo-mandates.ts'
import { playOutcomes } from './demo-outcomes.ts'

const askThrough =
  (dispatch: Dispatch): Ask =>
  async <Name extends OperationName>(name: Name, input: Input<Name>) => {
    const answer = await dispatch(name, input)
    if (!answer.ok) throw new Error(`demonstration: ${name} answered ${answer.error.code}`)
    return answer.value as Output<Name> satisfies Output<keyof Contract>
  }

type DemoPerson = {
  readonly givenName: string
  readonly familyName: string
  readonly birthDay: CalendarDay
  readonly phone: string
  readonly procedures: readonly string[]
  readonly papers: readonly { readonly documentTypeId: string; readonly issuedDaysAgo: number | null }[]
  readonly stepsDone: number
  /** `null` leaves the triage to be shown from its beginning. */
  readonly triage: TriageAnswers | null
  readonly note: string
}

// Every name is invented; the numbers are of the ranges that the Arcep keeps for fiction.
const cast: readonly DemoPerson[] = [
  {
    givenName: 'Amina',
    familyName: 'Exemple-Diallo',
    birthDay: '1987-03-14',
    phone: '06 39 98 01 23',
    procedures: ['caf-aide-logement', 'cpam-c2s'],
    papers: [
      { documentTypeId: 'piece-identite', issuedDaysAgo: null },
      { documentTypeId: 'rib', issuedDaysAgo: null },
    ],
    stepsDone: 2,
    triage: {
      mailbox: 'reachable',
      phoneForCodes: 'here',
      account: 'organisation',
      equipment: 'own',
      reading: 'with_help',
      authority: 'relative_helps',
    },
    note: 'Vient avec sa fille, qui traduit si besoin.',
  },
  {
    givenName: 'Robert',
    familyName: 'Spécimen',
    birthDay: '1961-11-02',
    phone: '01 99 00 12 34',
    procedures: ['retraite-demande'],
    papers: [],
    stepsDone: 1,
    triage: null,
    note: '',
  },
  {
    givenName: 'Lucie',
    familyName: 'Fictive-Martin',
    birthDay: '1999-07-30',
    phone: '06 39 98 04 56',
    procedures: ['ants-cni-majeur'],
    papers: [{ documentTypeId: 'justificatif-domicile', issuedDaysAgo: 400 }],
    stepsDone: 0,
    triage: null,
    note: '',
  },
  {
    givenName: 'Yusuf',
    familyName: 'Modèle',
    birthDay: '1975-01-19',
    phone: '06 39 98 07 89',
    procedures: ['numerique-messagerie-perdue', 'caf-declaration-trimestrielle'],
    papers: [],
    stepsDone: 0,
    triage: {
      mailbox: 'lost',
      phoneForCodes: 'here',
      account: 'organisation',
      equipment: 'own',
      reading: 'at_ease',
      authority: 'herself',
    },
    note: 'Téléphone changé en octobre.',
  },
]

async function playPerson(ask: Ask, actor: DemoPerson, today: CalendarDay) {
  const { givenName, familyName, birthDay, phone } = actor
  const person = await ask('people.create', {
    details: { givenName, familyName, birthDay, phone, email: '' },
    notTheSameAs: [],
  })
  const visit = await ask('visits.start', { personId: person.personId })
  const opened = await ask('casefiles.open', {
    personId: person.personId,
    visitId: visit.visitId,
    procedureIds: [...actor.procedures],
  })
  for (const { documentTypeId, issuedDaysAgo } of actor.papers) {
    await ask('documents.recordSeen', {
      holder: { kind: 'person', personId: person.personId },
      documentTypeId,
      issuedOn: issuedDaysAgo === null ? null : addDays(today, -issuedDaysAgo),
      expiresOn: null,
    })
  }
  for (const { casefileId } of opened.slice(0, 1)) {
    const { steps } = await ask('casefiles.read', { casefileId })
    for (const { stepId } of steps.slice(0, actor.stepsDone)) {
      await ask('casefiles.tickStep', { stepId, how: 'with_help' })
    }
  }
  if (actor.triage !== null) {
    await ask('triage.save', { holder: { kind: 'person', personId: person.personId }, answers: actor.triage })
  }
  await ask('visits.setPosture', { visitId: visit.visitId, posture: 'accompany' })
  await ask('visits.keep', { visitId: visit.visitId, note: actor.note })
  return { person, visit, opened }
}

/** Plays a small week at a fictitious desk, through the same door as a mediator. */
export async function fillDemo(dispatch: Dispatch, clock: Clock): Promise<void> {
  const ask = askThrough(dispatch)
  const today = clock.today()
  // First, so that those met today stay the last people met.
  await playOutcomes(ask, today)
  await playLogbook(ask, today)
  await playWatch(ask, today)
  const played = []
  for (const actor of cast) played.push(await playPerson(ask, actor, today))
  const [amina, robert, lucie, yusuf] = played
  if (amina === undefined || robert === undefined || lucie === undefined || yusuf === undefined) return

  await playMandates(ask, amina.person.personId, robert.person.personId)

  // The last visit stays open: the day's screen shows how to take one up again.
  for (const { visit } of [amina, robert, lucie]) await ask('visits.finish', { visitId: visit.visitId })

  const received = ({ person, opened }: typeof amina) => ({
    personId: person.personId,
    casefileIds: opened.map(({ casefileId }) => casefileId),
  })
  await playAgenda({
    ask,
    now: clock.now(),
    today,
    amina: received(amina),
    robert: received(robert),
    lucie: received(lucie),
    yusuf: received(yusuf),
  })

  for (const { casefileId } of amina.opened.slice(0, 1)) {
    await ask('deadlines.add', {
      casefileId,
      sheetDeadline: null,
      label: 'Répondre au courrier de la Caf',
      day: addDays(today, 5),
    })
  }
}
