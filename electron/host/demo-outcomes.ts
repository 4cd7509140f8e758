import type { Input } from '../../core/contract/index.ts'
import { addDays, type CalendarDay } from '../../core/shared/calendar.ts'
import type { Ask } from './demo-ask.ts'

/** What was done before these dossiers were sent: the sheets' first steps. */
const STEPS_BEFORE_SENDING = 4

const aDossier = async (ask: Ask, details: Input<'people.create'>['details'], procedureId: string) => {
  const { personId } = await ask('people.create', { details, notTheSameAs: [] })
  const [opened] = await ask('casefiles.open', { personId, visitId: null, procedureIds: [procedureId] })
  if (opened === undefined) throw new Error('demonstration: no dossier was opened')
  const { casefileId, sheet, steps } = await ask('casefiles.read', { casefileId: opened.casefileId })
  const done = new Set(sheet.steps.slice(0, STEPS_BEFORE_SENDING).map(({ text }) => text))
  for (const { stepId, text } of steps) {
    if (done.has(text)) await ask('casefiles.tickStep', { stepId, how: 'with_help' })
  }
  return casefileId
}

/** Sent three weeks ago with its proof; the organisation was called since, and is to be called again. */
async function playSubmitted(ask: Ask, today: CalendarDay): Promise<void> {
  const casefileId = await aDossier(
    ask,
    { givenName: 'Odile', familyName: 'Échantillon', birthDay: '1968-05-21', phone: '01 99 00 56 78', email: '' },
    'retraite-reversion',
  )
  await ask('casefiles.submit', {
    casefileId,
    day: addDays(today, -21),
    channel: 'registered_post',
    proofNumber: 'AR-DEMO-0001',
    personSigned: true,
    personPaid: true,
  })
  await ask('exchanges.record', {
    casefileId,
    organisationId: null,
    channel: 'phone',
    day: addDays(today, -4),
    withWhom: 'Accueil téléphonique',
    said: 'Dossier reçu, pas encore attribué.',
    nextStep: 'Rappeler la caisse',
    nextBy: addDays(today, 10),
  })
}

/** Refused by a letter received ten days ago, after more papers were asked for: the mandatory appeal is dated. */
async function playRefused(ask: Ask, today: CalendarDay): Promise<void> {
  const casefileId = await aDossier(
    ask,
    { givenName: 'Bruno', familyName: 'Fictif', birthDay: '1990-09-08', phone: '06 39 98 11 22', email: '' },
    'mdph-aah',
  )
  await ask('casefiles.submit', {
    casefileId,
    day: addDays(today, -100),
    channel: 'counter',
    proofNumber: 'RECEPISSE-DEMO-42',
    personSigned: true,
    personPaid: true,
  })
  await ask('casefiles.recordDocumentsRequested', {
    casefileId,
    receivedOn: addDays(today, -80),
    answerBefore: addDays(today, -50),
    words: 'Certificat médical de moins d’un an.',
  })
  await ask('casefiles.recordDocumentsSent', { casefileId, day: addDays(today, -70) })
  await ask('exchanges.record', {
    casefileId,
    organisationId: null,
    channel: 'email',
    day: addDays(today, -30),
    withWhom: 'Service instructeur',
    said: 'Le dossier est complet et passera en commission.',
    nextStep: '',
    nextBy: null,
  })
  await ask('casefiles.recordDecision', {
    casefileId,
    outcome: 'refused',
    notifiedOn: addDays(today, -10),
    evidence: 'envelope',
    reference: 'DEMO-2026-17',
    mentionsRemedies: 'yes',
    neverClaimed: false,
  })
}

/** What the demonstration shows of dossiers already sent: one awaited, one refused with its dates. */
export async function playOutcomes(ask: Ask, today: CalendarDay): Promise<void> {
  await playSubmitted(ask, today)
  await playRefused(ask, today)
}
