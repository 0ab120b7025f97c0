// Gathers what a template may use: the chart on the day of the review, names, pharmacy, prescribers.

import type { Kysely } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import { AppError } from '../contract/errors.ts'
import { pharmacyInput } from '../contract/session.ts'
import type { DocumentInput, PostalAddress, Prescriber } from '../documents/template.ts'
import { defaultTextPack } from '../documents/text-packs/index.ts'
import { type ChartRows, chartOf, loadRows } from '../store/load-chart.ts'
import { listPrescribers, prescriberName, readSetting } from '../store/people.ts'
import { loadReviewRows, reviewOf } from '../store/reviews.ts'
import type { PrescriberRow, Schema } from '../store/schema.ts'
import { chartForScreening } from './review-view.ts'

/** Everything a template may use for one review, and whose it is. */
export async function documentInput(
  db: Kysely<Schema>,
  reviewId: string,
  prescriberId: string | null,
  today: Day,
): Promise<{ readonly input: DocumentInput; readonly patientId: string }> {
  const rows = await loadReviewRows(db, reviewId)
  const patientId = rows.review.patient_id
  const chartRows = reviewedRows(await loadRows(db, patientId), rows.review.signed_at)
  const { patient } = chartRows
  // Columns of JSON are written by this program from the contract's schemas.
  const json = <T>(text: string | null) => (text === null ? null : (JSON.parse(text) as T))
  const review = reviewOf(rows)
  const chart = chartForScreening(chartOf(chartRows, today), rows)
  const ids = new Set<string>()
  for (const medication of chart.medications ?? [])
    if (medication.prescriberId !== null) ids.add(medication.prescriberId)
  for (const recommendation of review.recommendations) ids.add(recommendation.prescriberId)
  if (prescriberId !== null) ids.add(prescriberId)
  const representative = json<{ name: string }>(patient.representative_json)
  return {
    patientId,
    input: {
      on: today,
      chart,
      patient: {
        first: patient.first_name,
        last: patient.last_name,
        address: json<PostalAddress>(patient.address_json),
        phone: patient.phone,
        language: patient.language,
        representative: representative?.name ?? null,
      },
      review,
      pharmacy: await readPharmacy(db),
      prescribers: (await listPrescribers(db, [...ids])).map(rowToPrescriberOnPaper),
      prescriberId,
      textPack: defaultTextPack,
    },
  }
}

/** A signed review is printed with the drugs that it was about: what came onto the list later is not in it. */
function reviewedRows(rows: ChartRows, signedAt: string | null): ChartRows {
  if (signedAt === null) return rows
  return { ...rows, medications: rows.medications.filter((row) => row.created_at <= signedAt) }
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
