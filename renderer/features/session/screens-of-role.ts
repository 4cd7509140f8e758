import type { Role } from '../../../core/contract/mediators.ts'

/** Where a trainer goes: nothing of anyone who was really helped. The door refuses the rest, whatever is shown. */
const ofTrainers = ['/catalogue', '/veille', '/journal', '/reglages'] as const

/** Where each role begins its day. */
export const firstScreenOf = (role: Role): '/' | '/catalogue' => (role === 'trainer' ? '/catalogue' : '/')

/** Whether a screen, by its address, is one of this role's. */
export const mayOpen = (role: Role, path: string): boolean =>
  role !== 'trainer' || ofTrainers.some((start) => path === start || path.startsWith(`${start}/`))
