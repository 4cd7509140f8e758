import type { IncomingMessage } from 'node:http'
import { err, ok, type Result } from '../../core/shared/result.ts'
import type { Refused } from './guard.ts'

/** The largest call: a 10,000-character note and its draft take a hundredth of it. */
export const LARGEST_BODY = 1_048_576

/** Reads a JSON body, holding at most {@link LARGEST_BODY} bytes whatever its announced length. */
export async function readJson(request: IncomingMessage): Promise<Result<unknown, Refused>> {
  const tooLarge = err({ status: 413, code: 'body_too_large' } as const)
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return tooLarge
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request) {
      if (!Buffer.isBuffer(chunk)) return err({ status: 400, code: 'not_json' })
      size += chunk.length
      if (size > LARGEST_BODY) return tooLarge
      chunks.push(chunk)
    }
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))))
  } catch {
    return err({ status: 400, code: 'not_json' })
  }
}

/** A text property of an unknown value, `''` when there is none. */
export const textOf = (value: unknown, name: string): string => {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return ''
  const text: unknown = Reflect.get(value, name)
  return typeof text === 'string' ? text : ''
}
