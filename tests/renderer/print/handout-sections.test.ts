import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Handout } from '../../../core/contract/handouts.ts'
import type { DocumentTypeSheet, OrganisationSheet, ProcedureSheet } from '../../../core/contract/sheets.ts'
import { type OnPaper, roomAt, sectionsOf, titleOf, TIGHTEST } from '../../../renderer/print/handout-sections.ts'
import { plainFaults } from '../../../renderer/print/plain-language.ts'
import { dayFull } from '../../../renderer/messages/dates.ts'
import { handoutWords } from '../../../renderer/messages/handouts.ts'

const today = '2026-03-02'
const shipped = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../resources/knowledge', `${name}.json`), 'utf8'))

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

const procedures: readonly ProcedureSheet[] = shipped('procedures')
const organisations = byId<OrganisationSheet>(shipped('organisations'))
const types = byId<DocumentTypeSheet>(shipped('document-types'))

/** A dossier of this procedure on which nothing was done yet, as the door gives it. */
function begun(sheet: ProcedureSheet): OnPaper {
  const organisation = organisations.get(sheet.organisation)
  return {
    casefileId: sheet.id as string as OnPaper['casefileId'],
    title: sheet.title,
    organisationName: organisation?.short_name ?? '',
    organisationWords: organisation?.name ?? '',
    done: [],
    remaining: sheet.steps.map(({ text }) => text),
    toBring: sheet.documents.map(({ id }) => ({
      label: types.get(id)?.label ?? '',
      pictogram: types.get(id)?.pictogram ?? '',
    })),
    submission: null,
    closed: false,
    deadlines: [],
    phone: sheet.channels.phone ?? organisation?.phone?.number ?? null,
    phoneHours: organisation?.phone?.hours ?? null,
    inPerson: sheet.channels.in_person,
    officialPage: sheet.channels.online?.url ?? null,
    sourceTitle: sheet.source.title,
    sourceSeen: null,
  }
}

const submission: NonNullable<OnPaper['submission']> = {
  day: '2026-02-27',
  channel: 'online',
  proofNumber: 'RSA-IV/02/2026',
  personSigned: true,
  personPaid: true,
  appealRank: null,
}

const states: readonly (readonly [string, (casefile: OnPaper) => OnPaper])[] = [
  ['just begun', (casefile) => casefile],
  [
    'half done, with dates',
    (casefile) => ({
      ...casefile,
      done: casefile.remaining.slice(0, 2),
      remaining: casefile.remaining.slice(2),
      deadlines: [
        { label: 'Envoyer le bail', day: '2026-03-10' },
        { label: 'Recours amiable préalable obligatoire (CRA), à envoyer à la CAF avant le 12/04', day: '2026-04-12' },
      ],
    }),
  ],
  ['sent', (casefile) => ({ ...casefile, done: casefile.remaining, remaining: [], toBring: [], submission })],
  [
    'contested without a proof',
    (casefile) => ({ ...casefile, submission: { ...submission, proofNumber: '', appealRank: 0 } }),
  ],
  ['closed', (casefile) => ({ ...casefile, closed: true })],
]

const room = roomAt(0, 'plain', 1)
const headOf = (): readonly string[] => [
  handoutWords.title,
  handoutWords.given(dayFull(today)),
  handoutWords.appointment,
  handoutWords.noAppointment,
  handoutWords.nextDate(dayFull('2026-03-10')),
  ...handoutWords.stopPlain,
]

describe('the plain sheet', () => {
  it.each(states)('passes the linter for every procedure, %s', (_state, made) => {
    const faulty = procedures.flatMap((sheet) => {
      const casefile = made(begun(sheet))
      return [
        { text: titleOf(casefile, 'plain') },
        ...sectionsOf(casefile, 'plain', today, room).flatMap(({ heading, lines }) => [{ text: heading }, ...lines]),
      ]
        .map((line) => [sheet.id, line.text, plainFaults(line)] as const)
        .filter(([, , faults]) => faults.length > 0)
    })
    expect(faulty).toEqual([])
  })

  it('has a plain head', () => {
    expect(headOf().filter((text) => plainFaults({ text }).length > 0)).toEqual([])
  })

  it('gives the proof and its day', () => {
    const [procedure] = procedures
    if (procedure === undefined) throw new Error('procedures are shipped')
    const did = sectionsOf({ ...begun(procedure), submission }, 'plain', today, room).find(({ name }) => name === 'did')
    const told = did?.lines.map(({ text }) => text).join(' ')
    expect(told).toContain('RSA-IV/02/2026')
    expect(told).toContain('vendredi 27 février 2026')
  })
})

describe('every form', () => {
  const forms = ['standard', 'plain', 'large'] as const

  it.each(forms)('%s: says how many papers it leaves out', (form) => {
    const many: Handout['casefiles'][number]['toBring'] = Array.from({ length: 9 }, (_, rank) => ({
      label: `Papier ${rank}`,
      pictogram: 'paper',
    }))
    const [procedure] = procedures
    if (procedure === undefined) throw new Error('procedures are shipped')
    const tight = roomAt(TIGHTEST, form, 1)
    const bring = sectionsOf({ ...begun(procedure), toBring: many }, form, today, tight).find(
      ({ name }) => name === 'bring',
    )
    expect(bring?.lines.filter(({ pictogram }) => pictogram !== undefined)).toHaveLength(2)
    expect(bring?.lines.map(({ text }) => text).join(' ')).toMatch(/encore 7\spapiers/u)
  })

  it.each(forms)('%s: every paper of the catalogue has a pictogram that has its word', (form) => {
    const pictograms = new Set(
      procedures.flatMap((sheet) =>
        sectionsOf(begun(sheet), form, today, roomAt(0, form, 1)).flatMap(({ lines }) =>
          lines.flatMap(({ pictogram }) => (pictogram === undefined ? [] : [pictogram])),
        ),
      ),
    )
    expect(pictograms.size).toBeGreaterThan(10)
    expect([...pictograms].filter((name) => !Object.hasOwn(handoutWords.pictograms, name))).toEqual([])
  })

  it('tightening never shows more', () => {
    for (const form of forms)
      for (let tightness = 0; tightness < TIGHTEST; tightness += 1) {
        const [before, after] = [roomAt(tightness, form, 1), roomAt(tightness + 1, form, 1)]
        for (const kind of ['papers', 'done', 'remaining', 'deadlines'] as const)
          expect(after[kind]).toBeLessThanOrEqual(before[kind])
      }
  })
})
