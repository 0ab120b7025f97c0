// Turns rows into what the chart screen shows. Counts and ages are worked out here, never in a screen.

import type { Kysely } from 'kysely'
import { type Chart, factNames } from '../clinical/chart.ts'
import { ageYears, type Day } from '../clinical/dates.ts'
import { kidneyFunction } from '../clinical/kidney-function.ts'
import { supplyEndedOn } from '../clinical/medicines/ended-supply.ts'
import type {
  ChartView,
  ContactView,
  EligibilityView,
  KidneyView,
  MedicationView,
  PatientView,
  PostalAddressView,
} from '../contract/chart-views.ts'
import { nothingKnown } from '../programs/known-facts.ts'
import type { Eligibility } from '../programs/program.ts'
import { cite } from '../reference/source.ts'
import {
  allergiesOf,
  asBoolean,
  asDay,
  type ChartRows,
  chartOf,
  loadRows,
  rowToCondition,
  rowToCoverage,
  rowToFill,
  rowToMedication,
  rowToObservation,
} from '../store/load-chart.ts'
import { listPrescribers, rowToPrescriber } from '../store/people.ts'
import type { FillRow, PatientRow, Schema } from '../store/schema.ts'
import { optOutViews } from './opt-outs.ts'
import { programsOf } from './programs/all-programs.ts'
import { knownFactsOf, storeTerms } from './programs/payer-rows.ts'

type Read = Kysely<Schema>

/** The whole chart of one patient as the screen shows it. */
export async function chartView(db: Read, patientId: string, today: Day): Promise<ChartView> {
  const rows = await loadRows(db, patientId)
  const prescriberIds = new Set(rows.medications.flatMap((m) => m.prescriber_id ?? []))
  if (rows.patient.primary_care_id !== null) prescriberIds.add(rows.patient.primary_care_id)
  const prescribers = (await listPrescribers(db, [...prescriberIds])).map(rowToPrescriber)
  const names = new Map(prescribers.map((p) => [p.id, p.name]))
  const chart = chartOf(rows, today)
  return {
    patient: await patientView(db, rows.patient, today),
    kidney: kidneyView(chart),
    medications: medicationViews(rows, names, today),
    allergies: allergiesOf(rows),
    // Current ones only: what is over is history, kept in the chart's rows.
    conditions: rows.conditions
      .filter(({ ended_day }) => ended_day === null || ended_day > today)
      .map((row) => ({ ...rowToCondition(row), revision: row.revision })),
    observations: rows.observations
      .map((row) => ({ ...rowToObservation(row), revision: row.revision }))
      .toSorted((a, b) => b.date.localeCompare(a.date)),
    immunizations: (chart.immunizations ?? []).map(({ id, text, cvx, date }) => ({
      id,
      text,
      cvx,
      date,
    })),
    coverage: rows.coverage === null ? null : rowToCoverage(rows.coverage),
    prescribers,
    reviews: await reviewSummaries(db, patientId),
    documents: await db
      .selectFrom('documents')
      .select(['id', 'title', 'created_at as issuedAt', 'pages'])
      .where('patient_id', '=', patientId)
      .where('voided_at', 'is', null)
      .orderBy('created_at', 'desc')
      .execute(),
    eligibility: await eligibilityViews(db, patientId, chart),
    optOuts: await optOutViews(db, patientId, today),
  }
}

/** Every program, criterion by criterion, worked out from the chart as it is now. */
export async function eligibilityViews(
  db: Read,
  patientId: string,
  chart: Chart,
): Promise<readonly EligibilityView[]> {
  const known = (await knownFactsOf(db, [patientId])).get(patientId) ?? nothingKnown
  const terms = await storeTerms(db)
  return (await programsOf(db)).map((program) =>
    eligibilityView(program.name, program.eligible(chart, known, terms.get(program.id) ?? [])),
  )
}

function kidneyView(chart: Chart): KidneyView {
  const kidney = kidneyFunction(chart)
  return kidney.kind === 'cannot-tell'
    ? kidney
    : { kind: 'value', mlPerMin: kidney.mlPerMin, on: kidney.evidence[0]?.date ?? null }
}

