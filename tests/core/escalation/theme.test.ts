import { describe, expect, it } from 'vitest'
import { EscalationTheme } from '../../../core/contract/escalation.ts'
import { Theme } from '../../../core/contract/sheets.ts'
import { escalationTheme } from '../../../core/escalation/theme.ts'
import { missingFrom } from '../../../core/escalation/report.ts'
import { sheetOf, shippedCatalogue } from '../../support/shipped-catalogue.ts'

describe('the theme of Administration+', () => {
  it('is found for every procedure, and for every theme that a sheet may have', () => {
    for (const sheet of shippedCatalogue().pack.procedures)
      expect(EscalationTheme.options).toContain(escalationTheme(sheet))
    const { organisation } = sheetOf('departement-fsl')
    for (const theme of Theme.options)
      expect(EscalationTheme.options).toContain(escalationTheme({ organisation, theme }))
  })

  it.each([
    ['caf-rsa-demande', 'social_family'],
    ['caf-aide-logement', 'housing'],
    ['cpam-carte-vitale', 'health_disability'],
    ['mdph-cmi', 'health_disability'],
    ['retraite-reversion', 'retirement'],
    ['msa-retraite', 'retirement'],
    ['ants-passeport', 'papers'],
    ['etrangers-renouvellement', 'papers'],
    ['ft-contestation', 'work_training'],
    ['impots-reclamation', 'tax_money'],
    ['urssaf-autoentrepreneur', 'business'],
    ['laposte-changement-adresse', 'address_mail'],
    ['sne-logement-social', 'housing'],
    ['departement-apa', 'social_family'],
  ] as const)('of %s is %s', (procedureId, theme) => {
    expect(escalationTheme(sheetOf(procedureId))).toBe(theme)
  })
})

describe('what Administration+ would still ask for', () => {
  const attempt = {
    day: '2026-03-01',
    channel: 'phone',
    organisationName: 'Caf',
    withWhom: 'agent 12',
    said: 'Rien',
  } as const
  const whole = {
    obstacles: [{ obstacle: 'payment_blocked', words: '', step: 'Payer', since: 1 }],
    attempts: [attempt],
    submission: null,
    urgency: 'resources_stopped',
    urgencyWords: 'Plus de ressources depuis janvier',
    asked: 'Débloquer le versement',
  } as const satisfies Readonly<Record<string, unknown>>
  const missing = (change: object) =>
    missingFrom({ ...whole, obstacles: [...whole.obstacles], attempts: [...whole.attempts], ...change })

  it.each([
    ['nothing when all is said', {}, []],
    ['the obstacle', { obstacles: [] }, ['obstacle']],
    ['the attempt, and with it its proof', { attempts: [] }, ['attempt', 'proof']],
    ['who answered, when no number proves the request', { attempts: [{ ...attempt, withWhom: ' ' }] }, ['proof']],
    [
      'nothing more once a number proves it',
      { attempts: [{ ...attempt, withWhom: '' }], submission: { day: '2026-02-01', proofNumber: 'AB12' } },
      [],
    ],
    [
      'the number of a request sent without any',
      { attempts: [{ ...attempt, withWhom: '' }], submission: { day: '2026-02-01', proofNumber: '' } },
      ['proof'],
    ],
    ['what is asked', { asked: ' \n' }, ['asked']],
    ['why it is urgent', { urgencyWords: '' }, ['urgency_words']],
    ['nothing about an urgency that there is not', { urgency: 'none', urgencyWords: '' }, []],
  ])('%s', (_name, change, fields) => {
    expect(missing(change)).toEqual(fields)
  })
})
