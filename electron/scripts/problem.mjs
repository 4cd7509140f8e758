import { messages } from './messages.mjs'

/** @typedef {Error & { exitCode: number }} Problem */

/**
 * What stops a command and is nobody's bug: the world said no. The sentence is shown alone, without a stack.
 * @param {string} sentence
 * @param {number} [exitCode]
 * @returns {Problem}
 */
export function problem(sentence, exitCode = 1) {
  return Object.assign(new Error(sentence), { name: 'Problem', exitCode })
}

/**
 * @param {unknown} cause
 * @returns {cause is Problem}
 */
export function isProblem(cause) {
  return cause instanceof Error && cause.name === 'Problem'
}

/**
 * Runs a command to its end and sets the exit code: the one returned, a problem's own, or 1 for a bug.
 * @param {() => Promise<number>} work
 */
export async function command(work) {
  try {
    process.exitCode = await work()
  } catch (cause) {
    if (isProblem(cause)) {
      console.error(cause.message)
      process.exitCode = cause.exitCode
      return
    }
    console.error(messages.bug)
    console.error(cause)
    process.exitCode = 1
  }
}
