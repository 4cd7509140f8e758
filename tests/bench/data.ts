import type Database from 'better-sqlite3'
import type { HeldDocumentRecord } from '../../core/documents/model.ts'
import type { HeldDocumentId } from '../../core/contract/values.ts'
import { nameKey, phoneKey } from '../../core/people/keys.ts'
import { searchWordsOf } from '../../core/people/search-words.ts'
import type { Catalogue } from '../../core/procedures/catalogue.ts'
import { addDays, type CalendarDay } from '../../core/shared/calendar.ts'
import { instantOf } from '../../core/shared/zone.ts'
import { emptyVisitDraft } from '../../core/contract/visits.ts'
import { DAY_MS, type Making, type Pinned, writeCasefile } from './casefile-data.ts'
import { birthDay, familyName, givenName, phone } from './names.ts'
import { type Chance, identifiers, seededChance } from './random.ts'
import { writeReports } from './report-data.ts'
import { insertsInto } from './rows.ts'

const YEARS_MS = 10 * 365 * DAY_MS
const VISIT_MS = 20 * 60_000
const APPOINTMENTS_TODAY = 24
const KEPT_BY_THEM = { holder: 'person', who: '' } as const
const FLAGSHIP = { steps: 30, papers: 20, notes: 100 }

export type Filling = {
  readonly people: number
  readonly catalogue: Catalogue
  readonly now: number
  readonly today: CalendarDay
  readonly timeZone: string
  /** The mediator whom the set-up recorded. */
  readonly mediatorId: string
  readonly say: (words: string) => void
}

/** What a bench needs to know of the data. */
export type Filled = {
  /** A dossier of 30 steps, 20 papers and 100 entries of history. */
  readonly flagshipId: string
}

type SeenPerson = {
  readonly personId: string
  readonly number: number
  lastContactAt: number
  readonly createdAt: number
  readonly held: readonly HeldDocumentRecord[]
}

/**
 * Fills an empty store, always with the same people for the same number of them: two dossiers and five visits each over ten years, three
 * dossiers in a hundred still open. One transaction; nothing is checked meanwhile, so the data must be right by construction.
 */
export function fillStore(database: Database.Database, filling: Filling): Filled {
  const { people: total, catalogue, now, say } = filling
  for (const setting of ['foreign_keys = OFF', 'synchronous = OFF', 'secure_delete = OFF', 'cache_size = -300000']) {
    database.pragma(setting)
  }
  database.exec('begin immediate')
  const chance = seededChance(20_261_123)
  const inserts = insertsInto(database)
  const nextId = identifiers(chance)
  const mediatorIds = [filling.mediatorId]
  for (const name of ['Camille Exemple', 'Dominique Spécimen', 'Claude Modèle']) {
    const mediatorId = nextId(now - YEARS_MS)
    inserts.mediator.run(mediatorId, name, now - YEARS_MS)
    mediatorIds.push(mediatorId)
  }
  const pinned = pinSheets(database, catalogue, now)
  const making: Making = { chance, catalogue, inserts, nextId, mediatorIds, now, today: filling.today }
  const seen: SeenPerson[] = []
  const draft = JSON.stringify(emptyVisitDraft)

  for (let number = 1; number <= total; number += 1) {
    const at = Math.floor(now - YEARS_MS + (YEARS_MS * number) / (total + 1))
    seen.push(meetSomeone(number, at, making))
    const someone = () => visitorOf(seen, chance)
    const opened: { readonly casefileId: string; readonly personId: string | null }[] = []
    for (let rank = 0; rank < 2; rank += 1) {
      const who = chance.happens(0.05) ? null : someone()
      const recent = number > total * 0.95
      const casefileId = writeCasefile(
        chance.skewed(pinned, 1.5),
        {
          personId: who?.personId ?? null,
          openedAt: at,
          open: chance.happens(recent ? 0.5 : 0.005),
          held: who?.held ?? [],
          notes: chance.below(2),
        },
        making,
      )
      opened.push({ casefileId, personId: who?.personId ?? null })
    }
    for (let rank = 0; rank < 5; rank += 1) {
      const taken = opened[rank]
      const personId = taken === undefined ? (chance.happens(0.1) ? null : someone().personId) : taken.personId
      const visitId = nextId(at)
      inserts.visit.run(visitId, personId === null ? 'anonymous' : 'known', personId, at, at + VISIT_MS, '', draft)
      if (taken !== undefined) inserts.visitCasefile.run(visitId, taken.casefileId, at)
    }
    if (number % 20_000 === 0) say(`${number.toLocaleString('fr-FR')} / ${total.toLocaleString('fr-FR')}`)
  }
  const flagshipId = writeFlagship(database, seen, making)
  writePeople(database, seen, making)
  writeAgenda(database, filling, seen, making)
  say('Comptes rendus et totaux…')
  writeReports(database, catalogue, filling.mediatorId)
  database.exec('commit')
  return { flagshipId }
}

