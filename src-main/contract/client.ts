// The typed client: the only way in which screens, tools and tests speak to the rest.

import type { z } from 'zod'
import type { Call } from './call.ts'
import { type CallName, type Calls, calls } from './calls.ts'
import { AppError, type Reply } from './errors.ts'

/** The one function between screens and the rest. Only JSON crosses it. */
export type Invoke = (name: string, input: unknown) => Promise<Reply<unknown>>

/** News of long jobs and of the session; `on` answers a function that stops listening. */
export interface Bridge {
  readonly invoke: Invoke
  readonly on: (topic: string, listener: (payload: unknown) => void) => () => void
}

/** Input of a call as a screen writes it (before defaults are filled in). */
export type InputOf<N extends CallName> = z.input<Calls[N]['input']>
/** Result of a call. */
export type OutputOf<N extends CallName> = Calls[N] extends Call<z.ZodType, infer O> ? O : never

type Area<N extends string> = N extends `${infer A}.${string}` ? A : never
type Verb<N extends string, A extends string> = N extends `${A}.${infer V}` ? V : never

/** `client.patients.search({ … })` for every call of the contract. */
export type Client = {
  readonly [A in Area<CallName>]: {
    readonly [V in Verb<CallName, A>]: (
      input: InputOf<Extract<`${A}.${V}`, CallName>>,
    ) => Promise<OutputOf<Extract<`${A}.${V}`, CallName>>>
  }
}

/** Makes one call; throws `AppError` when the reply is a failure. */
export async function send<N extends CallName>(
  invoke: Invoke,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const reply = await invoke(name, input)
  if (!reply.ok) {
    const { kind, message, ...more } = reply.error
    throw new AppError(kind, message, more)
  }
  // The dispatcher answered this call, so the value has the declared type; the wire only saw JSON.
  return reply.value as OutputOf<N>
}

/** A client over any wire. */
export function createClient(invoke: Invoke): Client {
  const areas: Record<string, Record<string, (input: unknown) => Promise<unknown>>> = {}
  for (const name of Object.keys(calls)) {
    const [area = '', verb = ''] = name.split('.')
    areas[area] ??= {}
    // Each name comes from the contract's own list, so it is a CallName.
    areas[area][verb] = (input) => send(invoke, name as CallName, input as never)
  }
  // Built from the same list that the type is derived from.
  return areas as unknown as Client
}
