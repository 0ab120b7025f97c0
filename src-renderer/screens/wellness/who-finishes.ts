// Who finishes a questionnaire: whoever does clinical work. The dispatcher enforces it; the screen only says it.

import type { UserView } from '../../../src-main/contract/session.ts'

/** Pharmacists, interns, and an owner who may sign. */
export function mayFinish(user: UserView | null): boolean {
  return user !== null && (user.role === 'pharmacist' || user.role === 'intern' || user.maySign)
}
