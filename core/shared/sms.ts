/** The alphabet in which a whole SMS is written: seven bits a letter, or sixteen once one letter is outside of the first. */
export type SmsAlphabet = 'gsm7' | 'ucs2'

export type SmsLength = {
  readonly alphabet: SmsAlphabet
  /** Septets of GSM-7, or units of UCS-2. */
  readonly units: number
  readonly segments: number
  /** What the last segment still holds, in units. */
  readonly left: number
  /** The letters that are not in GSM-7, each once, as they come. */
  readonly costly: readonly string[]
}

// 3GPP TS 23.038 §6.2.1: the basic table, and the extension that costs two septets.
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const EXTENSION = new Set('\f^{}\\[~]|€')
// 140 octets; a message of several segments spends six of each to be put together again.
const ROOM = { gsm7: { alone: 160, joined: 153 }, ucs2: { alone: 70, joined: 67 } } as const

const isGsm = (letter: string): boolean => BASIC.has(letter) || EXTENSION.has(letter)

/** How many SMS a text makes, and which letters make it more (standards §4.15). An empty text makes none. */
export function smsLength(text: string): SmsLength {
  const letters = [...text]
  const costly = [...new Set(letters.filter((letter) => !isGsm(letter)))]
  const alphabet: SmsAlphabet = costly.length === 0 ? 'gsm7' : 'ucs2'
  // One that takes two units is never cut in two: the segment before it stays one unit short.
  const costs = letters.map((letter) => (alphabet === 'ucs2' ? letter.length : EXTENSION.has(letter) ? 2 : 1))
  const units = costs.reduce((sum, cost) => sum + cost, 0)
  const { alone, joined } = ROOM[alphabet]
  if (units <= alone) return { alphabet, units, segments: units === 0 ? 0 : 1, left: alone - units, costly }
  let segments = 1
  let used = 0
  for (const cost of costs) {
    if (used + cost > joined) {
      segments += 1
      used = 0
    }
    used += cost
  }
  return { alphabet, units, segments, left: joined - used, costly }
}

const plainer: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '…': '...',
  œ: 'oe',
  Œ: 'OE',
  '–': '-',
  '—': '-',
}

/** The same letter in GSM-7, without its accent when it has one there; `null` when there is none, as for an emoji. */
export function plainerForSms(letter: string): string | null {
  if (isGsm(letter)) return letter
  if (/^\s$/u.test(letter)) return ' '
  const plain = plainer[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')
  return plain !== '' && [...plain].every(isGsm) ? plain : null
}

/** The same words in GSM-7; what has no plainer form stays as it is. */
export const inSmsAlphabet = (text: string): string =>
  [...text.normalize('NFC')].map((letter) => plainerForSms(letter) ?? letter).join('')