/** Every sheet of the catalogue, as dossiers quote it; the most asked first. */
function pinSheets(database: Database.Database, catalogue: Catalogue, now: number): readonly Pinned[] {
  const keep = database.prepare(
    'insert into sheets (procedure_id, fingerprint, content, loaded_at) values (?, ?, ?, ?)',
  )
  return catalogue.pack.procedures.map((sheet) => {
    const fingerprint = catalogue.fingerprint(sheet.id) ?? ''
    keep.run(sheet.id, fingerprint, JSON.stringify(sheet), now)
    return { sheet, fingerprint }
  })
}

function meetSomeone(
  number: number,
  at: number,
  { chance, inserts, nextId, catalogue, today, now }: Making,
): SeenPerson {
  const personId = nextId(at)
  const papers = chance.happens(0.3) ? 1 + chance.below(4) : 0
  const held = Array.from({ length: papers }, (): HeldDocumentRecord => {
    const heldDocumentId = nextId(at) as HeldDocumentId
    const documentTypeId = chance.skewed(catalogue.pack.documentTypes, 2).id
    const issuedOn = chance.happens(0.7) ? addDays(today, Math.floor((at - now) / DAY_MS) - chance.below(400)) : null
    inserts.paper.run(heldDocumentId, personId, documentTypeId, at, issuedOn)
    return {
      heldDocumentId,
      personId,
      casefileId: null,
      documentTypeId,
      seenAt: at,
      issuedOn,
      expiresOn: null,
      original: KEPT_BY_THEM,
    }
  })
  return { personId, number, createdAt: at, lastContactAt: at, held }
}

/** Who comes: mostly someone met lately. */
function visitorOf(seen: readonly SeenPerson[], chance: Chance): SeenPerson {
  const who = seen[seen.length - 1 - Math.floor(chance.draw() ** 2 * seen.length)]
  const latest = seen.at(-1)
  if (who === undefined || latest === undefined) throw new Error('nobody was met yet')
  who.lastContactAt = latest.createdAt
  return who
}

function writePeople(database: Database.Database, seen: readonly SeenPerson[], { chance, inserts }: Making): void {
  const index = database.prepare<[number, string, string, string]>(
    'insert into people_search (rowid, words, inside, near) values (?, ?, ?, ?)',
  )
  for (const { personId, number, createdAt, lastContactAt } of seen) {
    const person = {
      familyName: familyName(chance),
      givenName: givenName(chance),
      birthDay: birthDay(chance),
      phone: phone(chance),
    }
    inserts.person.run(
      number,
      personId,
      person.familyName,
      person.givenName,
      person.birthDay,
      person.phone,
      phoneKey(person.phone),
      '',
      nameKey(person.familyName, person.givenName),
      createdAt,
      lastContactAt,
    )
    const { words, inside, near } = searchWordsOf(person)
    index.run(number, words.join(' '), inside.join(' '), near.join(' '))
  }
}

