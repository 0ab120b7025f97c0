// Calls of claims: encounters that some program pays for, the claim of each service, what holds it, what became of it.
// Nothing is sent by Pestle: a person submits on the payer's portal or on paper, and says so here.

import { z } from 'zod'
import { clinicians, command, entry, everyRole, noAudit, query } from './call.ts'
import {
  type CertificateView,
  type ClaimRowView,
  type ClaimView,
  claimLists,
  type DurCodes,
  type EncounterToClaim,
  type EncounterView,
  type PortalLayoutView,
  type ReceivableRow,
} from './claim-views.ts'
import { type ClaimFact, claimFacts, claimStates } from './claim-words.ts'
import { dayField, id, line, optionalLine } from './fields.ts'

export * from './claim-views.ts'
export * from './claim-words.ts'

const belongs = noAudit('belongs to a chart whose opening is in the trail')
const ofClaim = { claimId: id }
const about = (action: string) => entry(action, { subject: 'claimId' })
const code = z
  .string()
  .regex(/^[0-9A-Z]{2}$/, 'Two letters or digits')
  .nullable()

export const claimCalls = {
  /** Signed encounters of the last 120 days that a program may pay for and that have no claim of it, oldest first. */
  'claims.waiting': query<readonly EncounterToClaim[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('names and days only; opening the chart is in the trail'),
  }),
  'claims.list': query<readonly ClaimRowView[]>()({
    input: z.object({ list: z.enum(claimLists) }),
    access: everyRole,
    audit: noAudit('names and amounts only; opening the chart is in the trail'),
  }),
  /** What every program wants from one signed encounter, what it misses and where that is mended. */
  'claims.encounter': query<EncounterView>()({
    input: z.object({ encounterId: id }),
    access: everyRole,
    audit: belongs,
  }),
  /** Written once for every program; null takes a fact back. */
  'claims.say': command<EncounterView>()({
    input: z.object({
      encounterId: id,
      facts: z
        .array(
          z.object({
            subjectId: id,
            field: z.custom<ClaimFact>((value) => claimFacts.some((one) => one === value)),
            value: line(400).nullable(),
          }),
        )
        .min(1)
        .max(60),
    }),
    access: clinicians,
    audit: entry('say-for-claims', { subject: 'encounterId' }),
  }),
  /** Every claim that the encounter gives under one program and that is not made yet. */
  'claims.make': command<{ readonly ids: readonly string[] }>()({
    input: z.object({ encounterId: id, program: line(60) }),
    access: everyRole,
    audit: entry('make-claims', { subject: 'encounterId' }),
  }),
  'claims.read': query<ClaimView>()({
    input: z.object(ofClaim),
    access: everyRole,
    audit: belongs,
  }),
  /**
   * The next state. `checked`, `sent` and `resubmitted` judge the claim anew and are refused as `incomplete` with what
   * holds it; the draft that left stays with the step.
   */
  'claims.move': command<ClaimView>()({
    input: z.object({
      ...ofClaim,
      to: z.enum(claimStates).exclude(['paid', 'denied']),
      reason: optionalLine(400),
      payerNumber: optionalLine(60),
      onDay: dayField.nullable().default(null),
    }),
    access: everyRole,
    audit: about('move-claim'),
  }),
  /** One line of a remittance: paid in whole or in part, or denied with the payer's reason. */
  'claims.remit': command<ClaimView>()({
    input: z.object({
      ...ofClaim,
      kind: z.enum(['payment', 'denial']),
      onDay: dayField.nullable().default(null),
      cents: z.number().int().min(0).max(10_000_000),
      reasonCode: optionalLine(40),
      reason: optionalLine(400),
      remittance: optionalLine(60),
    }),
    access: everyRole,
    audit: about('remit-claim'),
  }),
  'claims.settleDur': command<ClaimView>()({
    input: z.object({
      ...ofClaim,
      problemId: id,
      reason: code,
      service: code,
      result: code,
    }),
    access: clinicians,
    audit: about('settle-dur'),
  }),
  /** Ticks a field of the portal as entered, or takes the tick back. */
  'claims.tick': command<ClaimView>()({
    input: z.object({ ...ofClaim, fieldKey: line(200), isEntered: z.boolean() }),
    access: everyRole,
    audit: about('tick-field'),
  }),
  'claims.codes': query<DurCodes>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('a list of codes'),
  }),
  'claims.receivables': query<readonly ReceivableRow[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('sums of the store; no patient'),
  }),
  'claims.layout': query<PortalLayoutView>()({
    input: z.object({ program: line(60) }),
    access: everyRole,
    audit: noAudit('an order of fields; no patient'),
  }),
  /** A new version of the order; what it does not name keeps its place behind. */
  'claims.saveLayout': command<PortalLayoutView>()({
    input: z.object({
      program: line(60),
      parts: z
        .array(
          z.object({
            of: z.enum(['encounter', 'drug', 'condition', 'problem']),
            labels: z.array(line(120)).max(80),
          }),
        )
        .max(4),
      note: optionalLine(200),
    }),
    access: everyRole,
    audit: entry('change-portal-layout'),
  }),
  'claims.certificates': query<readonly CertificateView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('certificates of the store; no patient'),
  }),
  /** Null takes the answer back. */
  'claims.saveCertificate': command<readonly CertificateView[]>()({
    input: z.object({
      program: line(60),
      userId: id.nullable(),
      isCertified: z.boolean().nullable(),
      number: optionalLine(60),
    }),
    access: everyRole,
    audit: entry('change-certificate'),
  }),
} as const
