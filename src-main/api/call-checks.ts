// What is checked at every call, and what the trail reads off it. Not: the order in which it happens (dispatch.ts).

import type { z } from 'zod'
import type { Access, Role } from '../contract/call.ts'
import { AppError } from '../contract/errors.ts'
import type { UserView } from '../contract/session.ts'

/** A pharmacist may act as one; so may an owner who has an NPI and a licence. */
export function effectiveRoles(user: UserView): readonly Role[] {
  return user.role === 'owner' && user.maySign ? ['owner', 'pharmacist'] : [user.role]
}

/** Refuses whoever is not signed in, or in another role. */
export function checkAccess(access: Access, user: UserView | null): void {
  if (access === 'anyone') return
  if (user === null) throw new AppError('not-allowed', 'The chart is locked. Sign in first.')
  const mine = effectiveRoles(user)
  if (!access.some((role) => mine.includes(role)))
    throw new AppError(
      'not-allowed',
      `Only ${access.join(' or ')} may do this. You are signed in as ${user.role}.`,
    )
}

/** The input as the contract names it; `invalid-input` with the fields that do not fit. */
export function parse(schema: z.ZodType, input: unknown): unknown {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const fields: Record<string, string> = {}
  for (const issue of result.error.issues) fields[issue.path.join('.')] ??= issue.message
  throw new AppError('invalid-input', 'Some fields need another look.', { fields })
}

/** An id in a field; null when there is none. */
export function idField(from: unknown, name: string | undefined): string | null {
  if (name === undefined || typeof from !== 'object' || from === null) return null
  const value: unknown = Reflect.get(from, name)
  return typeof value === 'string' && value !== '' ? value : null
}

/** A dialog that was closed or a job that was stopped is not "ok" in the trail. */
export function outcomeOf(value: unknown): string {
  const isCancelled =
    value === null ||
    (typeof value === 'object' &&
      (Reflect.get(value, 'wasCancelled') === true || Reflect.get(value, 'path') === null))
  return isCancelled ? 'cancelled' : 'ok'
}
