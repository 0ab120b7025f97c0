// Reads one patient's rows and turns them into the pure Chart. Voided rows are left out; no rows at all is
// "nobody recorded this" (null), because an empty table says nothing about the patient.

import type { Kysely } from 'kysely'
import type {
  Allergies,
  Chart,
  Condition,
  Coverage,
  Fill,
  Immunization,
  Ingredient,
  Medication,
  MedicationKind,
  MedicationSource,
  Observation,
  Sex,
} from '../clinical/chart.ts'
import type { Day } from '../clinical/dates.ts'
import { withEndedSupplies } from '../clinical/medicines/ended-supply.ts'
import { AppError } from '../contract/errors.ts'
import type {
  AllergyRow,
  ConditionRow,
  CoverageRow,
  FillRow,
  ImmunizationRow,
  MedicationRow,
  ObservationRow,
  PatientRow,
  Schema,
} from './schema.ts'

export interface ChartRows {
  readonly patient: PatientRow
  readonly medications: readonly MedicationRow[]
  readonly fills: readonly FillRow[]
  readonly allergies: readonly AllergyRow[]
  readonly conditions: readonly ConditionRow[]
  readonly observations: readonly ObservationRow[]
  readonly immunizations: readonly ImmunizationRow[]
  readonly coverage: CoverageRow | null
}

/** All rows of one patient, newest fills last. `not-found` when there is no such patient. */
export async function loadRows(db: Kysely<Schema>, patientId: string): Promise<ChartRows> {
  const rows = (await loadRowsOf(db, [patientId])).get(patientId)
  if (!rows) throw new AppError('not-found', 'This patient is no longer in the chart.')
  return rows
}

type PatientTable =
  | 'medications'
  | 'allergies'
  | 'conditions'
  | 'observations'
  | 'immunizations'
  | 'coverages'

