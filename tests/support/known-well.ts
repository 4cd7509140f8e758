import type { Door } from './door.ts'
import { aQuestion, aWorkshop, plainFacts } from './activity.ts'
import { kept } from './copies.ts'
import { aCasefile, aMandate, aPerson, decide, nobody, ofPerson, plan, seen, submit } from './desk.ts'

/** Words that nobody else's data holds, one for each place where something can be written. */
export const markers = {
  familyName: 'Panoramixel',
  givenName: 'Ordralfabette',
  email: 'cetautomatix.menhir@exemple.test',
  visitNote: 'Assurancetourix au violon',
  historyNote: 'Bonemine a le dossier rouge',
  draftNote: 'Agecanonix relit ses papiers',
  obstacle: 'Goudurix manque de tampon',
  proof: 'PREUVE-OBELIX-1959',
  decision: 'DECISION-FALBALA-77',
  said: 'Petibonum rappelle jeudi',
  withWhom: 'Madame Abraracourcix',
  deadline: 'Renvoyer la feuille serpe',
  reminder: 'Demander le gui coupé',
  appointmentPlace: 'Sous le grand chêne vert',
  copyLabel: 'Copie du menhir taillé',
  original: 'Chez la cousine Maestria',
  asked: 'Débloquer le sanglier bloqué',
  sharedWith: 'Association des Druides',
  formerName: 'Panoramiselle',
  kept: '7654321',
} as const

export type KnownWell = {
  readonly personId: string
  readonly casefileId: string
  readonly mandateId: string
  readonly visitId: string
  readonly appointmentId: string
  readonly heldDocumentId: string
  readonly copyId: string
  readonly groupSessionId: string
}

/** Someone of whom this desk keeps all that it can keep of anyone. */
export async function someoneKnownWell(door: Door): Promise<KnownWell> {
  const { ask, clock } = door
  const other = await aPerson(door, { familyName: 'Panoramisellu', birthDay: '1959-10-29' })
  const details = {
    familyName: markers.formerName,
    givenName: markers.givenName,
    birthDay: '1959-10-29',
    phone: '06 39 98 77 66',
    email: markers.email,
  }
  const { personId } = await ask('people.create', { details, notTheSameAs: [other] })
  await ask('people.change', { personId, details: { ...details, familyName: markers.familyName } })

  const { visitId } = await ask('visits.start', { personId })
  await ask('visits.setPosture', { visitId, posture: 'accompany' })
  await ask('visits.keep', {
    visitId,
    note: markers.visitNote,
    draft: { personSearch: 'x', procedureSearch: '', personForm: null },
  })
  await ask('triage.save', {
    holder: { kind: 'person', personId },
    answers: {
      mailbox: 'reachable',
      phoneForCodes: 'here',
      account: null,
      equipment: null,
      reading: null,
      authority: null,
    },
  })
  const { mandateId } = await aMandate(door, personId)
  await ask('consents.record', { personId, kind: 'share', structure: markers.sharedWith, channels: [], how: 'said' })
  await ask('consents.recordNotice', { personId, how: 'paper' })

  const casefile = await aCasefile(door, personId, 'cpam-c2s', visitId)
  const { casefileId } = casefile
  const stepId = casefile.steps[0]?.stepId ?? nobody
  await ask('identifiers.keep', { casefileId, kind: 'beneficiary', number: markers.kept })
  await ask('casefiles.addNote', { casefileId, text: markers.historyNote })
  await ask('casefiles.keepDraftNote', { casefileId, text: markers.draftNote })
  await ask('casefiles.setObstacle', { stepId, obstacle: 'other', words: markers.obstacle })
  await ask('escalation.keep', { casefileId, urgency: 'other', urgencyWords: 'x', asked: markers.asked })
  const { deadlineId } = await ask('deadlines.add', {
    casefileId,
    sheetDeadline: null,
    label: markers.deadline,
    day: '2026-09-10',
  })
  await submit(door, casefile, { proofNumber: markers.proof })
  await ask('casefiles.recordDocumentsRequested', {
    casefileId,
    receivedOn: clock.today(),
    answerBefore: null,
    words: 'Demande de Falbalax',
  })
  await ask('casefiles.recordDocumentsSent', { casefileId, day: clock.today() })
  await ask('exchanges.record', {
    casefileId,
    organisationId: 'cpam',
    day: clock.today(),
    channel: 'phone',
    withWhom: markers.withWhom,
    said: markers.said,
    nextStep: '',
    nextBy: null,
  })
  await decide(door, casefile, { reference: markers.decision })

  const { heldDocumentId } = await seen(door, ofPerson(personId), 'rib')
  await ask('documents.correct', {
    heldDocumentId,
    issuedOn: null,
    expiresOn: null,
    original: { holder: 'other', who: markers.original },
  })
  const { copyId } = await kept(door, heldDocumentId, undefined, { label: markers.copyLabel })
  const { appointmentId } = await plan(door, personId, [casefileId], '2026-09-03', '10:00')
  await ask('agenda.change', { appointmentId, place: markers.appointmentPlace })
  await ask('reminders.add', {
    text: markers.reminder,
    day: '2026-09-04',
    time: '09:00',
    repeat: 'none',
    personId: personId,
    casefileId: null,
  })
  await ask('reminders.putOff', {
    key: { kind: 'deadline', subjectId: deadlineId, occurrence: '2026-09-10' },
    until: { day: '2026-09-11', time: '09:00' },
  })
  await ask('activity.record', {
    facts: { ...plainFacts, day: clock.today() },
    posture: null,
    requests: [aQuestion],
    personId: personId,
  })
  const { groupSessionId } = await ask('collective.write', {
    groupSessionId: null,
    details: {
      ...aWorkshop,
      day: clock.today(),
      participants: [{ personId: personId, before: 'guided', after: 'autonomous' }],
    },
  })
  await ask('visits.finish', { visitId })
  return { personId, casefileId, mandateId, visitId, appointmentId, heldDocumentId, copyId, groupSessionId }
}
