import type { VisitReport } from '../../../core/contract/activity.ts'
import {
  activityChannels,
  activityWords as words,
  autonomies,
  digitalThemes,
  equipments,
  referrals,
} from '../../messages/activity.ts'
import { dayDigits, duration } from '../../messages/dates.ts'
import { postures } from '../../messages/visits.ts'

/** A visit's report in one line: what is there is told, what was not said is left out. `place` is the name of its place, if any. */
export function reportInWords({ facts, posture }: VisitReport, place: string | null): string {
  return [
    dayDigits(facts.day),
    duration(facts.minutes),
    place ?? activityChannels[facts.channel],
    facts.booked ? words.booked : words.notBooked,
    ...(posture === null ? [] : [postures[posture]]),
    ...facts.equipment.map((one) => equipments[one]),
    ...facts.digitalThemes.map((one) => digitalThemes[one]),
    ...(facts.autonomy === null ? [] : [autonomies[facts.autonomy]]),
    ...(facts.referral === null ? [] : [`${words.referral}\u00A0: ${referrals[facts.referral]}`]),
    facts.settled ? words.settled : words.notSettled,
  ].join(' · ')
}
