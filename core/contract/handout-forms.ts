import { z } from 'zod'

/** How the sheet is written: 14 pt with the catalogue's words, short sentences of plain French, or 18 pt with what matters most. */
export const HandoutForm = z.enum(['standard', 'plain', 'large'])
export type HandoutForm = z.output<typeof HandoutForm>

/** A second column beside the French (ISO 639-1): Arabic, English, Spanish, Portuguese, Turkish, Ukrainian, Romanian, Pashto. */
export const HandoutLanguage = z.enum(['ar', 'en', 'es', 'pt', 'tr', 'uk', 'ro', 'ps'])
export type HandoutLanguage = z.output<typeof HandoutLanguage>
