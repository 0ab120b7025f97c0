// Runs a contract schema over typed values and gives the messages to the fields, before anything is sent.

import type { z } from 'zod'

/** Field path to message; empty when the values are fine. */
export function schemaErrors(schema: z.ZodType, values: unknown): Record<string, string> {
  const parsed = schema.safeParse(values)
  if (parsed.success) return {}
  return Object.fromEntries(
    parsed.error.issues.toReversed().map((issue) => [issue.path.join('.'), issue.message]),
  )
}
