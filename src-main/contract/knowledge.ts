// Calls that ask the knowledge itself, about nobody's chart: calculators and the drug catalogue.

import { z } from 'zod'
import type { CalculatorInput } from '../clinical/calculators/inputs.ts'
import type { FoundDrugs } from '../clinical/medicines/find-drug.ts'
import { everyRole, noAudit, query } from './call.ts'

/** A calculator as it is listed. */
export interface CalculatorView {
  readonly name: string
  readonly title: string
  readonly inputs: readonly CalculatorInput[]
  /** Source id and its citation. */
  readonly source: string
  readonly citation: string
}

/** What an input was taken as. */
export type UsedInputs = Readonly<Record<string, unknown>>

/** One answer: `value`, or `values` by name, or `cannotTell`. */
export interface CalculationView {
  readonly name: string
  readonly title: string
  readonly value?: number
  readonly values?: Readonly<Record<string, number>>
  /** UCUM; null where there is none, or each name of `values` has its own. */
  readonly unit?: string | null
  /** The publication's own word for the value. */
  readonly grade?: string | null
  /** How it was worked out, where there was a choice. */
  readonly basis?: string | null
  readonly cannotTell?: {
    /** Names of inputs: absent, or present but outside the method. */
    readonly missing: readonly string[]
    /** Why, for those that are present. */
    readonly reasons: Readonly<Record<string, string>>
  }
  readonly inputs: UsedInputs
  readonly source: string
  readonly citation: string
}

const noPatient = noAudit('Formulas on numbers that were typed in; no chart is read')

/** Directions read: plain words for the patient, or the words that nobody understands. */
export interface SigView {
  readonly understood: boolean
  /** Null unless everything is understood. */
  readonly plain: string | null
  readonly notUnderstood: readonly string[]
}

export const knowledgeCalls = {
  /** Reads directions while they are typed; `drug` is the line beside them, whose form says what "1 bid" counts. */
  'knowledge.expandSig': query<SigView>()({
    input: z.object({ directions: z.string().max(1000), drug: z.string().max(300).default('') }),
    access: everyRole,
    audit: noAudit('Words that were typed, without a chart'),
  }),
  /** Candidates for a drug line, complete or only begun, best first; `certain` when the rules will know it. */
  'knowledge.findDrug': query<FoundDrugs>()({
    input: z.object({ text: z.string().max(300), limit: z.int().min(1).max(25).default(12) }),
    access: everyRole,
    audit: noAudit('Words that were typed, without a chart'),
  }),
  'knowledge.calculators': query<readonly CalculatorView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noPatient,
  }),
  /** Values as text or typed; `not-found` for an unknown name, `invalid-input` for an unknown or unusable input. */
  'knowledge.calculate': query<CalculationView>()({
    input: z.object({
      name: z.string().max(100),
      inputs: z.record(z.string().max(100), z.unknown()),
    }),
    access: everyRole,
    audit: noPatient,
  }),
} as const
