// Rows about who pays for whom. Columns are explained in the migration that makes them.

import type { Kept, OfPatient } from '../kept.ts'

/** A term as the store wrote it. Never changed: another value is another row that replaces it. */
export interface ProgramTermRow extends Kept {
  program: string
  term_key: string
  /** A number, a text, or null for "blank again". */
  value_json: string
  from_day: string
  /** First day on which it no longer holds. */
  until_day: string | null
  /** Where it stands: "Contract of March 2026, page 4". */
  note: string
  replaces_id: string | null
}

/** What a program's list says of a patient. One row of each program is in force. */
export interface ProgramEnrollmentRow extends OfPatient {
  program: string
  standing: 'listed' | 'enrolled' | 'not-listed'
  /** The program's number of the patient. */
  member_id: string | null
  /** Medicare Beneficiary Identifier, or Medicaid number. */
  beneficiary_id: string | null
  plan: string | null
  contract_id: string | null
  bin: string | null
  pcn: string | null
  group_id: string | null
  other_insurance: string | null
  from_day: string | null
  /** The last day. */
  until_day: string | null
  met_criteria_on: string | null
  path: 'three-criteria' | 'at-risk' | null
  /** The prescriber of the team. */
  prescriber_id: string | null
  consent_on: string | null
  /** Asked beforehand: number of a prior authorization. */
  approval: string | null
  learned_from: string
}

/** One fact that payers ask for and the chart has no place for. */
export interface PayerFactRow extends OfPatient {
  fact: 'medicaid' | 'discharge' | 'coordination' | 'literacy' | 'referral' | 'hospice'
  /** State of the Medicaid or `none`; day of the discharge or `none`; `yes` or `no`. */
  value: string
  on_day: string
}

/** A task that a platform set for a patient, by a day. */
export interface ProgramCaseRow extends OfPatient {
  program: string
  case_number: string
  title: string
  description: string | null
  fee_cents: number | null
  opened_on: string
  due_on: string
  state:
    | 'New'
    | 'In progress'
    | 'Scheduled'
    | 'Declined'
    | 'Unable to reach'
    | 'Completed'
    | 'Expired'
  closed_on: string | null
}

/** What a payer said of the services that every pharmacy gave. */
export interface PayerCountRow extends OfPatient {
  program: string
  asked_on: string
  learned_from: string
  /** Services elsewhere: `[{ service, drug, on }]`; empty: none. */
  uses_json: string
}

/** One version of a program that the store made. Never changed: another version is another row. */
export interface OwnProgramRow extends Kept {
  program: string
  version: number
  /** An `OwnProgramDefinition` of the contract. */
  definition_json: string
  note: string | null
}

/** Derived: who qualifies for what. The whole answer, with every criterion, is worked out anew from the chart. */
export interface EligibilityRow {
  patient_id: string
  program: string
  /** 0001-01-01: to be worked out again. */
  on_day: string
  answer: 'yes' | 'no' | 'cannot-tell'
  /** Facts for want of which it cannot be told, from A to Z, with a space between. */
  missing: string
  /** What is met, in a few words; empty unless yes. */
  why: string
  why_in_full: string
}
