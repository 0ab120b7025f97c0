// Failures as people meet them: one class, seven kinds. Clinical unknowns are values, not errors.

export const errorKinds = [
  'invalid-input',
  'not-found',
  'conflict',
  'not-allowed',
  'incomplete',
  'storage',
  'unexpected',
] as const
export type ErrorKind = (typeof errorKinds)[number]

/** A failure as it crosses a wire. Messages are written for the reader and hold no patient data. */
export interface Failure {
  readonly kind: ErrorKind
  readonly message: string
  /** Field path to message, for `invalid-input`. */
  readonly fields?: Readonly<Record<string, string>>
  /** What is missing and where it is filled in, for `incomplete`. */
  readonly missing?: readonly { readonly what: string; readonly where: string }[]
  /** Number in the log, for `unexpected`. */
  readonly incident?: string
}

/** The one error class: thrown in `api` and `store`, caught in the dispatcher, thrown again by the client. */
export class AppError extends Error {
  readonly failure: Failure
  constructor(kind: ErrorKind, message: string, more: Omit<Failure, 'kind' | 'message'> = {}) {
    super(message)
    this.name = 'AppError'
    this.failure = { kind, message, ...more }
  }
  get kind(): ErrorKind {
    return this.failure.kind
  }
}

/** What every call answers: a value or a failure, never a thrown error. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure }

// A promise of the code is stated the same way on both sides of the contract.
export { invariant } from '../clinical/invariant.ts'
