import { type Chance, seededChance } from '../bench/random.ts'

const long = process.env['ETABLI_FAULTS'] === 'long'
const seed = Number(process.env['ETABLI_FAULTS_SEED'] ?? 20_261_123)

/** How many times a fault is played: a few each time the command runs, many in the long form (`ETABLI_FAULTS=long`). */
export const times = (short: number, many: number): number => (long ? many : short)

/** Time allowed to a fault that is played `count` times, each taking at most `eachMs` on a busy machine. */
export const allow = (count: number, eachMs: number): number => 60_000 + count * eachMs

/** The same draws each run, unless `ETABLI_FAULTS_SEED` says otherwise; `stream` parts the tests from each other. */
export const chanceOf = (stream: number): Chance => seededChance(seed + stream)

/** Says what was played: a run that proves little must not look like one that proves much. */
export const say = (sentence: string): void => console.log(`${sentence} (seed ${seed})`)
