import type { Commune, DigitalTheme } from '../../../core/contract/activity.ts'
import type { ExportedActivity, ExportedWorkshop } from '../../../core/contract/exports.ts'
import type { Output } from '../../../core/contract/index.ts'
import type { Theme } from '../../../core/contract/sheets.ts'
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
  coopWorkshopLevels,
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
function themesOf(digital: readonly DigitalTheme[], procedures: readonly Theme[]): string {
  const administrative = procedures.map((theme) => coopThemes[theme])
  return several([
    ...digital.map((theme) => coopDigitalThemes[theme]),
    ...(administrative.length === 0 ? [] : [words.procedures]),
    ...administrative,
  ])
}

function whereOf(
  place: ExportedActivity['place'],
  commune: Commune | null,
): readonly [string, string, string, string, string] {
  if (place !== null) {
    const parts = addressParts(place.address)
    return [place.name, parts.street, parts.commune, parts.postalCode, '']
  }
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
    ...whereOf(facts.channel === 'at_place' ? activity.place : null, facts.commune),
    facts.minutes,
    '',
    facts.equipment.length === 0 ? words.noEquipment : several(facts.equipment.map((one) => coopEquipments[one])),
    themesOf(
      facts.digitalThemes,
      requests.flatMap(({ theme }) => theme ?? []),
    ),
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

/** One line a participant of a workshop, `i/n`; a workshop to which nobody came has none. */
function workshopRows(workshop: ExportedWorkshop, timeZone: string): readonly (readonly Cell[])[] {
  const { groupSessionId, title, day, minutes, level, place, commune, digitalThemes, themes, participants } = workshop
  return Array.from({ length: participants }, (_none, rank) => [
    { day },
    instantOf(workshop.recordedAt, timeZone),
    '',
    words.workshop,
    participants === 1 ? 1 : `${rank + 1}/${participants}`,
    words.anonymous,
    place === null ? coopChannels.elsewhere : coopChannels.at_place,
    ...whereOf(place, commune),
    minutes,
    title,
    '',
    themesOf(digitalThemes, themes),
    '',
    '',
    level === null ? '' : coopWorkshopLevels[level],
    '',
    '',
    '',
    '',
    '',
    words.notCommunicated,
    words.notCommunicated,
    words.statusNotCommunicated,
    '',
    groupSessionId,
  ])
}

/** The activities, then the workshops, in the Coop's own columns, order and words. */
export const coopWorkbook = ({ activities, workshops }: Output<'exports.activities'>, timeZone: string): Workbook => ({
  title: words.sheet,
  sheets: [
    {
      name: words.sheet,
      header: words.columns,
      rows: [
        ...activities.map((activity) => rowOf(activity, timeZone)),
        ...workshops.flatMap((workshop) => workshopRows(workshop, timeZone)),
      ],
    },
  ],
})
