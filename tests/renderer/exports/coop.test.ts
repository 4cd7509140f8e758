import { describe, expect, it } from 'vitest'
import {
  ActivityChannel,
  AgeBand,
  AutonomyShown,
  DigitalTheme,
  Equipment,
  Gender,
  type ReportFacts,
  Referral,
  SocialStatus,
} from '../../../core/contract/activity.ts'
import type { ExportedActivity } from '../../../core/contract/exports.ts'
import { GroupSessionId } from '../../../core/contract/values.ts'
import { Theme } from '../../../core/contract/sheets.ts'
import { addressParts, coopLacks, coopWorkbook } from '../../../renderer/features/exports/coop.ts'
import { anActivity } from './activities.ts'

const columns =
  'Date|Enregistré le|Dernière modification le|Type|Participants|Bénéficiaire|Canaux d’accompagnement|Nom du lieu|Adresse|Commune|Code postal|Code Insee|Durée (min)|Nom de l’atelier|Matériel numérique utilisé|Thématique(s) d’accompagnement|Tags|Nom de la démarche administrative|Niveau d’autonomie (ou de l’atelier)|Bénéficiaire réorienté|Structure de redirection|Commune du bénéficiaire|Code postal du bénéficiaire|Code Insee du bénéficiaire|Genre du bénéficiaire|Tranche d’âge du bénéficiaire|Statut du bénéficiaire|Notes supplémentaires|ID CRA'.split(
    '|',
  )

const sheetOf = (activity: ExportedActivity) => {
  const [sheet] = coopWorkbook({ activities: [activity], workshops: [] }, 'Europe/Paris').sheets
  if (sheet === undefined) throw new Error('a workbook has a sheet')
  return sheet
}
const cellsOf = (activity: ExportedActivity) => {
  const { header, rows } = sheetOf(activity)
  return Object.fromEntries(header.map((name, rank) => [name, rows[0]?.[rank]]))
}

const asked = (theme: Theme | null, procedureTitle: string | null): ExportedActivity['requests'][number] => ({
  procedureId: null,
  organisationId: null,
  theme,
  level: 'accompaniment',
  procedureTitle,
})

describe('the Coop’s workbook', () => {
  it('has its columns in its order', () => {
    expect(sheetOf(anActivity()).header).toEqual(columns)
  })

  it('tells a visit cell by cell', () => {
    const activity = anActivity(
      {
        day: '2026-07-14',
        minutes: 45,
        equipment: ['computer', 'phone'],
        digitalThemes: ['email', 'artificial_intelligence'],
        autonomy: 'guided_if_needed',
        referral: 'social_support',
        gender: 'female',
        ageBand: 'from_60_to_69',
        socialStatus: 'retired',
      },
      {
        recordedAt: Date.UTC(2026, 6, 14, 8, 5),
        updatedAt: Date.UTC(2026, 11, 1, 17, 0),
        requests: [
          asked('logement', 'Demander une aide au logement'),
          asked('social', 'Mettre à jour sa carte Vitale'),
        ],
      },
    )
    expect(sheetOf(activity).rows).toEqual([
      [
        { day: '2026-07-14' },
        '14/07/2026 à 10:05',
        '01/12/2026 à 18:00',
        'Accompagnement individuel',
        1,
        'Bénéficiaire anonyme',
        'Lieu d’activité',
        'Mairie de Testville',
        '1 place de la Mairie',
        'Testville',
        '01000',
        '',
        45,
        '',
        'Ordinateur\nTéléphone',
        'E-mail\nIntelligence artificielle (IA)\nAide aux démarches administratives\nLogement\nSocial - Santé',
        '',
        'Demander une aide au logement\nMettre à jour sa carte Vitale',
        '2/3',
        'Oui',
        'Structure d’aide sociale (maison des solidarités, centre social…)',
        '',
        '',
        '',
        'Féminin',
        '60 - 69 ans',
        'Retraité',
        '',
        '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee',
      ],
    ])
  })

  it('says what was not said in its own words', () => {
    expect(cellsOf(anActivity({ equipment: [] }))).toMatchObject({
      'Dernière modification le': '',
      'Matériel numérique utilisé': 'Pas de matériel',
      'Thématique(s) d’accompagnement': '',
      'Niveau d’autonomie (ou de l’atelier)': '',
      'Bénéficiaire réorienté': 'Non',
      'Structure de redirection': '',
      'Genre du bénéficiaire': 'Non communiqué',
      'Tranche d’âge du bénéficiaire': 'Non communiqué',
      'Statut du bénéficiaire': 'Non communiqué ou hétérogène',
    })
  })

  it('tells the commune of a visit away, and no place', () => {
    const commune = { name: 'Bastia', postalCode: '20200', inseeCode: '2B033' }
    expect(cellsOf(anActivity({ channel: 'at_home', commune }, { place: null }))).toMatchObject({
      'Canaux d’accompagnement': 'À domicile',
      'Nom du lieu': '',
      Adresse: '',
      Commune: 'Bastia',
      'Code postal': '20200',
      'Code Insee': '2B033',
    })
  })

  it('names a procedure with its theme only, as the Coop asks', () => {
    expect(cellsOf(anActivity({}, { requests: [asked(null, 'Une démarche sans domaine')] }))).toMatchObject({
      'Nom de la démarche administrative': '',
      'Thématique(s) d’accompagnement': '',
    })
  })
})

