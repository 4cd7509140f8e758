import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contract, systemErrorCodes } from '../../../core/contract/index.ts'
import { valueProblems } from '../../../core/contract/values.ts'
import { errorSentence, errorSentences } from '../../../renderer/messages/errors.ts'
import { valueSentences } from '../../../renderer/messages/values.ts'

const renderer = resolve(import.meta.dirname, '../../../renderer')

const files = (folder: string, ends: RegExp) =>
  readdirSync(join(renderer, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ends.test(file))
    .map((file) => join(folder, file))

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(^|\s)\/\/[^\n]*/gu, '$1')

/** The quoted texts of a source file, holes of templates left out. */
const textsOf = (file: string): readonly string[] => {
  const source = withoutComments(readFileSync(join(renderer, file), 'utf8'))
  return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/gu)].map(
    ([, single, double, template]) => single ?? double ?? (template ?? '').replace(/\$\{[^}]*\}/gu, 'X'),
  )
}

const faults = [
  ['a plain space before : ; ! ? »', /[\p{L}\p{N})…] [:;!?»]/u],
  ['no space before ; ! ?', /\p{L}[;!?](?:\s|$)/u],
  ['no space before a colon that a space follows', /\p{L}: /u],
  ['a plain space after «', /« /u],
  ['a straight apostrophe between letters', /\p{L}'\p{L}/u],
  ['three dots instead of …', /\.{3}/u],
  ['straight quotation marks', /"/u],
] as const

describe('the French of the screens', () => {
  it.each(files('messages', /\.ts$/u))('%s has the typography of French', (file) => {
    const broken = textsOf(file).flatMap((text) =>
      // Paths of imports are no words.
      text.startsWith('.')
        ? []
        : faults.filter(([, pattern]) => pattern.test(text)).map(([fault]) => `${fault}: ${text}`),
    )
    expect(broken).toEqual([])
  })

  it('is written in messages/, not in the screens', () => {
    // Words between tags have no quotes: the whole source is read.
    const elsewhere = ['app', 'bridge', 'features', 'ui']
      .flatMap((folder) => files(folder, /\.tsx?$/u))
      .flatMap((file) =>
        withoutComments(readFileSync(join(renderer, file), 'utf8'))
          .split('\n')
          .filter((line) => /[àâçéèêëîïôùûœ’«]/iu.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      )
    expect(elsewhere).toEqual([])
  })
})

describe('every refusal', () => {
  const codes = new Set([
    ...Object.values(contract).flatMap(({ errors }): readonly string[] => errors),
    ...systemErrorCodes,
  ])

  it('has its sentence, and no sentence is left without its refusal', () => {
    expect(Object.keys(errorSentences).toSorted()).toEqual([...codes].toSorted())
  })

  it('reads as an unexpected failure when its code is unknown, inherited names included', () => {
    expect(errorSentence('never_heard')).toBe(errorSentences.unexpected)
    expect(errorSentence('toString')).toBe(errorSentences.unexpected)
  })

  it('never offers to delete data', () => {
    expect(Object.values(errorSentences).filter((sentence) => /supprim|effac/iu.test(sentence))).toEqual([])
  })

  it('of a value has its sentence', () => {
    expect(Object.keys(valueSentences).toSorted()).toEqual([...valueProblems].toSorted())
  })
})
