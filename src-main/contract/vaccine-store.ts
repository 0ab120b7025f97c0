// Calls of the store's side of immunizations: lots, recalls, standing orders, statements, messages to a registry.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import { vaccineFundings } from '../reference/immunization/registry-codes.ts'
import { command, entry, everyRole, noAudit, pharmacistOnly, query } from './call.ts'
import { dayField, id, line, optionalLine } from './fields.ts'
import type { Saved } from './patients.ts'

export const lotMoveKinds = ['received', 'wasted', 'returned', 'transferred', 'counted'] as const

export interface LotView {
  readonly id: string
  readonly lot: string
  readonly cvx: string | null
  /** Name of the vaccine in the CDC's table; null: not on file. */
  readonly vaccine: string | null
  readonly tradeName: string | null
  readonly mvx: string | null
  readonly ndc: string | null
  readonly expires: Day | null
  readonly isExpired: boolean
  readonly funding: (typeof vaccineFundings)[number] | null
  readonly recalledOn: Day | null
  readonly recallNote: string | null
  readonly received: number
  readonly given: number
  /** Wasted, returned, transferred, and differences found at a count. */
  readonly other: number
  /** Doses that should be left; below zero when more were given than came in. */
  readonly left: number
}

/** Somebody who got a lot. */
export interface LotDoseView {
  readonly patientId: string
  readonly name: string
  readonly birthDate: Day | null
  readonly phone: string | null
  readonly day: Day
  readonly vaccine: string
  /** False for a dose whose record only names the lot in words, such as an imported one. */
  readonly isOfStock: boolean
}

export interface StandingOrderView {
  readonly id: string
  readonly title: string
  readonly group: string
  readonly text: string
  readonly signedOn: Day | null
  readonly validUntil: Day | null
  /** False while it is not signed, and after its last day. */
  readonly isInForce: boolean
}

/** The newest edition of a Vaccine Information Statement in the store. */
export interface StatementView {
  readonly group: string
  readonly title: string
  readonly editionOn: Day
  readonly lookedUpOn: Day
}

/** A vaccine of the CDC's table, and what it protects against. */
export interface ProductView {
  readonly cvx: string
  readonly name: string
  readonly groups: readonly string[]
}

/** What forms choose from. */
export interface VaccineLists {
  readonly products: readonly ProductView[]
  readonly groups: readonly string[]
  readonly manufacturers: readonly { readonly code: string; readonly name: string }[]
}

export interface RegistryMessageView {
  readonly id: string
  readonly controlId: string
  readonly onDay: Day
  readonly state: 'made' | 'accepted' | 'warned' | 'refused'
  readonly answer: string | null
}

export interface RegistryNames {
  /** By which the registry knows the store; blank: not agreed yet. */
  readonly facility: string
  readonly receiverApplication: string | null
  readonly receiverFacility: string | null
}

const lotFields = {
  lot: line(20),
  cvx: z
    .string()
    .regex(/^\d{2,3}$/, 'A CVX code has two or three digits')
    .nullable(),
  mvx: optionalLine(5),
  tradeName: optionalLine(80),
  ndc: z
    .string()
    .regex(/^\d{11}$/, 'Eleven digits')
    .nullable(),
  gtin: z
    .string()
    .regex(/^\d{14}$/)
    .nullable(),
  expires: dayField.nullable(),
  funding: z.enum(vaccineFundings).nullable(),
}
const ofStore = noAudit('about the store, kept in the journal with before and after')
const reads = noAudit('about the store, not a patient')

export const vaccineStoreCalls = {
  'vaccineStore.lots': query<readonly LotView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: reads,
  }),
  /** Doses of a lot that came in; a known lot of the same package gets them added. */
  'vaccineStore.receive': command<Saved>()({
    input: z.object({ ...lotFields, doses: z.number().int().min(1).max(10_000) }),
    access: everyRole,
    audit: ofStore,
  }),
  /** Doses that left otherwise than into an arm; of a count the doses that are there. */
  'vaccineStore.move': command<Saved>()({
    input: z.object({
      lotId: id,
      kind: z.enum(lotMoveKinds),
      doses: z.number().int().min(0).max(10_000),
      note: optionalLine(200),
    }),
    access: everyRole,
    audit: ofStore,
  }),
  /** From now on nothing of it is given; `note` null takes the recall back. */
  'vaccineStore.recall': command<Saved>()({
    input: z.object({ lotId: id, note: optionalLine(400) }),
    access: pharmacistOnly,
    audit: entry('recall-vaccine-lot', { subject: 'lotId' }),
  }),
  /** Everybody who got a lot, by whatever way it is written. */
  'vaccineStore.whoGot': command<readonly LotDoseView[]>()({
    input: z.object({ lot: line(20) }),
    access: everyRole,
    audit: entry('look-up-vaccine-lot'),
  }),
  'vaccineStore.lists': query<VaccineLists>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('tables of the CDC'),
  }),
  'vaccineStore.orders': query<readonly StandingOrderView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: reads,
  }),
  'vaccineStore.statements': query<readonly StatementView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: reads,
  }),
  'vaccineStore.saveOrder': command<Saved>()({
    input: z.object({
      id: id.nullable(),
      title: line(120),
      group: line(60),
      text: line(8000),
      prescriberId: id.nullable().default(null),
      signedOn: dayField.nullable(),
      validUntil: dayField.nullable(),
    }),
    access: pharmacistOnly,
    audit: entry('save-standing-order', { subject: 'id' }),
  }),
  'vaccineStore.saveStatement': command<Saved>()({
    input: z.object({ group: line(60), title: line(120), editionOn: dayField }),
    access: everyRole,
    audit: ofStore,
  }),
  'vaccineStore.registry': query<RegistryNames>()({
    input: z.object({}),
    access: everyRole,
    audit: reads,
  }),
  'vaccineStore.saveRegistry': command<RegistryNames>()({
    input: z.object({
      facility: z.string().trim().max(60),
      receiverApplication: optionalLine(60),
      receiverFacility: optionalLine(60),
    }),
    access: ['owner', 'pharmacist'],
    audit: entry('change-settings'),
  }),
  /** Writes today's message of a patient; `lacks` names what the guide asks for and nobody recorded. */
  'vaccineStore.makeMessage': command<{
    readonly id: string | null
    readonly lacks: readonly string[]
  }>()({
    input: z.object({ patientId: id }),
    access: everyRole,
    audit: entry('make-registry-message', { patient: 'patientId' }),
  }),
  /** Messages that are not answered yet. */
  'vaccineStore.messages': query<readonly RegistryMessageView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: reads,
  }),
  /** Keeps messages in a file that the person chooses: one by itself, more as a batch. Null path when cancelled. */
  'vaccineStore.saveMessages': command<{ readonly path: string | null }>()({
    input: z.object({ ids: z.array(id).min(1).max(5000) }),
    access: everyRole,
    audit: entry('save-registry-file'),
  }),
  /** Reads the registry's answers; `unknown` names control ids that no message of the store has. */
  'vaccineStore.readAnswers': command<{
    readonly read: readonly RegistryMessageView[]
    readonly unknown: readonly string[]
  }>()({
    input: z.object({ text: z.string().min(1).max(2_000_000) }),
    access: everyRole,
    audit: entry('read-registry-answers'),
  }),
} as const
