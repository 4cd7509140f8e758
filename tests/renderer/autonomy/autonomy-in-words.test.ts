import { expect, it } from 'vitest'
import type { Autonomy } from '../../../core/contract/autonomy.ts'
import { canDoOnPaper, pointWords } from '../../../renderer/features/autonomy/autonomy-in-words.ts'

it.each([
  [{ alone: 3, withHelp: 1, doneFor: 0 }, '3\u00A0étapes sans aide, 1 avec aide'],
  [{ alone: 1, withHelp: 0, doneFor: 0 }, '1\u00A0étape sans aide'],
  [{ alone: 0, withHelp: 0, doneFor: 2 }, '2 à sa place'],
])('a time when %o is told without what never happened', (counts, words) => {
  expect(pointWords({ at: 0, ...counts })).toBe(words)
})

const skill = (text: string, title: string): Autonomy['canDo'][number] => ({
  text,
  title,
  since: 0,
  movement: 'more_alone',
})

const autonomy: Autonomy = {
  procedures: [],
  learning: [],
  canDo: [
    skill('Se connecter', 'Impôts'),
    skill('Payer en ligne', 'Impôts'),
    skill('Déclarer le loyer', 'Logement'),
    skill('Se connecter', 'Logement'),
  ],
}

it('the sheet tells first what she can do in its own procedures, each thing once', () => {
  expect(canDoOnPaper(autonomy, ['Logement'], 3)).toEqual(['Déclarer le loyer', 'Se connecter', 'Payer en ligne'])
})

it('the sheet tells no more than it has room for', () => {
  expect(canDoOnPaper(autonomy, [], 1)).toEqual(['Se connecter'])
})
