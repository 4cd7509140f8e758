import type { ExportedActivity } from '../../../core/contract/exports.ts'
import { localTime } from '../../../core/shared/zone.ts'
import {
  coopAgeBands,
  coopChannels,
  coopDigitalThemes,
  coopEquipments,
  coopGenders,
  coopLevels,
  coopReferrals,
  coopStatuses,
  coopThemes,
  coopWords as words,
} from '../../messages/coop.ts'
import { dayDigits } from '../../messages/dates.ts'
import type { Cell, Workbook } from './workbook.ts'

/** What the Coop asks and a line does not say: the place of a visit at a place, the commune of one at home or elsewhere, a theme. */
export type CoopLack = 'place' | 'commune' | 'theme'

/** The Coop's conditional rules: a place at « Lieu d’activité », a commune at « À domicile » and « Autre lieu »; a theme always. */
export function coopLacks({ facts, place, requests }: ExportedActivity): readonly CoopLack[] {
  const isAway = facts.channel === 'at_home' || facts.channel === 'elsewhere'
  const hasTheme = facts.digitalThemes.length > 0 || requests.some(({ theme }) => theme !== null)
  return [
    ...(facts.channel === 'at_place' && place === null ? (['place'] as const) : []),
    ...(isAway && facts.commune === null ? (['commune'] as const) : []),
    ...(hasTheme ? [] : (['theme'] as const)),
  ]
}

/** Several values in one cell, each once, one a line. */
const several = (values: readonly string[]): string => [...new Set(values)].join('\n')

/** « 1 place de la Mairie, 01000 Testville » taken apart at its postal code; a place without one keeps its address whole. */
export function addressParts(address: string): {
  readonly street: string
  readonly postalCode: string
  readonly commune: string
} {
  const found = /^(?<street>.*?)[,\s]*\b(?<postalCode>\d{5})\s+(?<commune>\D+)$/su.exec(address.trim())
  const { street = address.trim(), postalCode = '', commune = '' } = found?.groups ?? {}
  return { street, postalCode, commune: commune.trim() }
}

/** Themes of the digital skills, then of the procedures, these after the theme that opens them (the second conditional rule). */
function themesOf({ facts, requests }: ExportedActivity): string {
  const administrative = requests.flatMap(({ theme }) => (theme === null ? [] : [coopThemes[theme]]))
  return several([
    ...facts.digitalThemes.map((theme) => coopDigitalThemes[theme]),
    ...(administrative.length === 0 ? [] : [words.procedures]),
    ...administrative,
  ])
}

function whereOf({ facts, place }: ExportedActivity): readonly [string, string, string, string, string] {
  if (facts.channel === 'at_place' && place !== null) {
    const { street, postalCode, commune } = addressParts(place.address)
    return [place.name, street, commune, postalCode, '']
  }
  const { commune } = facts
  return commune === null ? ['', '', '', '', ''] : ['', '', commune.name, commune.postalCode, commune.inseeCode]
}

const instantOf = (at: number, timeZone: string): string => {
  const { day, time } = localTime(at, timeZone)
  return words.instant(dayDigits(day), time)
}

/** One line of the Coop's export: nobody is named, no note is told. */
function rowOf(activity: ExportedActivity, timeZone: string): readonly Cell[] {
  const { reportId, recordedAt, updatedAt, facts, requests } = activity
  const procedures = requests.flatMap(({ theme, procedureTitle }) =>
    theme === null || procedureTitle === null ? [] : [procedureTitle],
  )
  return [
    { day: facts.day },
    instantOf(recordedAt, timeZone),
    updatedAt === recordedAt ? '' : instantOf(updatedAt, timeZone),
    words.individual,
    1,
    words.anonymous,
    coopChannels[facts.channel],
    ...whereOf(activity),
    facts.minutes,
    '',
    facts.equipment.length === 0 ? words.noEquipment : several(facts.equipment.map((one) => coopEquipments[one])),
    themesOf(activity),
    '',
    several(procedures),
    facts.autonomy === null ? '' : coopLevels[facts.autonomy],
    facts.referral === null ? words.no : words.yes,
    facts.referral === null ? '' : coopReferrals[facts.referral],
    '',
    '',
    '',
    facts.gender === null ? words.notCommunicated : coopGenders[facts.gender],
    facts.ageBand === null ? words.notCommunicated : coopAgeBands[facts.ageBand],
    facts.socialStatus === null ? words.statusNotCommunicated : coopStatuses[facts.socialStatus],
    '',
    reportId,
  ]
}

/** The activities in the Coop's own columns, order and words. */
export const coopWorkbook = (activities: readonly ExportedActivity[], timeZone: string): Workbook => ({
  title: words.sheet,
  sheets: [{ name: words.sheet, header: words.columns, rows: activities.map((activity) => rowOf(activity, timeZone)) }],
})
