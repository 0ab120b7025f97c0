// Calls of pharmacotherapy consults: a question about a patient, its sources, its answer, signed by a pharmacist.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import type { Signature } from '../clinical/review.ts'
import { clinicians, command, entry, everyRole, noAudit, pharmacistOnly, query } from './call.ts'
import { dayField, id, line, optionalText } from './fields.ts'
import type { Saved } from './patients.ts'

export interface ConsultView {
  readonly id: string
  readonly revision: number
  readonly patientId: string
  /** Short code on paper that leads back here; carries no patient data. */
  readonly referenceCode: string
  /** Who asks, in words. */
  readonly requester: string
  /** The prescriber who asks; null when it is nobody of the list. */
  readonly requesterId: string | null
  readonly question: string
  readonly askedOn: Day
  readonly dueOn: Day | null
  /** What the answer rests on: label, guideline, paper, each with edition or date. */
  readonly sources: readonly string[]
  readonly answer: string | null
  readonly signature: Signature | null
  /** What signing still waits for. */
  readonly missingToSign: readonly { readonly what: string; readonly where: string }[]
  readonly addenda: readonly { readonly at: string; readonly by: string; readonly text: string }[]
}

const ofConsult = { consultId: id }
const about = (action: string) => entry(action, { subject: 'consultId' })

export const consultCalls = {
  /** Newest question first. */
  'consults.list': query<readonly ConsultView[]>()({
    input: z.object({ patientId: id }),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
  'consults.start': command<Saved>()({
    input: z.object({
      patientId: id,
      requester: line(200),
      requesterId: id.nullable().default(null),
      question: line(4000),
      dueOn: dayField.nullable().default(null),
    }),
    access: everyRole,
    audit: entry('start-consult', { patient: 'patientId', subject: 'id' }),
  }),
  /** Answer and sources; `revision` is the one that was read, so that nobody overwrites another's words. */
  'consults.save': command<{ readonly revision: number }>()({
    input: z.object({
      ...ofConsult,
      revision: z.number().int().min(1),
      question: line(4000),
      answer: optionalText(),
      sources: z.array(line(400)).max(40),
    }),
    access: clinicians,
    audit: about('answer-consult'),
  }),
  /** Locks the consult. Refused with what is missing. The PIN of the signing pharmacist is asked again. */
  'consults.sign': command<ConsultView>()({
    input: z.object({ ...ofConsult, pin: z.string().min(1, 'Type your PIN to sign') }),
    access: pharmacistOnly,
    audit: about('sign-consult'),
  }),
  'consults.addendum': command<ConsultView>()({
    input: z.object({ ...ofConsult, text: line(4000) }),
    access: pharmacistOnly,
    audit: about('addendum'),
  }),
} as const
