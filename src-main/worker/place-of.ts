// What the log may know about an error: its class, its code and where it was thrown. Never its message,
// because a message of foreign code may hold patient data.

/** Class, code and first line of the stack of whatever was thrown. */
export function placeOf(thrown: unknown): Readonly<Record<string, string>> {
  if (!(thrown instanceof Error)) return { error: typeof thrown }
  const code = 'code' in thrown && typeof thrown.code === 'string' ? { code: thrown.code } : {}
  const at = /^\s+at (.+)$/m.exec(thrown.stack ?? '')?.[1]
  return { error: thrown.name, ...code, ...(at === undefined ? {} : { at }) }
}
