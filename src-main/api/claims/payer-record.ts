// What the store wrote down of programs and of a patient's place in them, as claims need it.

import type { Kysely } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import type { StoreTerm } from '../../programs/engine/terms.ts'
import { type KnownFacts, type Listing, nothingKnown } from '../../programs/known-facts.ts'
import { asDay } from '../../store/load-chart.ts'
import { type PatientTable, rowsOfPatient } from '../../store/patients.ts'
import type { Schema } from '../../store/schema.ts'
import { knownDay } from '../outreach-view.ts'
import { type EnrollmentFacts, notEnrolled } from './enrollment-facts.ts'
import { type CountedElsewhere, elsewhereOf } from './service-history.ts'

type EnrollmentRow = Schema['program_enrollments']
type CaseRow = Schema['program_cases']
type FactRow = Schema['payer_facts']

export interface PayerRecord {
  readonly termsOf: (program: string) => readonly StoreTerm[]
  readonly enrollmentIn: (program: string, on: Day) => EnrollmentFacts
  /** True when the program's list, or an enrollment, has the patient on this day. */
  readonly isIn: (program: string, on: Day) => boolean
  readonly known: KnownFacts
  /** What the payer said of services elsewhere; null: nobody asked it. */
  readonly countedElsewhere: (program: string) => readonly CountedElsewhere[] | null
}

/** The store's terms, and everything that payers said of the patient. */
export async function payerRecord(db: Kysely<Schema>, patientId: string): Promise<PayerRecord> {
  const ofPatient = <T extends PatientTable>(table: T) => rowsOfPatient(db, table, patientId)
  const terms = await db
    .selectFrom('program_terms')
    .selectAll()
    .where('voided_at', 'is', null)
    .execute()
  const enrollments = await ofPatient('program_enrollments')
  const cases = await ofPatient('program_cases')
  const counts = await ofPatient('payer_counts')
  const enrollmentOf = (program: string) => enrollments.find((one) => one.program === program)
  return {
    termsOf: (program) => terms.filter((one) => one.program === program).map(storeTerm),
    enrollmentIn: (program, on) =>
      enrollmentFacts(enrollmentOf(program), caseFor(cases, program, on)),
    isIn: (program, on) => {
      const row = enrollmentOf(program)
      return row !== undefined && row.standing !== 'not-listed' && isWithin(row, on)
    },
    known: knownFacts(enrollments, await ofPatient('payer_facts')),
    countedElsewhere: (program) => {
      const row = counts.find((one) => one.program === program)
      return row === undefined ? null : elsewhereOf(row)
    },
  }
}

function storeTerm(row: Schema['program_terms']): StoreTerm {
  return {
    key: row.term_key,
    // Written by this program as a number, a text or null.
    value: JSON.parse(row.value_json) as StoreTerm['value'],
    from: knownDay(row.from_day),
    until: asDay(row.until_day),
    note: row.note,
  }
}

function isWithin(row: Pick<EnrollmentRow, 'from_day' | 'until_day'>, on: Day): boolean {
  return (
    (row.from_day === null || row.from_day <= on) && (row.until_day === null || row.until_day >= on)
  )
}

/** The case that was open on the day of service; of several the one that is due first. */
function caseFor(cases: readonly CaseRow[], program: string, on: Day): CaseRow | undefined {
  return cases
    .filter((one) => one.program === program && one.opened_on <= on)
    .filter((one) => one.closed_on === null || one.closed_on >= on)
    .toSorted((a, b) => a.due_on.localeCompare(b.due_on))
    .at(0)
}

function enrollmentFacts(
  row: EnrollmentRow | undefined,
  open: CaseRow | undefined,
): EnrollmentFacts {
  const ofCase = { caseId: open?.case_number ?? null, caseDueOn: asDay(open?.due_on ?? null) }
  if (row === undefined) return { ...notEnrolled, ...ofCase }
  return {
    memberId: row.member_id,
    beneficiaryId: row.beneficiary_id,
    plan: row.plan,
    contractId: row.contract_id,
    otherInsurance: row.other_insurance,
    enrolledOn: row.standing === 'enrolled' ? asDay(row.from_day) : null,
    until: asDay(row.until_day),
    metCriteriaOn: asDay(row.met_criteria_on),
    path: row.path,
    consentOn: asDay(row.consent_on),
    approval: row.approval,
    ...ofCase,
  }
}

function knownFacts(enrollments: readonly EnrollmentRow[], facts: readonly FactRow[]): KnownFacts {
  const said = (fact: FactRow['fact']) => facts.find((one) => one.fact === fact)?.value ?? null
  const yesNo = (fact: FactRow['fact']) => {
    const value = said(fact)
    return value === null ? null : value === 'yes'
  }
  const discharged = said('discharge')
  return {
    ...nothingKnown,
    listings: Object.fromEntries(enrollments.map((row) => [row.program, listing(row)])),
    medicaid: said('medicaid'),
    dischargedOn: discharged === 'none' ? 'none' : asDay(discharged),
    needsCoordination: yesNo('coordination'),
    needsLiteracyHelp: yesNo('literacy'),
    isReferredByPrescriber: yesNo('referral'),
    isInHospice: yesNo('hospice'),
  }
}

function listing(row: EnrollmentRow): Listing {
  return {
    isListed: row.standing !== 'not-listed',
    from: asDay(row.from_day),
    until: asDay(row.until_day),
  }
}
