import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MandateLetters } from '../../core/mandates/templates.ts'
import { type MandateWriter, mandateWriter } from '../../core/mandates/text.ts'

const files = {
  mandate: 'mandate.json',
  receipt: 'revocation-receipt.json',
} as const satisfies Record<keyof MandateLetters, string>

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Reads the shipped letters and checks them. Throws when they are not what we shipped: nobody must sign a damaged text. */
export function loadMandateWriter(resourcesFolder: string): MandateWriter {
  const letters = Object.entries(files).map(([part, file]) => {
    const text = readFileSync(join(resourcesFolder, 'letters', file), 'utf8')
    return [part, JSON.parse(text) as unknown] as const
  })
  return mandateWriter(MandateLetters.parse(Object.fromEntries(letters)), sha256)
}
