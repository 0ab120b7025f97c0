// Calls about how the tablets of a medication look, for the drawn schedule.

import { z } from 'zod'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import { id, optionalLine } from './fields.ts'

export const lookShapes = [
  'round',
  'oval',
  'oblong',
  'capsule',
  'square',
  'triangle',
  'diamond',
] as const
export const lookColours = [
  'white',
  'yellow',
  'orange',
  'pink',
  'red',
  'purple',
  'blue',
  'green',
  'brown',
  'gray',
  'black',
] as const

export interface TabletLookView {
  readonly shape: (typeof lookShapes)[number]
  readonly colour: (typeof lookColours)[number]
  /** Letters on it; null: none. */
  readonly imprint: string | null
  readonly isScored: boolean
}

export const tabletLookCalls = {
  /** By medication id; nothing for those of which nothing is on record. */
  'tabletLooks.list': query<Readonly<Record<string, TabletLookView>>>()({
    input: z.object({ patientId: id }),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
  /** As seen on the tablet in hand; null when it is no longer known, such as after a change of maker. */
  'tabletLooks.save': command<{ readonly ok: true }>()({
    input: z.object({
      patientId: id,
      medicationId: id,
      look: z
        .object({
          shape: z.enum(lookShapes),
          colour: z.enum(lookColours),
          imprint: optionalLine(8),
          isScored: z.boolean().default(false),
        })
        .nullable(),
    }),
    access: everyRole,
    audit: entry('change-tablet-look', { patient: 'patientId', subject: 'medicationId' }),
  }),
} as const
