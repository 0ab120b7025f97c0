// Calls of tasks: what somebody has to do by a day. Follow-ups of signed reviews are tasks too.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import { command, entry, everyRole } from './call.ts'
import { dayField, id, line } from './fields.ts'
import type { Saved } from './patients.ts'

/** Kinds that a person adds; the program adds `follow-up` when a review is signed. */
export const taskKinds = ['call', 'chase', 'claim', 'prepare', 'follow-up', 'other'] as const
export type TaskKind = (typeof taskKinds)[number]

export interface TaskView {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly dueOn: Day | null
  readonly ownerId: string | null
  readonly ownerName: string | null
  readonly doneAt: string | null
  readonly outcome: string | null
}

const about = (action: string) => entry(action, { subject: 'id' })

export const taskCalls = {
  /** About a patient whose chart is open, or about the store. */
  'tasks.add': command<Saved>()({
    input: z.object({
      patientId: id.nullable().default(null),
      reviewId: id.nullable().default(null),
      kind: z.enum(taskKinds),
      text: line(400),
      dueOn: dayField.nullable().default(null),
      ownerId: id.nullable().default(null),
    }),
    access: everyRole,
    audit: entry('add-task', { patient: 'patientId', subject: 'id' }),
  }),
  /** To another owner, or to nobody, with the day by which it is due. */
  'tasks.handOver': command<Saved>()({
    input: z.object({ id, ownerId: id.nullable(), dueOn: dayField.nullable() }),
    access: everyRole,
    audit: about('hand-over-task'),
  }),
  /** Done, with what came of it. */
  'tasks.done': command<Saved>()({
    input: z.object({ id, outcome: line(400) }),
    access: everyRole,
    audit: about('finish-task'),
  }),
} as const
