import type { IncomingMessage, ServerResponse } from 'node:http'
import { securityHeaders } from '../shared/static-files.ts'

/** Why a request is not ours to serve; each is one HTTP status. */
export type Refused = {
  readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 415 | 500
  readonly code: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The headers of everything that is not a file of the renderer; nothing of it is ever shown as a page. */
export const answerHeaders = {
  ...securityHeaders,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
} as const

const jsonHeaders = (text: string) => ({
  ...answerHeaders,
  'Content-Type': 'application/json; charset=utf-8',
  'Content-Length': Buffer.byteLength(text),
})

/** Answers 200 with a value as JSON. */
export function answer(response: ServerResponse, value: unknown, headers: Readonly<Record<string, string>> = {}): void {
  const text = JSON.stringify(value)
  response.writeHead(200, { ...jsonHeaders(text), ...headers })
  response.end(text)
}

/** What is thrown away of a refused body before the connection is cut: enough for any honest mistake. */
const MOST_IGNORED_BYTES = 16_777_216

/**
 * Answers a refusal, its code and nothing else, and closes the connection. A connection cut while a body is still coming would take
 * the answer with it, so the rest is first read and forgotten, within {@link MOST_IGNORED_BYTES} and the server's own time limit.
 */
export function refuse(request: IncomingMessage, response: ServerResponse, { status, code, headers }: Refused): void {
  const text = JSON.stringify({ code })
  response.writeHead(status, { ...jsonHeaders(text), ...headers, Connection: 'close' })
  response.write(text)
  let ignored = 0
  request.on('data', (chunk: Buffer) => {
    ignored += chunk.length
    if (ignored > MOST_IGNORED_BYTES) request.destroy()
  })
  if (request.readableEnded || request.destroyed) response.end()
  else request.once('end', () => response.end())
}
