// The whole API over one App: what the worker, the command line and the tests hold.

import type { Invoke } from '../contract/client.ts'
import type { App } from './app.ts'
import { createDispatcher } from './dispatch.ts'

export interface Api {
  readonly invoke: Invoke
  /** Locks the chart; the API cannot be used for it afterwards without signing in. */
  readonly close: () => Promise<void>
}

/** Builds the API. Holds no global state: two of them do not know each other. */
export function createApi(app: App): Api {
  const { invoke, lock } = createDispatcher(app)
  return { invoke, close: lock }
}
