import { strToU8, zlibSync } from 'fflate'
import type { ActivityRequest, ReportFacts } from '../../../core/contract/activity.ts'
import { COOP_NEW_REPORT } from '../../../core/contract/exports.ts'
import { encodeBase64 } from '../../../core/shared/base64.ts'
import {
  ageBandCodes,
  autonomyCodes,
  channelCodes,
  digitalThemeCodes,
  equipmentCodes,
  genderCodes,
  NO_EQUIPMENT,
  NOT_COMMUNICATED,
  PROCEDURES_CODE,
  referralCodes,
  statusCodes,
  themeCodes,
} from './coop-codes.ts'

/** What the Coop's page takes as the beginning of a report: nobody is named, no note is told. */
export function coopState(facts: ReportFacts, requests: readonly ActivityRequest[], procedures: readonly string[]) {
  const administrative = [...new Set(requests.flatMap(({ theme }) => (theme === null ? [] : [themeCodes[theme]])))]
  const { commune, gender, ageBand, socialStatus, autonomy, referral } = facts
  return {
    date: facts.day,
    duree: { duree: String(facts.minutes) },
    typeLieu: channelCodes[facts.channel],
    // Without its code the Coop does not know the commune: it is then chosen there.
    ...(commune === null || commune.inseeCode === ''
      ? {}
      : {
          lieuCommuneData: {
            id: commune.inseeCode,
            codeInsee: commune.inseeCode,
            codePostal: commune.postalCode,
            commune: commune.name,
            nom: commune.name,
            label: `${commune.name} · ${commune.postalCode}`,
            contexte: '',
            longitude: 0,
            latitude: 0,
          },
        }),
    materiel: facts.equipment.length === 0 ? [NO_EQUIPMENT] : facts.equipment.map((one) => equipmentCodes[one]),
    thematiques: [
      ...facts.digitalThemes.map((theme) => digitalThemeCodes[theme]),
      ...(administrative.length === 0 ? [] : [PROCEDURES_CODE]),
      ...administrative,
    ],
    ...(procedures.length === 0 ? {} : { precisionsDemarche: procedures.join(', ') }),
    ...(autonomy === null ? {} : { autonomie: autonomyCodes[autonomy] }),
    orienteVersStructure: referral === null ? 'no' : 'yes',
    ...(referral === null ? {} : { structureDeRedirection: referralCodes[referral] }),
    beneficiaire: {
      genre: gender === null ? NOT_COMMUNICATED : genderCodes[gender],
      trancheAge: ageBand === null ? NOT_COMMUNICATED : ageBandCodes[ageBand],
      statutSocial: socialStatus === null ? NOT_COMMUNICATED : statusCodes[socialStatus],
    },
  }
}

/**
 * The address of the Coop's new report, filled: its state as superjson writes plain values, compressed (zlib, RFC 1950) and in base64url
 * (RFC 4648 §5). Not official: read in the Coop's published code, it may stop working without notice; the page then opens empty.
 */
export function coopAddress(facts: ReportFacts, requests: readonly ActivityRequest[], procedures: readonly string[]) {
  const state = JSON.stringify({ json: coopState(facts, requests, procedures) })
  const packed = encodeBase64(zlibSync(strToU8(state)))
  return `${COOP_NEW_REPORT}?v=${packed.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '')}`
}
