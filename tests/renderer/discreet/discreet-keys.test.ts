import { describe, expect, it } from 'vitest'
import { discreetKey } from '../../../renderer/features/discreet/discreet-keys.ts'

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
const key = (name: string, held: Partial<typeof plain> = {}) => ({ ...plain, ...held, key: name })

describe('the keys of the discreet screen', () => {
  it.each([
    ['Ctrl+D', key('d', { ctrlKey: true })],
    ['⌘D', key('d', { metaKey: true })],
    ['Ctrl+D under Caps Lock', key('D', { ctrlKey: true })],
  ])('%s shows it and takes it away', (_name, event) => {
    expect(discreetKey(event, false)).toBe('switch')
    expect(discreetKey(event, true)).toBe('switch')
  })

  it.each([
    ['d', key('d')],
    ['Ctrl+Shift+D', key('d', { ctrlKey: true, shiftKey: true })],
    ['Escape', key('Escape')],
    ['F2', key('F2')],
  ])('%s goes its way while it is off', (_name, event) => expect(discreetKey(event, false)).toBe('pass'))

  it('keeps every key from the hidden screens, but the lock', () => {
    expect(discreetKey(key('F2'), true)).toBe('hold')
    expect(discreetKey(key('k', { ctrlKey: true }), true)).toBe('hold')
    expect(discreetKey(key('L', { ctrlKey: true, shiftKey: true }), true)).toBe('hold')
    expect(discreetKey(key('Escape'), true)).toBe('cancel')
    expect(discreetKey(key('l', { ctrlKey: true }), true)).toBe('pass')
  })
})
