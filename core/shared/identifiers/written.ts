/** A number as it is compared: without the spaces, dots and dashes that people write in it, in capitals. */
export const bare = (written: string): string => written.replace(/[\s.\u00A0\u202F-]/gu, '').toUpperCase()
