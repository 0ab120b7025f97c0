// What a template may use: the record kept at the signature, or today's chart for a preview; and the pharmacy.

import type { Kysely } from 'kysely'
import type { Chart } from '../clinical/chart.ts'
import type { Day } from '../clinical/dates.ts'
import { AppError } from '../contract/errors.ts'
import { pharmacyInput } from '../contract/session.ts'
import type {
  BookedTime,
  DocumentInput,
  Look,
  PatientNames,
  PostalAddress,
  Prescriber,
} from '../documents/template.ts'
import { defaultTextPack, textPackOf } from '../documents/text-packs/index.ts'
import { type ChartRows, chartOf, loadRows } from '../store/load-chart.ts'
import { ownTemplatesInUse } from '../store/papers/own-templates.ts'
import { listPrescribers, prescriberName, readSetting } from '../store/people.ts'
import { loadReviewRows, reviewOf } from '../store/reviews.ts'
import type { PrescriberRow, Schema } from '../store/schema.ts'
import { appointmentsOf } from './appointment-view.ts'
import { claimForPaper, readShift } from './billing/billing-facts.ts'
import { programsOnPaper } from './claims/programs-on-paper.ts'
import { soapOf } from './notes.ts'
import { currentLetterhead } from './papers/current-letterhead.ts'
import { takeBackSites } from './papers/disposal.ts'
import { tabletLooks } from './papers/tablet-looks.ts'
import { chartForScreening } from './review-view.ts'
import { type SignedRecord, signedRecordOf } from './signed-record.ts'

/** The record of this moment, for a signature or for a preview before it. */
export async function gatherRecord(
  db: Kysely<Schema>,
  reviewId: string,
  on: Day,
  prescriberId: string | null = null,
): Promise<SignedRecord> {
  const rows = await loadReviewRows(db, reviewId)
  const chartRows = await loadRows(db, rows.review.patient_id)
  const chart = chartForScreening(chartOf(chartRows, on), rows)
  return recordOf(db, chartRows, chart, [
    ...reviewOf(rows).recommendations.map((one) => one.prescriberId),
    ...(prescriberId === null ? [] : [prescriberId]),
  ])
}

/** Names and addresses for paper beside the chart; `others` are prescribers whom no medication names. */
export async function recordOf(
  db: Kysely<Schema>,
  { patient }: ChartRows,
  chart: Chart,
  others: readonly string[],
): Promise<SignedRecord> {
  // Columns of JSON are written by this program from the contract's schemas.
  const json = <T>(text: string | null) => (text === null ? null : (JSON.parse(text) as T))
  const ids = new Set(others)
  for (const medication of chart.medications ?? [])
    if (medication.prescriberId !== null) ids.add(medication.prescriberId)
  if (patient.primary_care_id !== null) ids.add(patient.primary_care_id)
  const representative = json<{ name: string }>(patient.representative_json)
  return {
    on: chart.on,
    chart,
    patient: {
      first: patient.first_name,
      last: patient.last_name,
      address: json<PostalAddress>(patient.address_json),
      phone: patient.phone,
      language: patient.language,
      representative: representative?.name ?? null,
      emergencyContact: json<NonNullable<PatientNames['emergencyContact']>>(
        patient.emergency_contact_json,
      ),
      primaryCareId: patient.primary_care_id,
    },
    prescribers: (await listPrescribers(db, [...ids])).map(rowToPrescriberOnPaper),
    textPack: defaultTextPack,
  }
}

/** Everything a template may use for one review, and whose it is: as signed, or as of today while it is not. */
export async function documentInput(
  db: Kysely<Schema>,
  reviewId: string,
  prescriberId: string | null,
  today: Day,
  look: Look,
  /** For papers of a claim: which one. */
  claimId: string | null = null,
): Promise<{ readonly input: DocumentInput; readonly patientId: string }> {
  const rows = await loadReviewRows(db, reviewId)
  const record =
    signedRecordOf(rows.review) ?? (await gatherRecord(db, reviewId, today, prescriberId))
  const pharmacy = await readPharmacy(db)
  const letterhead = await currentLetterhead(db, pharmacy)
  return {
    patientId: rows.review.patient_id,
    // The letterhead and the way to reach the pharmacy are those of the day a page is made.
    input: {
      ...record,
      review: reviewOf(rows),
      pharmacy,
      ...(letterhead === null ? {} : { letterhead }),
      prescriberId,
      soap: (await soapOf(db, today, reviewId)).note,
      appointment: await nextAppointment(db, rows.review.patient_id, today),
      takeBackSites: await takeBackSites(db),
      ownTemplates: await ownTemplatesInUse(db),
      looks: await tabletLooks(db, rows.review.patient_id),
      enrolledIn: await programsOnPaper(db, rows.review, today),
      ...(claimId === null
        ? {}
        : { claim: await claimForPaper(db, claimId, today), formShift: await readShift(db) }),
      typeSize: look.typeSize,
      textPack: textPackOf(look.language),
    },
  }
}

/** The next one that stands in the book, from today on. */
async function nextAppointment(
  db: Kysely<Schema>,
  patientId: string,
  today: Day,
): Promise<BookedTime | null> {
  const next = (await appointmentsOf(db, patientId))
    .filter((one) => one.status === 'booked' && one.day >= today)
    .at(-1)
  if (next === undefined) return null
  return { on: next.day, time: next.time, minutes: next.minutes, mode: next.mode }
}

/** The pharmacy as set up; `incomplete` when it was never filled in. */
export async function readPharmacy(db: Kysely<Schema>): Promise<DocumentInput['pharmacy']> {
  const pharmacy = pharmacyInput.safeParse(await readSetting(db, 'pharmacy'))
  if (!pharmacy.success)
    throw new AppError('incomplete', 'The pharmacy is not filled in yet: see Settings.', {
      missing: [{ what: 'Name, address and numbers of the pharmacy', where: 'pharmacy' }],
    })
  return pharmacy.data
}

function rowToPrescriberOnPaper(row: PrescriberRow): Prescriber {
  return {
    id: row.id,
    name: prescriberName(row),
    npi: row.npi,
    phone: row.phone,
    fax: row.fax,
    address: row.address_json === null ? null : (JSON.parse(row.address_json) as PostalAddress),
  }
}
