type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

const withModifier = (event: Keys, letter: string): boolean =>
  (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === letter

/**
 * What a key does to the discreet screen: `switch` shows or hides it; `hold` keeps the key from the screens that are hidden, which would
 * answer unseen; `cancel` keeps it also from dialogs that listen before them; `pass` lets it through, the lock above all.
 */
export function discreetKey(event: Keys, isOn: boolean): 'switch' | 'hold' | 'cancel' | 'pass' {
  if (withModifier(event, 'd')) return 'switch'
  if (!isOn || withModifier(event, 'l')) return 'pass'
  return event.key === 'Escape' ? 'cancel' : 'hold'
}
