// Reads the inputs of a command against its schema; a refusal names the field as a script writes it: fills[2].daysSupply.

import { z } from 'zod'
import { toDay } from '../clinical/dates.ts'
import { AppError } from '../contract/errors.ts'

/** A real calendar day as text. */
export const dayInput = z.string().transform((text, context) => {
  const found = toDay(text)
  if (found !== null) return found
  context.addIssue('is not a real day; write YYYY-MM-DD')
  return z.NEVER
})

/** The inputs as `schema` wants them; `invalid-input` naming the first field that is not so. */
export function readRequest<S extends z.ZodType>(schema: S, request: unknown): z.output<S> {
  const read = schema.safeParse(request)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const path = pathOf(issue?.path ?? [])
  const words = issue === undefined ? 'cannot be read' : wordsOf(issue)
  const message = path === '' ? `The request ${words}.` : `The field "${path}" ${words}.`
  throw new AppError('invalid-input', message)
}

/** The message of the schema where it is ours; else what was expected, without the value, which may be patient data. */
function wordsOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'custom':
      return issue.message
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? 'is missing'
        : `is not ${article(issue.expected)}`
    case 'too_small':
      return issue.inclusive === true
        ? `is less than ${issue.minimum}`
        : `is not more than ${issue.minimum}`
    case 'too_big':
      return `is more than ${issue.maximum}`
    case 'unrecognized_keys':
      return `has no field ${issue.keys.map((key) => `"${key}"`).join(', ')}`
    case 'invalid_value':
      return `is none of: ${issue.values.map(String).join(', ')}`
    default:
      return issue.message.charAt(0).toLowerCase() + issue.message.slice(1)
  }
}

function article(expected: string): string {
  if (expected === 'int') return 'a whole number'
  if (expected === 'string') return 'a text in quotation marks'
  if (expected === 'array') return 'a list in square brackets'
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, i) =>
      typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${String(part)}`,
    )
    .join('')
}
