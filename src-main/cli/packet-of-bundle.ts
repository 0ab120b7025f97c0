// The Medicare packet of one patient's FHIR bundle, without a chart: always marked as a preview, because
// nobody has signed a review.

import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Day, dayOf, type Instant } from '../clinical/dates.ts'
import { AppError } from '../contract/errors.ts'
import { pharmacyInput } from '../contract/session.ts'
import { documentTemplates } from '../documents/index.ts'
import type { RenderDocument } from '../documents/render.ts'
import type { DocumentInput, PatientNames } from '../documents/template.ts'
import { defaultTextPack } from '../documents/text-packs/index.ts'
import type { InterchangeRecord } from '../interchange/records.ts'
import { chartOfBundle, dayOfBundle, recordsOfBundle } from './screen-bundle.ts'

/** One file that was written. */
export interface WrittenFile {
  readonly template: string
  readonly path: string
  readonly pages: number
  readonly sha256: string
}

export interface PacketOrder {
  readonly bundle: unknown
  readonly out: string
  readonly on?: string | undefined
  readonly lang?: string | undefined
  readonly pt?: number | undefined
  /** The store's letterhead; a page without one says that it was not given. */
  readonly pharmacy?: unknown
}

const notGiven = '(not given)'
const noPharmacy: DocumentInput['pharmacy'] = {
  name: 'Pharmacy (not given)',
  npi: notGiven,
  ncpdp: notGiven,
  address: { line1: notGiven, line2: null, city: notGiven, state: '--', zip: '-----' },
  phone: notGiven,
  fax: notGiven,
  hours: notGiven,
}

/** Writes the packet and its parts into a folder. File names hold no patient data. */
export async function packetOfBundle(
  order: PacketOrder,
  render: RenderDocument,
): Promise<{ readonly files: readonly WrittenFile[] }> {
  if (order.lang !== undefined && order.lang !== 'en')
    throw new AppError('invalid-input', 'This version prints English (en) only.')
  if (order.pt !== undefined && order.pt !== 14)
    throw new AppError('invalid-input', 'This version prints 14-point type only.')
  const records = recordsOfBundle(order.bundle)
  const on = dayOfBundle(records, order.on)
  const input = inputOf(records, on, order.pharmacy)
  // Made at noon of the day in question: the same bundle gives the same bytes.
  const createdAt = `${on}T12:00:00.000Z` as Instant
  await mkdir(order.out, { recursive: true })
  const files: WrittenFile[] = []
  for (const template of documentTemplates.filter((t) => !t.needsPrescriber)) {
    const prepared = template.prepare(input)
    if (!prepared.ok)
      throw new AppError('incomplete', `${template.title} cannot be made.`, {
        missing: prepared.missing,
      })
    const { bytes, pages } = await render(template.build(prepared.facts), {
      title: template.title,
      language: 'en-US',
      createdAt,
    })
    const path = join(order.out, `${template.id}.pdf`)
    await writeFile(path, bytes)
    files.push({
      template: template.id,
      path,
      pages,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
  }
  return { files }
}

function inputOf(records: readonly InterchangeRecord[], on: Day, pharmacy: unknown): DocumentInput {
  const patient = records.find((record) => record.kind === 'patient')
  if (!patient) throw new AppError('invalid-input', 'There is no Patient in the bundle.')
  const letterhead = pharmacy === undefined ? null : pharmacyInput.safeParse(pharmacy)
  if (letterhead && !letterhead.success)
    throw new AppError(
      'invalid-input',
      'The pharmacy file lacks a field or has a wrong one: see `pestle init --help`.',
    )
  const { street, city, state, zip } = patient
  const names: PatientNames = {
    first: patient.first ?? '',
    last: patient.last ?? '',
    address:
      street && city && state && zip ? { line1: street, line2: null, city, state, zip } : null,
    phone: patient.phone,
    language: patient.language,
    representative: null,
  }
  return {
    on,
    chart: chartOfBundle(records, on),
    patient: names,
    review: {
      id: 'none',
      referenceCode: '0000-0000',
      kind: 'CMR',
      mode: 'in-person',
      recipient: 'patient',
      heldOn: dayOf(`${on}T00:00:00.000Z` as Instant),
      patientGoal: null,
      problems: [],
      todo: [],
      recommendations: [],
      followUpOn: null,
      signature: null,
    },
    pharmacy: letterhead?.data ?? noPharmacy,
    prescribers: prescribersOf(records),
    prescriberId: null,
    textPack: defaultTextPack,
  }
}

function prescribersOf(records: readonly InterchangeRecord[]): DocumentInput['prescribers'] {
  return records.flatMap((record) => {
    if (record.kind !== 'medication-statement' && record.kind !== 'dispensing') return []
    const { name, npi, phone, fax } = record.prescriber
    return name === null ? [] : [{ id: npi ?? name, name, npi, phone, fax, address: null }]
  })
}