describe('a workshop in the Coop’s workbook', () => {
  const workshop = {
    groupSessionId: GroupSessionId.parse('0190aaaa-bbbb-7ccc-8ddd-ffffffffffff'),
    recordedAt: Date.UTC(2026, 2, 5, 16, 0),
    title: 'Prendre en main son téléphone',
    day: '2026-03-05',
    minutes: 120,
    level: 'intermediate' as const,
    commune: null,
    digitalThemes: ['first_use' as const],
    themes: ['social' as const],
    place: { name: 'Mairie de Testville', address: '1 place de la Mairie, 01000 Testville' },
    participants: 3,
  }
  const rowsOf = (more: Partial<typeof workshop> = {}) =>
    coopWorkbook({ activities: [], workshops: [{ ...workshop, ...more }] }, 'Europe/Paris').sheets[0]?.rows ?? []

  it('has one line a participant, numbered among all, with its level of three', () => {
    expect(rowsOf().map((row) => row[4])).toEqual(['1/3', '2/3', '3/3'])
    expect(Object.fromEntries(columns.map((name, rank) => [name, rowsOf()[0]?.[rank]]))).toMatchObject({
      Date: { day: '2026-03-05' },
      Type: 'Atelier collectif',
      'Canaux d’accompagnement': 'Lieu d’activité',
      'Nom du lieu': 'Mairie de Testville',
      'Durée (min)': 120,
      'Nom de l’atelier': 'Prendre en main son téléphone',
      'Thématique(s) d’accompagnement':
        'Prendre en main du matériel\nAide aux démarches administratives\nSocial - Santé',
      'Niveau d’autonomie (ou de l’atelier)': '2/3',
    })
    expect(rowsOf()[0]).toHaveLength(columns.length)
  })

  it('is « 1 » for one participant, and no line for none', () => {
    expect(rowsOf({ participants: 1 }).map((row) => row[4])).toEqual([1])
    expect(rowsOf({ participants: 0 })).toEqual([])
  })
})

describe('the words of the Coop', () => {
  const told = (facts: Partial<ReportFacts>, column: string) => cellsOf(anActivity(facts))[column]

  it.each([
    ['Canaux d’accompagnement', ActivityChannel.options.map((channel) => ({ channel }))],
    ['Matériel numérique utilisé', Equipment.options.map((one) => ({ equipment: [one] }))],
    ['Thématique(s) d’accompagnement', DigitalTheme.options.map((one) => ({ digitalThemes: [one] }))],
    ['Niveau d’autonomie (ou de l’atelier)', AutonomyShown.options.map((autonomy) => ({ autonomy }))],
    ['Structure de redirection', Referral.options.map((referral) => ({ referral }))],
    ['Genre du bénéficiaire', Gender.options.map((gender) => ({ gender }))],
    ['Tranche d’âge du bénéficiaire', AgeBand.options.map((ageBand) => ({ ageBand }))],
    ['Statut du bénéficiaire', SocialStatus.options.map((socialStatus) => ({ socialStatus }))],
  ] as const)('of « %s » are one for each of ours', (column, every: readonly Partial<ReportFacts>[]) => {
    const cells = every.map((facts) => told(facts, column))
    expect(cells.filter((cell) => cell === undefined || cell === '')).toEqual([])
    expect(new Set(cells).size).toBe(every.length)
  })

  it('of themes are one for each of ours', () => {
    const cells = Theme.options.map(
      (theme) => cellsOf(anActivity({}, { requests: [asked(theme, null)] }))['Thématique(s) d’accompagnement'],
    )
    expect(new Set(cells).size).toBe(Theme.options.length)
    for (const cell of cells) expect(cell).toMatch(/^Aide aux démarches administratives\n\S/u)
  })
})

describe('what the Coop would refuse', () => {
  const commune = { name: 'Bastia', postalCode: '20200', inseeCode: '' }
  const about = { requests: [asked('logement', null)] }
  it.each([
    ['a visit at a place without its place', anActivity({}, { ...about, place: null }), ['place']],
    ['a visit at home without its commune', anActivity({ channel: 'at_home' }, { ...about, place: null }), ['commune']],
    ['a visit elsewhere without its commune', anActivity({ channel: 'elsewhere' }, about), ['commune']],
    ['a visit without a theme', anActivity(), ['theme']],
    ['nothing of a visit at its place', anActivity({}, about), []],
    ['nothing of a visit at home in its commune', anActivity({ channel: 'at_home', commune }, about), []],
    ['nothing of a visit at a distance', anActivity({ channel: 'remote' }, { ...about, place: null }), []],
    ['nothing of a visit about a digital skill', anActivity({ digitalThemes: ['email'] }), []],
  ])('is %s', (_case, activity, lacks) => {
    expect(coopLacks(activity)).toEqual(lacks)
  })
})

describe('an address', () => {
  it.each([
    ['1 place de la Mairie, 01000 Bourg-en-Bresse', ['1 place de la Mairie', '01000', 'Bourg-en-Bresse']],
    ['12 rue du 8 mai 1945\n20200 Bastia', ['12 rue du 8 mai 1945', '20200', 'Bastia']],
    ['Salle des fêtes', ['Salle des fêtes', '', '']],
    ['', ['', '', '']],
  ])('« %s » is taken apart', (address, [street, postalCode, commune]) => {
    expect(addressParts(address)).toEqual({ street, postalCode, commune })
  })
})
