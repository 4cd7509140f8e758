import type { TextField } from './text-fields.ts'
import type { Door } from './door.ts'
import { aCasefile, decide, refusedToday, reread, sentToday, submit } from './desk.ts'

type Made = { readonly casefileId: string }

/** A dossier of its own for each text: what is sent or decided is so once. */
const made = (door: () => Door): Promise<Made> => aCasefile(door(), null, 'caf-prime-activite')

export function submissionFields(door: () => Door): readonly TextField[] {
  let latest: Made = { casefileId: '' }
  return [
    {
      name: 'casefiles.submit proofNumber',
      kind: 'line',
      path: 'proofNumber',
      send: async (proofNumber) => {
        const one = await made(door)
        const answer = await door().call('casefiles.submit', sentToday(door(), one, { proofNumber }))
        if (answer.ok) latest = one
        return answer
      },
      read: async () => (await reread(door(), latest)).submission?.proofNumber,
    },
    {
      name: 'casefiles.recordDocumentsRequested words',
      kind: 'note',
      path: 'words',
      send: async (words) => {
        const { casefileId } = await made(door)
        await submit(door(), { casefileId })
        const receivedOn = door().clock.today()
        const asked = { casefileId, receivedOn, answerBefore: null, words }
        const answer = await door().call('casefiles.recordDocumentsRequested', asked)
        if (answer.ok) latest = { casefileId }
        return answer
      },
      read: async () => {
        const event = (await reread(door(), latest)).timeline[0]?.event
        return event?.kind === 'status' ? event.reason : undefined
      },
    },
  ]
}

export function decisionFields(door: () => Door): readonly TextField[] {
  let latest: Made = { casefileId: '' }
  return [
    {
      name: 'casefiles.recordDecision reference',
      kind: 'line',
      path: 'reference',
      send: async (reference) => {
        const one = await made(door)
        await submit(door(), one)
        const answer = await door().call('casefiles.recordDecision', refusedToday(door(), one, { reference }))
        if (answer.ok) latest = one
        return answer
      },
      read: async () => (await reread(door(), latest)).decision?.reference,
    },
  ]
}

export function exchangeFields(door: () => Door): readonly TextField[] {
  let latest: Made = { casefileId: '' }
  const field = (name: 'withWhom' | 'said' | 'nextStep'): TextField => ({
    name: `exchanges.record ${name}`,
    kind: name === 'said' ? 'note' : 'line',
    path: name,
    send: async (text) => {
      const { casefileId } = await made(door)
      const answer = await door().call('exchanges.record', {
        casefileId,
        organisationId: null,
        channel: 'phone',
        day: door().clock.today(),
        withWhom: '',
        said: 'Appel',
        nextStep: '',
        nextBy: null,
        [name]: text,
      })
      if (answer.ok) latest = { casefileId }
      return answer
    },
    read: async () => (await door().ask('exchanges.ofCasefile', { casefileId: latest.casefileId }))[0]?.[name],
  })
  return [field('withWhom'), field('said'), field('nextStep')]
}

export function appealFields(door: () => Door): readonly TextField[] {
  let latest: Made = { casefileId: '' }
  return [
    {
      name: 'appeals.file proofNumber',
      kind: 'line',
      path: 'proofNumber',
      send: async (proofNumber) => {
        const { casefileId } = await made(door)
        await submit(door(), { casefileId })
        await decide(door(), { casefileId })
        const day = door().clock.today()
        const answer = await door().call('appeals.file', { casefileId, rank: 0, day, channel: 'post', proofNumber })
        if (answer.ok) latest = { casefileId }
        return answer
      },
      read: async () => (await reread(door(), latest)).submission?.proofNumber,
    },
  ]
}
