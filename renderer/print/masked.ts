/** `amina.diallo@orange.fr` reads `a•••••@orange.fr`: enough to know one's own, not enough for who finds the paper. `null` without address. */
export function maskedEmail(email: string): string | null {
  const [local = '', domain = ''] = email.split('@')
  return local === '' || domain === '' ? null : `${local.slice(0, 1)}•••••@${domain}`
}

/** The last two digits of a phone number; `null` when it has fewer. */
export function lastDigits(phone: string): string | null {
  const digits = phone.replace(/\D/gu, '')
  return digits.length < 2 ? null : digits.slice(-2)
}
