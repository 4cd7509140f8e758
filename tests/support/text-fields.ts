import { beforeAll } from 'vitest'
import type { Input } from '../../core/contract/index.ts'
import type { Door } from './door.ts'
import { aCasefile, aPerson, only, reread } from './desk.ts'
import { activityFields } from './activity-text-fields.ts'
import { copyFields } from './copies.ts'
import { paperFields } from './paper-text-fields.ts'
import { identifierFields } from './identifiers.ts'
import { watchFields } from './watch.ts'
import { appealFields, decisionFields, exchangeFields, submissionFields } from './outcome-text-fields.ts'

const details: Input<'people.create'>['details'] = {
  familyName: 'Essai',
  givenName: '',
  birthDay: null,
  phone: '',
  email: '',
}
const emptyDraft = { personSearch: '', procedureSearch: '', personForm: null }
const emptyForm = { familyName: '', givenName: '', birthDay: '', phone: '', email: '' }

/** A field of text of a command: how to send a text in it, and how to read back what the store kept. */
export type TextField = {
  readonly name: string
  readonly kind: 'line' | 'note' | 'draft'
  /** Where the refusal points. */
  readonly path: string
  readonly send: (text: string) => Promise<{ readonly ok: boolean; readonly error?: unknown }>
  readonly read: () => Promise<string | undefined>
}

