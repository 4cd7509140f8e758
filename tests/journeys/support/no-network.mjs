// Loaded before the product in its own process: any attempt to leave the machine is written down and refused.
import { appendFileSync } from 'node:fs'
import dns from 'node:dns'
import net from 'node:net'

const log = process.env['ETABLI_NETWORK_LOG']
const refuse = (what) => {
  if (log !== undefined) appendFileSync(log, `${what}\n`)
  throw new Error(`the network is out of reach: ${what}`)
}
const isLoopback = (host) => host === undefined || ['127.0.0.1', '::1', 'localhost'].includes(host)

const connect = Reflect.get(net.Socket.prototype, 'connect')
net.Socket.prototype.connect = function guarded(...args) {
  const [first] = args.flat()
  const host =
    typeof first === 'object' && first !== null ? first.host : typeof args[1] === 'string' ? args[1] : undefined
  if (typeof first === 'object' && first !== null && first.path !== undefined) return connect.apply(this, args)
  if (!isLoopback(host)) refuse(`connect ${host}`)
  return connect.apply(this, args)
}
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  const original = dns[name]
  dns[name] = (host, ...rest) => (isLoopback(host) ? original(host, ...rest) : refuse(`dns ${host}`))
}
