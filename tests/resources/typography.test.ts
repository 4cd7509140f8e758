import { expect, it } from 'vitest'
import { documentTypes, faultsOf, lifeEvents, organisations, procedures, textsOf } from '../renderer/procedures/catalogue.ts'

/** What a screen quotes of a sheet; the words of the search are typed by hand, and phone numbers have a form of their own. */
const quoted = procedures.map(({ keywords: _keywords, channels, ...sheet }) => ({
  ...sheet,
  channels: { ...channels, phone: null },
}))

const texts = [
  ...textsOf(
    quoted.map((sheet) => [
      sheet.title,
      sheet.summary,
      sheet.audience_conditions,
      sheet.channels,
      sheet.needs_account,
      sheet.cost,
      sheet.documents.map(({ condition, notes }) => [condition, notes]),
      sheet.steps.map(({ text, where, fallback }) => [text, where, fallback]),
      sheet.deadlines.map(({ label, effect, note }) => [label, effect, note]),
      sheet.after,
      sheet.appeal.map(({ type, to, notes }) => [type, to, notes]),
      sheet.common_blockers,
      sheet.notes,
      sheet.mandate_note,
      sheet.source.title,
      sheet.other_sources.map(({ title }) => title),
    ]),
  ),
  ...textsOf(organisations.map(({ name, short_name, opening_notes, escalation, notes }) => [name, short_name, opening_notes, escalation, notes])),
  ...textsOf(documentTypes.map(({ label, issuer, how_to_obtain }) => [label, issuer, how_to_obtain])),
  ...textsOf(lifeEvents.map(({ label, hint }) => [label, hint])),
]

it('the words of the catalogue have the typography of French, as they are kept', () => {
  expect(texts.length).toBeGreaterThan(3000)
  expect(texts.flatMap(faultsOf)).toEqual([])
})