/** All rows of several patients with one query a table: for imports and panels. Keep `ids` below some hundred. */
export async function loadRowsOf(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ChartRows>> {
  const of = async <T extends PatientTable>(table: T) => {
    const rows = await db
      // The tables share the columns that are named here; the rows are those of `table` by selectAll.
      .selectFrom(table as 'medications')
      .selectAll()
      .where('patient_id', 'in', ids)
      .where('voided_at', 'is', null)
      .orderBy('created_at')
      .execute()
    return byPatient(rows as unknown as readonly Schema[T][])
  }
  const fillRows = db
    .selectFrom('fills')
    .selectAll()
    .where('patient_id', 'in', ids)
    .orderBy('fill_day')
    .execute()
  const [patients, medications, allergies, conditions, observations, immunizations, covers, fills] =
    await Promise.all([
      db.selectFrom('patients').selectAll().where('id', 'in', ids).execute(),
      of('medications'),
      of('allergies'),
      of('conditions'),
      of('observations'),
      of('immunizations'),
      of('coverages'),
      fillRows.then(byPatient),
    ])
  return new Map(
    patients.map((patient) => [
      patient.id,
      {
        patient,
        medications: medications.get(patient.id) ?? [],
        fills: fills.get(patient.id) ?? [],
        allergies: allergies.get(patient.id) ?? [],
        conditions: conditions.get(patient.id) ?? [],
        observations: observations.get(patient.id) ?? [],
        immunizations: immunizations.get(patient.id) ?? [],
        coverage: covers.get(patient.id)?.at(-1) ?? null,
      },
    ]),
  )
}

function byPatient<R extends { readonly patient_id: string }>(
  rows: readonly R[],
): ReadonlyMap<string, readonly R[]> {
  return Map.groupBy(rows, (row) => row.patient_id)
}

/** The chart as it stands on a day. */
export function chartOf(rows: ChartRows, on: Day): Chart {
  const orNull = <T>(list: readonly T[]) => (list.length === 0 ? null : list)
  const fills = rows.fills.map(rowToFill)
  return {
    on,
    patient: {
      birthDate: asDay(rows.patient.birth_date),
      sex: asSex(rows.patient.sex),
      isLongTermCare: asBoolean(rows.patient.is_long_term_care),
      isCognitivelyImpaired: asBoolean(rows.patient.is_cognitively_impaired),
      isAtRiskBeneficiary: asBoolean(rows.patient.is_at_risk_beneficiary),
      diedOn: asDay(rows.patient.died_on),
    },
    medications: orNull(withEndedSupplies(rows.medications.map(rowToMedication), fills, on)),
    fills: orNull(fills),
    allergies: allergiesOf(rows),
    conditions: orNull(rows.conditions.map(rowToCondition)),
    observations: orNull(rows.observations.map(rowToObservation)),
    immunizations: orNull(rows.immunizations.map(rowToImmunization)),
    coverage: rows.coverage === null ? null : rowToCoverage(rows.coverage),
  }
}

/** Chart of one patient on a day, in one step. */
export async function loadChart(db: Kysely<Schema>, patientId: string, on: Day): Promise<Chart> {
  return chartOf(await loadRows(db, patientId), on)
}

export function allergiesOf(rows: ChartRows): Allergies {
  if (rows.allergies.length > 0)
    return {
      kind: 'listed',
      items: rows.allergies.map(({ id, substance, reaction }) => ({ id, substance, reaction })),
    }
  const on = asDay(rows.patient.no_known_allergies_on)
  return on === null ? { kind: 'not-asked' } : { kind: 'none-known', on }
}

export function rowToMedication(row: MedicationRow): Medication {
  return {
    id: row.id,
    text: row.text,
    // Written by this program as a list of ingredients; CHECK (json_valid).
    ingredients:
      row.ingredients_json === null
        ? null
        : (JSON.parse(row.ingredients_json) as readonly Ingredient[]),
    strength: row.strength,
    form: row.form,
    // CHECK constraints and the contract's schemas admit only these words.
    kind: row.kind as MedicationKind,
    directions: row.directions,
    patientWording: row.patient_wording,
    indication: row.indication,
    prescriberId: row.prescriber_id,
    source: row.source as MedicationSource,
    start: asDay(row.start_day),
    stop: asDay(row.stop_day),
    stopReason: row.stop_reason,
    isHalfKnown: row.is_half_known === 1,
  }
}

export function rowToFill(row: FillRow): Fill {
  return {
    medicationId: row.medication_id,
    date: row.fill_day as Day,
    drugText: row.drug_text,
    ndc: row.ndc,
    quantity: row.quantity,
    daysSupply: row.days_supply,
    costCents: row.cost_cents,
  }
}

export function rowToCondition(row: ConditionRow): Condition {
  return {
    id: row.id,
    text: row.text,
    icd10: row.icd10,
    onset: asDay(row.onset_day),
    ended: asDay(row.ended_day),
  }
}

export function rowToObservation(row: ObservationRow): Observation {
  return {
    id: row.id,
    loinc: row.loinc,
    text: row.text,
    value: row.value,
    valueText: row.value_text,
    unit: row.unit,
    date: row.on_day as Day,
  }
}

function rowToImmunization(row: ImmunizationRow): Immunization {
  return {
    id: row.id,
    cvx: row.cvx,
    text: row.text,
    date: row.on_day as Day,
    details: {
      mvx: row.mvx,
      volumeMl: row.dose_ml,
      expires: asDay(row.expires_on),
      isSubstandard: asBoolean(row.is_substandard),
    },
  }
}

export function rowToCoverage(row: CoverageRow): Coverage {
  return {
    plan: row.plan,
    bin: row.bin,
    pcn: row.pcn,
    groupId: row.group_id,
    memberId: row.member_id,
    isPartD: asBoolean(row.is_part_d),
  }
}

/** 0/1 of a column, null for "nobody said". */
export function asBoolean(bit: number | null): boolean | null {
  return bit === null ? null : bit === 1
}

/** Day columns have a CHECK for their form. */
export function asDay(text: string | null): Day | null {
  return text as Day | null
}

function asSex(text: string | null): Sex | null {
  return text as Sex | null
}
