// How a call is declared: input schema, result type, who may make it, what it writes to the audit trail.
// The dispatcher enforces all four, so no handler repeats them.

import type { z } from 'zod'

export const roles = ['owner', 'pharmacist', 'intern', 'technician'] as const
export type Role = (typeof roles)[number]

/** Who may call: nobody signed in yet, or one of the roles. */
export type Access = 'anyone' | readonly Role[]

/** What the audit trail gets. `why` is required when a call leaves no trace. */
export type Audit =
  | { readonly kind: 'none'; readonly why: string }
  | {
      readonly kind: 'entry'
      /** Verb in the trail: `open`, `change`, `sign`, `print`. */
      readonly action: string
      /** Name of the input field that holds the patient's id, if the call is about a patient. */
      readonly patient?: string
      /** Name of the input field, or of the result's field, that holds the id of what was touched. */
      readonly subject?: string
    }

export interface Call<
  Input extends z.ZodType,
  Output,
  Effect extends 'query' | 'command' = 'query' | 'command',
> {
  readonly effect: Effect
  readonly input: Input
  readonly access: Access
  readonly audit: Audit
  /** Never present at run time: carries the result type. */
  readonly output?: Output
}

/** Everybody who can sign in. */
export const everyRole: readonly Role[] = roles
/** Whoever owns the clinical decision: a pharmacist, or an owner with NPI and licence. */
export const pharmacistOnly: readonly Role[] = ['pharmacist']
/** Whoever does clinical work: pharmacists, and interns, whose work a pharmacist co-signs. */
export const clinicians: readonly Role[] = ['pharmacist', 'intern']
/** Whoever runs the store's settings. */
export const ownerOnly: readonly Role[] = ['owner']

type Options<Input extends z.ZodType> = {
  readonly input: Input
  readonly access: Access
  readonly audit: Audit
}

/** A call that changes nothing. */
export function query<Output>() {
  return <Input extends z.ZodType>(options: Options<Input>): Call<Input, Output, 'query'> => ({
    effect: 'query',
    ...options,
  })
}

/** A call that changes the chart; the screen reads again after it. */
export function command<Output>() {
  return <Input extends z.ZodType>(options: Options<Input>): Call<Input, Output, 'command'> => ({
    effect: 'command',
    ...options,
  })
}

/** For calls that leave no trace, with the reason. */
export function noAudit(why: string): Audit {
  return { kind: 'none', why }
}

/** For calls that write one entry to the audit trail. */
export function entry(action: string, fields: { patient?: string; subject?: string } = {}): Audit {
  return { kind: 'entry', action, ...fields }
}