/** A long story: a sheet stretched to thirty steps and twenty papers. */
function writeFlagship(database: Database.Database, seen: readonly SeenPerson[], making: Making): string {
  const { catalogue, now, chance } = making
  const model = catalogue.pack.procedures.toSorted((a, b) => b.steps.length - a.steps.length)[0]
  const owner = seen.at(-1)
  if (model === undefined || owner === undefined) throw new Error('there is no catalogue or nobody')
  const documents = catalogue.pack.procedures.flatMap((sheet) => sheet.documents)
  const asked = [...new Map(documents.map((one) => [one.id, one])).values()].slice(0, FLAGSHIP.papers)
  const steps = Array.from({ length: FLAGSHIP.steps }, (_, rank) => {
    const step = model.steps[rank % model.steps.length]
    if (step === undefined) throw new Error('the model has steps')
    return { ...step, id: `step-${rank}` }
  })
  const sheet = { ...model, steps, documents: asked }
  const fingerprint = 'long-story'
  database
    .prepare('insert into sheets (procedure_id, fingerprint, content, loaded_at) values (?, ?, ?, ?)')
    .run(sheet.id, fingerprint, JSON.stringify(sheet), now)
  const held = asked.slice(0, FLAGSHIP.papers / 2).map(({ id }): HeldDocumentRecord => {
    const heldDocumentId = making.nextId(now) as HeldDocumentId
    making.inserts.paper.run(heldDocumentId, owner.personId, id, now, making.today)
    return {
      heldDocumentId,
      personId: owner.personId,
      casefileId: null,
      documentTypeId: id,
      seenAt: now,
      issuedOn: making.today,
      expiresOn: null,
      original: KEPT_BY_THEM,
    }
  })
  const wanted = { personId: owner.personId, openedAt: now - 30 * DAY_MS, open: true, held, notes: FLAGSHIP.notes }
  return writeCasefile({ sheet, fingerprint }, wanted, { ...making, chance })
}

/** Today's appointments with their dossiers, some past and to come, and five visits left unfinished. */
function writeAgenda(database: Database.Database, filling: Filling, seen: readonly SeenPerson[], making: Making): void {
  const { chance, inserts, nextId, now, today } = making
  const open = database
    .prepare<[], { casefile_id: string; person_id: string }>(
      'select casefile_id, person_id from casefiles where is_open = 1 and person_id is not null order by updated_at desc limit 400',
    )
    .all()
  const plan = (day: CalendarDay, rank: number, status: string) => {
    const time = `${String(8 + Math.floor(rank / 3)).padStart(2, '0')}:${['00', '20', '40'][rank % 3] ?? '00'}`
    const startsAt = instantOf({ day, time }, filling.timeZone)
    if (startsAt === null) return
    const appointmentId = nextId(now)
    const dossier = chance.oneOf(open)
    inserts.appointment.run(
      appointmentId,
      dossier.person_id,
      'mediator',
      startsAt,
      filling.timeZone,
      20,
      'Bureau 2',
      status,
      now,
    )
    inserts.appointmentCasefile.run(appointmentId, dossier.casefile_id)
  }
  for (let back = Math.min(2_500, Math.floor(seen.length / 20)); back > 0; back -= 1) {
    for (let rank = 0; rank < APPOINTMENTS_TODAY; rank += 1) plan(addDays(today, -back), rank, 'honoured')
  }
  for (let ahead = 0; ahead < 30; ahead += 1) {
    for (let rank = 0; rank < (ahead === 0 ? APPOINTMENTS_TODAY : 8); rank += 1)
      plan(addDays(today, ahead), rank, 'planned')
  }
  for (const { personId } of seen.slice(-5)) {
    inserts.visit.run(nextId(now), 'known', personId, now, null, 'Reprendre demain.', JSON.stringify(emptyVisitDraft))
  }
}
