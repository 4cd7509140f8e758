import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PriorAppealAnswer } from '../../../core/contract/appeals.ts'
import type { ProcedureSheet, SheetAppeal } from '../../../core/contract/sheets.ts'
import { isSupported, lastVerified, ranksToDate, standingsOf } from '../../../core/appeals/routes.ts'
import { loadCatalogue } from '../../../electron/host/knowledge.ts'

const catalogue = loadCatalogue(join(import.meta.dirname, '../../../resources'))
const sheets = catalogue.pack.procedures
const answers: readonly PriorAppealAnswer[] = ['yes', 'no', 'does_not_know']

const sheetOf = (procedureId: string): ProcedureSheet => {
  const sheet = catalogue.procedure(procedureId)
  if (sheet === null) throw new Error(procedureId)
  return sheet
}

const standings = (procedureId: string, priorAppeal: PriorAppealAnswer, answered = false) => {
  const sheet = sheetOf(procedureId)
  return standingsOf(sheet, { priorAppeal, answered }).map(
    (standing, rank) => `${sheet.appeal[rank]?.compute.body_kind ?? ''}: ${standing}`,
  )
}

/** Every appeal of every sheet, with where it stands. */
const leaves = (priorAppeal: PriorAppealAnswer) =>
  sheets.flatMap((sheet) =>
    standingsOf(sheet, { priorAppeal, answered: false }).flatMap((standing, rank) => {
      const appeal = sheet.appeal[rank]
      return appeal === undefined ? [] : [{ sheet, appeal, standing }]
    }),
  )

describe('the decision tree, on the catalogue we ship', () => {
  it.each([
    [
      'RSA (Caf)',
      'caf-rsa-demande',
      ['rapo_other: first', 'administrative_court: after_prior_appeal', 'cra: possible'],
      ['rapo_other: first', 'administrative_court: after_prior_appeal', 'cra: possible'],
    ],
    [
      'assurance maladie (CPAM)',
      'cpam-arret-travail',
      ['cra: first', 'judicial_court: after_prior_appeal'],
      ['cra: first', 'judicial_court: after_prior_appeal'],
    ],
    [
      'handicap (MDPH)',
      'mdph-aah',
      ['mediator: possible', 'rapo_other: first', 'judicial_court: after_prior_appeal'],
      ['mediator: possible', 'rapo_other: first', 'judicial_court: after_prior_appeal'],
    ],
    [
      'chômage (France Travail), where mediation may be mandatory',
      'ft-are',
      ['other: possible', 'mediator: possible', 'other: after_prior_appeal'],
      ['other: possible', 'mediator: possible', 'other: possible'],
    ],
    [
      'chômage (France Travail), where mediation is mandatory',
      'ft-ass',
      ['other: possible', 'mediator: first', 'other: after_prior_appeal'],
      ['other: possible', 'mediator: first', 'other: after_prior_appeal'],
    ],
    [
      'titre de séjour (préfecture)',
      'etrangers-renouvellement',
      ['gracious: hidden_by_prior_appeal', 'administrative_court: after_prior_appeal'],
      ['gracious: possible', 'administrative_court: possible'],
    ],
    ['impôts', 'impots-declaration-revenus', ['rapo_other: first'], ['rapo_other: first']],
  ])('%s', (_name, procedureId, mentioned, notMentioned) => {
    expect(standings(procedureId, 'yes')).toEqual(mentioned)
    expect(standings(procedureId, 'no')).toEqual(notMentioned)
    expect(standings(procedureId, 'does_not_know')).toEqual(notMentioned)
  })

  it.each(answers)(
    'every leaf has its body, delay kind, source and day verified, or cannot be taken (%s)',
    (answer) => {
      for (const { sheet, appeal, standing } of leaves(answer)) {
        const isWhole = appeal.to !== '' && appeal.source !== null && lastVerified(sheet, appeal) !== null
        expect({ id: sheet.id, disabled: standing === 'no_source' }).toEqual({
          id: sheet.id,
          disabled: !isWhole && standing !== 'hidden_by_prior_appeal',
        })
      }
    },
  )

  it.each(answers)('a gracious appeal is never offered where a prior one is mandatory or mentioned (%s)', (answer) => {
    const found = leaves(answer)
    const forced = new Set(found.filter(({ standing }) => standing === 'first').map(({ sheet }) => sheet.id))
    const courtesies = found.filter(
      ({ sheet, appeal: { compute } }) =>
        (compute.body_kind === 'gracious' || compute.body_kind === 'hierarchical') &&
        (answer === 'yes' || forced.has(sheet.id)),
    )
    expect(courtesies.map(({ standing }) => standing)).toEqual(courtesies.map(() => 'hidden_by_prior_appeal'))
  })

  it('a refusal always dates something, unless nothing of the sheet can be taken', () => {
    for (const sheet of sheets) {
      const isTakeable = sheet.appeal.some((appeal) => isSupported(sheet, appeal))
      const ranks = ranksToDate(sheet, { priorAppeal: 'does_not_know', answered: false })
      expect({ id: sheet.id, dates: ranks.length > 0 }).toEqual({ id: sheet.id, dates: isTakeable })
    }
  })
})

describe('once the prior appeal was answered', () => {
  it('the court is open, and a gracious appeal stays hidden', () => {
    expect(standings('mdph-aah', 'does_not_know', true)).toEqual([
      'mediator: possible',
      'rapo_other: possible',
      'judicial_court: possible',
    ])
  })
})

describe('an appeal without support', () => {
  const withAppeal = (change: (appeal: SheetAppeal) => SheetAppeal, more: Partial<ProcedureSheet> = {}) => {
    const sheet = sheetOf('cpam-arret-travail')
    return { ...sheet, ...more, appeal: sheet.appeal.map(change) }
  }

  it('cannot be taken without a source', () => {
    const sheet = withAppeal((appeal) => ({ ...appeal, source: null }))
    expect(standingsOf(sheet, { priorAppeal: 'yes', answered: false })).toEqual(['no_source', 'no_source'])
  })

  it('nor when nobody knows when its source was read', () => {
    const unread = (source: ProcedureSheet['source']) => ({ ...source, seen: null })
    const base = sheetOf('cpam-arret-travail')
    const sheet = withAppeal((appeal) => appeal, {
      source: unread(base.source),
      other_sources: base.other_sources.map(unread),
      freshest_source_date: null,
    })
    expect(standingsOf(sheet, { priorAppeal: 'no', answered: false })).toEqual(['no_source', 'no_source'])
  })
})