/** What a program answered, with its name and the citation of its terms. */
function eligibilityView(programName: string, eligibility: Eligibility): EligibilityView {
  return {
    program: eligibility.program,
    programName,
    answer: eligibility.answer,
    criteria: eligibility.criteria.map(({ id, text, answer, because, brief, missing }) => ({
      ...{ id, text, answer, because },
      brief: brief ?? because,
      missing: missing.map((fact) => ({ fact, words: factNames[fact] })),
    })),
    terms:
      eligibility.terms === null
        ? null
        : {
            title: eligibility.terms.title,
            citation: cite(eligibility.terms.source).citation,
            isVerified: eligibility.terms.isVerified,
          },
  }
}

async function patientView(db: Read, row: PatientRow, today: Day): Promise<PatientView> {
  const sameName = await db
    .selectFrom('patients')
    .select('id')
    .where('search_last', '=', row.search_last)
    .where('search_first', '=', row.search_first)
    .where('id', '<>', row.id)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  const birthDate = asDay(row.birth_date)
  return {
    id: row.id,
    revision: row.revision,
    last: row.last_name,
    first: row.first_name,
    middle: row.middle_name,
    birthDate,
    ageYears: ageYears(birthDate, today),
    sex: row.sex === 'female' || row.sex === 'male' || row.sex === 'other' ? row.sex : null,
    language: row.language,
    phone: row.phone,
    // Written by this program from the contract's schemas; CHECK (json_valid).
    address: fromJson<PostalAddressView>(row.address_json),
    emergencyContact: fromJson<ContactView>(row.emergency_contact_json),
    caregiver: fromJson<ContactView>(row.caregiver_json),
    representative: fromJson<ContactView>(row.representative_json),
    primaryCareId: row.primary_care_id,
    isCognitivelyImpaired: asBoolean(row.is_cognitively_impaired),
    isLongTermCare: asBoolean(row.is_long_term_care),
    isAtRiskBeneficiary: asBoolean(row.is_at_risk_beneficiary),
    diedOn: asDay(row.died_on),
    hasSameName: sameName !== undefined,
  }
}

function medicationViews(
  rows: ChartRows,
  names: ReadonlyMap<string, string>,
  today: Day,
): readonly MedicationView[] {
  const last = new Map<string, FillRow>()
  const fillsOf = Map.groupBy(rows.fills, (fill) => fill.medication_id)
  for (const fill of rows.fills) {
    if (fill.medication_id === null) continue
    last.set(fill.medication_id, fill)
  }
  return rows.medications
    .map((row): MedicationView => {
      const fill = last.get(row.id)
      const medication = rowToMedication(row)
      const fills = fillsOf.get(row.id) ?? []
      const endedOn = supplyEndedOn(medication, fills.map(rowToFill), today)
      return {
        ...medication,
        revision: row.revision,
        prescriberName: row.prescriber_id === null ? null : (names.get(row.prescriber_id) ?? null),
        isActive: endedOn === null && (medication.stop === null || medication.stop > today),
        supplyEndedOn: endedOn,
        lastFill: fill
          ? { date: fill.fill_day as Day, quantity: fill.quantity, daysSupply: fill.days_supply }
          : null,
        fillCount: fills.length,
      }
    })
    .toSorted((a, b) => Number(b.isActive) - Number(a.isActive) || a.text.localeCompare(b.text))
}

async function reviewSummaries(db: Read, patientId: string): Promise<ChartView['reviews']> {
  const rows = await db
    .selectFrom('reviews')
    .leftJoin('users', 'users.id', 'reviews.signed_by')
    .select([
      'reviews.id',
      'reviews.kind',
      'reviews.held_on',
      'reviews.phase',
      'reviews.parked_at',
      'reviews.signed_at',
      'users.name as signedBy',
    ])
    .where('reviews.patient_id', '=', patientId)
    .where('reviews.voided_at', 'is', null)
    .orderBy('reviews.held_on', 'desc')
    .orderBy('reviews.created_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind === 'TMR' ? 'TMR' : 'CMR',
    heldOn: row.held_on as Day,
    phase: row.phase,
    isParked: row.parked_at !== null && row.signed_at === null,
    isSigned: row.signed_at !== null,
    signedBy: row.signedBy,
  }))
}

function fromJson<T>(text: string | null): T | null {
  return text === null ? null : (JSON.parse(text) as T)
}
