// Sign in.

import type { SessionState } from '../../src-main/contract/session.ts'

/** Sign in. */
export function SignInScreen(_: { readonly session: SessionState }) {
  return <h1>Sign in</h1>
}
