import { valueProblems, type ValueProblem } from '../../core/contract/values.ts'

/** Beside a field: what to correct. */
export const valueSentences = {
  required: 'À remplir.',
  too_long: 'C’est trop long. Raccourcissez.',
  control_characters: 'Un caractère invisible n’est pas accepté. Effacez et tapez de nouveau.',
  not_a_day: 'Cette date n’existe pas. Exemple : 12/01/1980.',
  not_a_time: 'Cette heure n’existe pas. Exemple : 9 h 30.',
  not_a_phone: 'Ce n’est pas un numéro de téléphone. Exemple : 06 12 34 56 78.',
  not_an_email: 'Ce n’est pas une adresse électronique. Exemple : nom@exemple.fr.',
  day_in_future: 'Cette date est dans l’avenir.',
  invalid: 'Cette valeur n’est pas acceptée.',
} as const satisfies Record<ValueProblem, string>

const isValueProblem = (text: string): text is ValueProblem => (valueProblems as readonly string[]).includes(text)

/** The sentence of a `FieldProblem.problem` or of a zod message of the contract. */
export const valueSentence = (problem: string): string =>
  isValueProblem(problem) ? valueSentences[problem] : valueSentences.invalid
