import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { LARGEST_BODY_BYTES } from '../../../electron/browser/body.ts'
import { aCall, type DeskServer, deskServer } from './desk-server.ts'

const call = async (desk: DeskServer, body: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
  desk.ask({ method: 'POST', path: '/call', body, headers: { Cookie: await desk.signIn(), ...headers } })

describe('a body over the limit', () => {
  test('is taken up to the limit, to the byte', async () => {
    const desk = await deskServer()
    const around = JSON.stringify({ name: 'n', input: '' }).length
    const fits = JSON.stringify({ name: 'n', input: 'x'.repeat(LARGEST_BODY_BYTES - around) })
    expect(fits).toHaveLength(LARGEST_BODY_BYTES)
    expect((await call(desk, fits)).status).toBe(200)
    expect((await call(desk, `${fits} `)).status).toBe(413)
    expect(desk.host.calls).toHaveLength(1)
  })

  test.each([
    ['announced', { 'Content-Length': String(LARGEST_BODY_BYTES * 4) }],
    ['without a length', { 'Transfer-Encoding': 'chunked' }],
  ])('%s: the sender reads 413 even though it goes on sending', async (_how, headers) => {
    const desk = await deskServer()
    const { status, body } = await call(desk, Buffer.alloc(LARGEST_BODY_BYTES * 4, 'x'), headers)
    expect({ status, body }).toEqual({ status: 413, body: '{"code":"body_too_large"}' })
    expect(desk.host.calls).toEqual([])
  })

  test('is refused before it is whole: by its announced length, or at the first byte too many', async () => {
    const desk = await deskServer()
    const cookie = await desk.signIn()
    const head = (length: string) =>
      `POST /call HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nOrigin: ${desk.origin}\r\nCookie: ${cookie}\r\nContent-Type: application/json\r\n${length}\r\n\r\n`
    const chunk = `${(LARGEST_BODY_BYTES + 1).toString(16)}\r\n${'x'.repeat(LARGEST_BODY_BYTES + 1)}\r\n`
    const unfinished = [head('Content-Length: 99999999'), `${head('Transfer-Encoding: chunked')}${chunk}`]
    for (const bytes of unfinished) {
      const answered = await new Promise<string>((resolve) => {
        const socket = connect(desk.port, '127.0.0.1', () => socket.write(bytes))
        socket.once('data', (data) => {
          resolve(data.toString('latin1'))
          socket.destroy()
        })
      })
      expect(answered).toMatch(/^HTTP\/1\.1 413 /u)
    }
  })

  test('a sender that reads nothing before it has sent everything still finds the refusal', async () => {
    const desk = await deskServer()
    const body = Buffer.alloc(LARGEST_BODY_BYTES * 8, 'x')
    const head = `POST /call HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nOrigin: ${desk.origin}\r\nCookie: ${await desk.signIn()}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`
    const answered = await new Promise<string>((resolve, reject) => {
      const socket = connect(desk.port, '127.0.0.1').pause()
      socket.once('error', reject)
      socket.once('data', (data) => resolve(data.toString('latin1')))
      socket.write(head)
      socket.write(body, () => socket.resume())
    })
    expect(answered).toMatch(/^HTTP\/1\.1 413 /u)
  })

  test('an endless one is cut', async () => {
    const desk = await deskServer()
    const cookie = await desk.signIn()
    const sent = await new Promise<number>((resolve) => {
      const socket = connect(desk.port, '127.0.0.1', () => {
        socket.write(
          `POST /call HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nOrigin: ${desk.origin}\r\nCookie: ${cookie}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
        )
        const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`
        const go = (): void => {
          while (!socket.destroyed && socket.write(chunk));
          if (!socket.destroyed) socket.once('drain', go)
        }
        go()
      })
      socket.on('data', () => undefined)
      socket.on('error', () => undefined)
      socket.once('close', () => resolve(socket.bytesWritten))
    })
    expect(sent).toBeLessThan(64 * 1_048_576)
    expect((await desk.ask(aCall(cookie))).status).toBe(200)
  })
})

test.each([
  ['text/plain'],
  ['application/x-www-form-urlencoded'],
  ['multipart/form-data; boundary=a'],
  ['application/json-patch+json'],
  ['application/json; charset=utf-16'],
  ['text/plain; application/json'],
  [''],
])('the content type %j is refused: a form of another site could send it unasked', async (type) => {
  const desk = await deskServer()
  const { status, body } = await call(desk, '{"name":"a","input":{}}', { 'Content-Type': type })
  expect({ status, body }).toEqual({ status: 415, body: '{"code":"wrong_content_type"}' })
  expect(desk.host.calls).toEqual([])
})

test('JSON in UTF-8 may say so', async () => {
  const desk = await deskServer()
  expect((await call(desk, '{}', { 'Content-Type': 'Application/JSON; charset=UTF-8' })).status).toBe(200)
})

test.each(['', ' ', '{', '{"name":}', "{'name':1}", 'undefined', '{"name":"a"}{}', '\0', '[1,]', '\uFEFF '])(
  'the body %j is not JSON',
  async (text) => {
    const desk = await deskServer()
    const { status, body } = await call(desk, text)
    expect({ status, body }).toEqual({ status: 400, body: '{"code":"not_json"}' })
    expect(desk.host.calls).toEqual([])
  },
)

test('bytes that are not UTF-8 are refused rather than replaced', async () => {
  const desk = await deskServer()
  const bytes = Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')])
  expect((await call(desk, bytes)).body).toBe('{"code":"not_json"}')
})

test.each([
  ['null', undefined, undefined],
  ['12', undefined, undefined],
  ['"text"', undefined, undefined],
  ['[]', undefined, undefined],
  ['{}', undefined, undefined],
  ['{"name":["a"],"input":null}', ['a'], null],
  ['{"__proto__":{"name":"inherited","input":1}}', undefined, undefined],
  ['{"name":"constructor","input":{"__proto__":1}}', 'constructor', JSON.parse('{"__proto__":1}') as unknown],
])('JSON of any other shape goes to the host, the only judge of a call: %s', async (text, name, input) => {
  const desk = await deskServer()
  expect((await call(desk, text)).status).toBe(200)
  expect(desk.host.calls).toEqual([{ name, input }])
})

test('a deeply nested body does not take the server down', async () => {
  const desk = await deskServer()
  const { status } = await call(desk, '['.repeat(500_000))
  expect(status).toBe(400)
  expect((await call(desk, '{}')).status).toBe(200)
})

test('a bug is answered by its code, never by its words or its place', async () => {
  const desk = await deskServer()
  const { status, body } = await call(desk, '{"name":"breaks","input":{}}')
  expect({ status, body }).toEqual({ status: 500, body: '{"code":"unexpected"}' })
  expect(desk.reports).toEqual(['browser: TypeError'])
})
