import { messages } from './messages.mjs'

const TERMINAL_EVERY_MS = 1_000
const LOG_EVERY_MS = 15_000

/**
 * Tells, on the error output, that a long work began, goes on, and ended with its duration: on one line that changes in a
 * terminal, on a few lines in a log. A failed work says nothing more: its sentence comes from elsewhere.
 * @template T
 * @param {string} label
 * @param {(detail: (text: string) => void) => Promise<T>} work  may replace the elapsed time by a figure of its own
 * @returns {Promise<T>}
 */
export async function withProgress(label, work) {
  const output = process.stderr
  const terminal = output.isTTY
  const startedAt = Date.now()
  const elapsed = () => messages.setup.seconds(Math.round((Date.now() - startedAt) / 1000))
  let figure = ''
  const clear = () => terminal && output.write('\r\u001B[2K')
  const show = () => {
    clear()
    output.write(messages.setup.going(label, figure || elapsed()) + (terminal ? '' : '\n'))
  }

  output.write(messages.setup.starting(label) + (terminal ? '' : '\n'))
  const timer = setInterval(show, terminal ? TERMINAL_EVERY_MS : LOG_EVERY_MS)
  try {
    const result = await work((text) => {
      figure = text
    })
    clear()
    output.write(`${messages.setup.done(label, elapsed())}\n`)
    return result
  } catch (cause) {
    clear()
    throw cause
  } finally {
    clearInterval(timer)
  }
}
