// The alphabet of SMS (GSM 03.38): beyond it, a message holds 70 characters instead of 160.
const GSM = /^[\n\r A-Za-z0-9@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&'()*+,\-./:;<=>?¡ÄÖÑÜ§¿äöñüà€]$/u
const plainer: Readonly<Record<string, string>> = {
  '’': "'",
  '«': '"',
  '»': '"',
  '…': '...',
  œ: 'oe',
  Œ: 'OE',
  '–': '-',
}

/** The same words in the alphabet of SMS: an accent that it does not have is left out, never the letter. */
export const inSmsAlphabet = (text: string): string =>
  [...text.normalize('NFC').replace(/\s/gu, ' ')]
    .map((letter) => {
      if (GSM.test(letter)) return letter
      return plainer[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')
    })
    .join('')
