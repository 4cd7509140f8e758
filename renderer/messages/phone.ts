/** A phone number that no end of line cuts. */
export const phoneNumber = (typed: string): string => typed.replaceAll(' ', '\u00A0')
