import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { Domain } from '../../core/contract/domains.ts'
import type { HostEvent } from '../../core/contract/events.ts'
import { SessionStatus } from '../../core/contract/session.ts'
import type { HostConnection } from '../host/connection.ts'
import { answerHeaders } from './answers.ts'

/** A window that stopped reading is cut off rather than written to for ever; it comes back by itself. */
const MOST_UNREAD_BYTES = 262_144

/** Any value does: a browser sends it back when it reconnects by itself, and that is how we know. */
const MARK = 'id: 1\n\n'

const StatusAnswer = z.object({ ok: z.literal(true), value: SessionStatus })

/**
 * Sends the host's announcements to one window, until it closes (Server-Sent Events, HTML Living Standard §9.2). The stream starts with
 * where the store stands; a window that `mayHaveMissed` some, or reconnects, is also told that everything changed.
 */
export async function streamEvents(
  host: Pick<HostConnection, 'call' | 'subscribe'>,
  request: IncomingMessage,
  response: ServerResponse,
  mayHaveMissed: boolean,
): Promise<void> {
  const send = (event: HostEvent): void => {
    if (response.destroyed) return
    response.write(`data: ${JSON.stringify(event)}\n\n`)
    if (response.writableLength > MOST_UNREAD_BYTES) response.destroy()
  }
  response.writeHead(200, { ...answerHeaders, 'Content-Type': 'text/event-stream; charset=utf-8' })
  response.write(MARK)
  response.once('close', host.subscribe(send))

  const status = StatusAnswer.safeParse(await host.call('session.status', {}))
  if (status.success) send({ type: 'session', status: status.data.value })
  const reconnects = request.headers['last-event-id'] !== undefined
  if (mayHaveMissed || reconnects) send({ type: 'changed', domains: Domain.options })
}
