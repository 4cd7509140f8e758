import type { IncomingMessage } from 'node:http'
import { err, ok, type Result } from '../../core/shared/result.ts'
import type { Refused } from './answers.ts'

/** The largest call: a 10,000-character note and its draft take a hundredth of it. */
export const LARGEST_BODY_BYTES = 1_048_576

const tooLarge = err({ status: 413, code: 'body_too_large' } as const)
const notJson = err({ status: 400, code: 'not_json' } as const)

function parse(chunks: readonly Buffer[]): Result<unknown, Refused> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)))
    return ok(value)
  } catch {
    return notJson
  }
}

/**
 * Reads a JSON body. Never holds more than {@link LARGEST_BODY_BYTES}, whatever length is announced, and answers `body_too_large` as
 * soon as that is passed, without waiting for the rest.
 */
export function readJson(request: IncomingMessage): Promise<Result<unknown, Refused>> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY_BYTES) return Promise.resolve(tooLarge)
  return new Promise((resolve) => {
    let chunks: Buffer[] = []
    let size = 0
    const keep = (chunk: Buffer): void => {
      size += chunk.length
      if (size <= LARGEST_BODY_BYTES) {
        chunks.push(chunk)
        return
      }
      request.off('data', keep)
      chunks = []
      resolve(tooLarge)
    }
    request.on('data', keep)
    request.once('end', () => resolve(parse(chunks)))
    // Cut before its end: nobody is left to read the answer.
    request.once('close', () => resolve(notJson))
  })
}

/** A property of an unknown value, `undefined` when there is none of its own. */
export const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined

/** A text property of an unknown value, `''` when there is none. */
export function textOf(value: unknown, name: string): string {
  const text = propertyOf(value, name)
  return typeof text === 'string' ? text : ''
}