/** Every field of text of every command, each on things that this file's tests made for it. */
export function textFields(door: () => Door): readonly TextField[] {
  let casefileId = ''
  let stepId = ''
  let visitId = ''
  let place = ''
  let kept = ''
  let imported = ''
  let sharedBy = ''
  let count = 0

  beforeAll(async () => {
    const casefile = await aCasefile(door(), await aPerson(door()), 'caf-aide-logement')
    casefileId = casefile.casefileId
    stepId = casefile.steps[0]?.stepId ?? ''
    visitId = (await door().ask('visits.start', { personId: null })).visitId
  })

  const personField = (field: 'familyName' | 'givenName'): TextField => {
    let personId = ''
    return {
      name: `people.create ${field}`,
      kind: 'line',
      path: `details.${field}`,
      send: async (text) => {
        count += 1
        const others = { ...details, birthDay: `19${String(10 + (count % 90))}-01-01` }
        const answer = await door().call('people.create', { details: { ...others, [field]: text }, notTheSameAs: [] })
        if (answer.ok) personId = answer.value.personId
        return answer
      },
      read: async () => (await door().ask('people.read', { personId }))[field],
    }
  }

  const draftField = (field: 'personSearch' | 'procedureSearch'): TextField => ({
    name: `visits.keep draft ${field}`,
    kind: 'draft',
    path: `draft.${field}`,
    send: (text) => door().call('visits.keep', { visitId, draft: { ...emptyDraft, [field]: text } }),
    read: async () => (await door().ask('visits.read', { visitId })).draft[field],
  })

  const formField = (field: keyof typeof emptyForm): TextField => ({
    name: `visits.keep draft form ${field}`,
    kind: 'draft',
    path: `draft.personForm.${field}`,
    send: (text) =>
      door().call('visits.keep', { visitId, draft: { ...emptyDraft, personForm: { ...emptyForm, [field]: text } } }),
    read: async () => (await door().ask('visits.read', { visitId })).draft.personForm?.[field],
  })

  const settingsField = (field: 'structureName' | 'mediatorName'): TextField => ({
    name: `settings.change ${field}`,
    kind: 'line',
    path: field,
    send: (text) => door().call('settings.change', { [field]: text }),
    read: async () => (await door().ask('settings.read', {}))[field],
  })

  const escalationField = (field: 'urgencyWords' | 'asked'): TextField => ({
    name: `escalation.keep ${field}`,
    kind: 'note',
    path: field,
    send: (text) =>
      door().call('escalation.keep', { casefileId, urgency: 'other', urgencyWords: '', asked: '', [field]: text }),
    read: async () => (await door().ask('escalation.read', { casefileId }))[field],
  })

  const latest = async () => (await reread(door(), { casefileId })).timeline[0]?.event

  return [
    ...copyFields(door),
    ...paperFields(door),
    ...activityFields(door),
    ...watchFields(door),
    ...identifierFields(door),
    settingsField('structureName'),
    settingsField('mediatorName'),
    personField('familyName'),
    personField('givenName'),
    {
      name: 'visits.keep note',
      kind: 'note',
      path: 'note',
      send: (note) => door().call('visits.keep', { visitId, note }),
      read: async () => (await door().ask('visits.read', { visitId })).note,
    },
    draftField('personSearch'),
    draftField('procedureSearch'),
    ...(Object.keys(emptyForm) as (keyof typeof emptyForm)[]).map(formField),
    {
      name: 'casefiles.setStatus reason',
      kind: 'note',
      path: 'reason',
      send: async (reason) => {
        const answer = await door().call('casefiles.setStatus', {
          casefileId,
          status: 'abandoned',
          reason,
          outcome: 'person_gave_up',
        })
        if (answer.ok) await door().ask('casefiles.setStatus', { casefileId, status: 'in_progress', reason: '' })
        return answer
      },
      read: async () => {
        const event = (await reread(door(), { casefileId })).timeline[1]?.event
        return event?.kind === 'status' ? event.reason : undefined
      },
    },
    {
      name: 'casefiles.keepDraftNote text',
      kind: 'note',
      path: 'text',
      send: (text) => door().call('casefiles.keepDraftNote', { casefileId, text }),
      read: async () => (await reread(door(), { casefileId })).draftNote,
    },
    {
      name: 'casefiles.addNote text',
      kind: 'note',
      path: 'text',
      send: (text) => door().call('casefiles.addNote', { casefileId, text }),
      read: async () => {
        const event = await latest()
        return event?.kind === 'note' ? event.text : undefined
      },
    },
    {
      name: 'casefiles.setObstacle words',
      kind: 'line',
      path: 'words',
      send: (words) => door().call('casefiles.setObstacle', { stepId, obstacle: 'other', words }),
      read: async () =>
        (await reread(door(), { casefileId })).steps.find((step) => step.stepId === stepId)?.obstacleWords,
    },
    ...submissionFields(door),
    ...decisionFields(door),
    ...exchangeFields(door),
    ...appealFields(door),
    escalationField('urgencyWords'),
    escalationField('asked'),
    {
      name: 'consents.record structure',
      kind: 'line',
      path: 'structure',
      send: async (structure) => {
        // The same structure named twice is one agreement: each text is someone's first.
        const personId = await aPerson(door())
        const answer = await door().call('consents.record', {
          personId,
          kind: 'share',
          structure,
          channels: [],
          how: 'said',
        })
        if (answer.ok) sharedBy = personId
        return answer
      },
      read: async () => only((await door().ask('consents.ofPerson', { personId: sharedBy })).consents).structure,
    },
    {
      name: 'reminders.add text',
      kind: 'line',
      path: 'text',
      send: async (text) => {
        const times = { day: '2026-03-03', time: '10:00', repeat: 'none' } as const
        const answer = await door().call('reminders.add', { ...times, text, personId: null, casefileId: null })
        if (answer.ok) kept = answer.value.reminderId
        return answer
      },
      read: async () => {
        const { coming } = await door().ask('reminders.list', {})
        const about = coming.find(({ key }) => key.subjectId === kept)?.about
        return about?.kind === 'free' ? about.text : undefined
      },
    },
    {
      name: 'agenda.addPlace name',
      kind: 'line',
      path: 'name',
      send: async (name) => {
        const answer = await door().call('agenda.addPlace', { name, address: '', hours: [] })
        if (answer.ok) kept = answer.value.placeId
        return answer
      },
      read: async () => (await door().ask('agenda.places', {})).find(({ placeId }) => placeId === kept)?.name,
    },
    {
      name: 'calendarFiles.importChosen title',
      kind: 'line',
      path: 'events.0.title',
      send: async (title) => {
        count += 1
        const when = { day: '2026-03-10', time: '10:00', durationMinutes: 30, mode: 'on_site', place: '' } as const
        const event = { uid: `essai-${count}`, sequence: 0, title, remindBefore: [], cancelled: false, ...when }
        const answer = await door().call('calendarFiles.importChosen', { events: [event], closures: [] })
        if (answer.ok) imported = answer.value.undo.added[0] ?? ''
        return answer
      },
      read: async () => {
        const listed = await door().ask('agenda.list', { from: '2026-03-10', endsBefore: '2026-03-11' })
        return listed.find(({ appointmentId }) => appointmentId === imported)?.title
      },
    },
    {
      name: 'calendarFiles.importChosen label',
      kind: 'line',
      path: 'closures.0.label',
      send: async (label) => {
        const days = { from: '2026-08-03', until: '2026-08-14' }
        const answer = await door().call('calendarFiles.importChosen', { events: [], closures: [{ ...days, label }] })
        if (answer.ok) kept = answer.value.undo.closures[0] ?? ''
        return answer
      },
      read: async () => (await door().ask('agenda.closures', {})).find(({ closureId }) => closureId === kept)?.label,
    },
    {
      name: 'agenda.addClosure label',
      kind: 'line',
      path: 'label',
      send: async (label) => {
        const days = { from: '2026-08-03', until: '2026-08-14' }
        const answer = await door().call('agenda.addClosure', { placeId: null, ...days, label })
        if (answer.ok) kept = answer.value.closureId
        return answer
      },
      read: async () => (await door().ask('agenda.closures', {})).find(({ closureId }) => closureId === kept)?.label,
    },
    {
      name: 'agenda.addPermanence title',
      kind: 'line',
      path: 'title',
      send: async (title) => {
        const rhythm = { from: '2026-03-03', time: '14:00', durationMinutes: 60, rule: 'FREQ=WEEKLY', except: [] }
        const answer = await door().call('agenda.addPermanence', { title, placeId: null, ...rhythm })
        if (answer.ok) kept = answer.value.permanenceId
        return answer
      },
      read: async () =>
        (await door().ask('agenda.permanences', {})).find(({ permanenceId }) => permanenceId === kept)?.title,
    },
    {
      name: 'agenda.plan place',
      kind: 'line',
      path: 'place',
      send: async (text) => {
        const answer = await door().call('agenda.plan', {
          personId: null,

          casefileIds: [],
          with: { kind: 'mediator' },
          day: '2026-03-10',
          time: '10:00',
          durationMinutes: 30,
          place: text,
        })
        if (answer.ok) place = answer.value.appointmentId
        return answer
      },
      read: async () => {
        const listed = await door().ask('agenda.list', { from: '2026-03-10', endsBefore: '2026-03-11' })
        return only(listed.filter(({ appointmentId }) => appointmentId === place)).place
      },
    },
    {
      name: 'deadlines.keep evidence',
      kind: 'line',
      path: 'evidence',
      send: (evidence) =>
        door().call('deadlines.keep', {
          casefileId,
          ref: { of: 'deadline', rank: 0 },
          start: '2026-03-02',
          distance: 'none',
          evidence,
        }),
      read: async () =>
        (await reread(door(), { casefileId })).deadlines.find(({ start }) => start !== null)?.start?.evidence,
    },
    {
      name: 'deadlines.add label',
      kind: 'line',
      path: 'label',
      send: (label) => door().call('deadlines.add', { casefileId, sheetDeadline: null, label, day: '2026-03-10' }),
      read: async () => {
        const event = await latest()
        return event?.kind === 'deadline_added' ? event.label : undefined
      },
    },
  ]
}
