import { describe, expect, it } from 'vitest'
import type { EscalationReport } from '../../../core/contract/escalation.ts'
import { reportFieldsOf, reportText } from '../../../renderer/features/escalation/report-text.ts'
import { faultsOf } from '../procedures/catalogue.ts'

const report: EscalationReport = {
  casefileId: '0190aaaa-bbbb-7ccc-8ddd-000000000001' as EscalationReport['casefileId'],
  theme: 'social_family',
  organisationName: 'Caf',
  procedureTitle: 'Déclarer ses ressources pour l’aide',
  obstacles: [
    { obstacle: 'lost_mailbox', words: '', step: 'Ouvrir le compte', since: Date.UTC(2026, 10, 20, 9) },
    { obstacle: 'other', words: 'Le lien ne marche pas', step: 'Déclarer', since: Date.UTC(2026, 10, 19, 9) },
  ],
  attempts: [
    { day: '2026-11-20', channel: 'phone', organisationName: 'Caf', withWhom: 'Mme L.', said: 'Rappeler lundi' },
  ],
  submission: { day: '2026-11-01', proofNumber: '' },
  stepsDone: [],
  papersReady: ['Avis'],
  papersMissing: [],
  deadlines: [],
  escalationPath: [],
  urgency: 'resources_stopped',
  urgencyWords: ' Plus rien depuis deux mois ',
  asked: '',
  missing: ['asked'],
  pseudonymised: 0,
  preparedAt: null,
}

const fields = reportFieldsOf(report, 'Europe/Paris')
const lineOf = (title: string) => fields.find((field) => field.title === title)?.lines

describe('the report to paste', () => {
  it('has the fields that Administration+ asks for, in its order', () => {
    expect(fields.map(({ title }) => title)).toEqual([
      'Thème',
      'Organisme concerné',
      'Démarche',
      'Démarche classique déjà tentée',
      'Dépôt de la demande',
      'Blocage',
      'Étapes faites',
      'Pièces prêtes',
      'Pièces manquantes',
      'Urgence',
      'Demande',
    ])
  })

  it('says what was tried and with whom, and that nothing proves the sending', () => {
    expect(lineOf('Démarche classique déjà tentée')).toEqual([
      '20 novembre 2026, téléphone, Caf, avec Mme L.\u00A0: Rappeler lundi',
    ])
    expect(lineOf('Dépôt de la demande')).toEqual(['le 1er novembre 2026, sans numéro de preuve'])
  })

  it('says of an empty field that it is empty, never nothing', () => {
    expect(lineOf('Étapes faites')).toEqual(['aucune'])
    expect(lineOf('Demande')).toEqual(['non renseigné'])
    expect(fields.every(({ lines }) => lines.length > 0)).toBe(true)
  })

  it('dates a blockage by the day at the desk', () => {
    const late = { ...report, obstacles: [{ ...report.obstacles[0], since: Date.UTC(2026, 10, 20, 23, 30) }] }
    const [line] = reportFieldsOf(late as EscalationReport, 'Europe/Paris').find(({ title }) => title === 'Blocage')
      ?.lines ?? ['']
    expect(line).toContain('21 novembre 2026')
  })

  it('reads as French, one value after its title, several under it', () => {
    const text = reportText(fields)
    expect(text).toContain('Thème\u00A0: Social / Famille\n')
    expect(text).toContain(
      'Blocage\u00A0:\n- Messagerie inaccessible, depuis le 20 novembre 2026 (Ouvrir le compte)\n- ',
    )
    expect(text.split('\n').flatMap(faultsOf)).toEqual([])
  })
})
