/**
 * Reads a time of day as people type it: 9, 9h, 9 h 30, 9:30, 09h30, 930, 0930, 14.15, midi. Gives `HH:MM`, or `null`.
 */
export function parseTypedTime(typed: string): string | null {
  const text = typed.trim().toLowerCase().replace(/\s+/gu, '')
  if (text === 'midi') return '12:00'
  const parts = /^(\d{1,2})(?:[h:.](\d{2})?)?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text)
  if (parts === null) return null
  const hours = Number(parts[1])
  const minutes = Number(parts[2] ?? 0)
  if (hours > 23 || minutes > 59) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
