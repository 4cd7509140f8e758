import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile'

const NATIONAL_MOBILE = /^0[67]\d{8}$/u

/**
 * True for a number that may receive an SMS (standards §4.13): a mobile, of France and of the overseas territories as typed there, or of another
 * country. Never a short number nor a landline. Says nothing of whether the number exists.
 */
export function mayReceiveSms(typed: string): boolean {
  const phone = typed.replace('(0)', '').trim().replace(/^00/u, '+')
  // A French number does not say from which territory it is: each has its mobiles under 06 and 07.
  const digits = phone.replace(/[^\d+]/gu, '').replace(/^\+33/u, '0')
  if (!digits.startsWith('+')) return NATIONAL_MOBILE.test(digits)
  return parsePhoneNumberFromString(phone)?.isValid() ?? false
}
