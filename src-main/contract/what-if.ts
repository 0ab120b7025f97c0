// Trying a change of the list before anybody makes it: what would the rules say?

import { z } from 'zod'
import type { WhatIf } from '../clinical/screening/what-if.ts'
import { everyRole, noAudit, query } from './call.ts'
import { id, line, optionalLine } from './fields.ts'

export type { WhatIf } from '../clinical/screening/what-if.ts'

export const whatIfCalls = {
  /** Screens the review's list without `stop` and with `start`; writes nothing. */
  'reviews.whatIf': query<WhatIf>()({
    input: z.object({
      reviewId: id,
      stop: z.array(id).max(50).default([]),
      start: z
        .array(z.object({ text: line(200), directions: optionalLine(300) }))
        .max(10)
        .default([]),
    }),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
}
