// The Medicare packet of one patient's FHIR bundle, without a chart: always marked as a preview, because
// nobody has signed a review.

import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '../clinical/dates.ts'
import { AppError } from '../contract/errors.ts'
import { pharmacyInput } from '../contract/session.ts'
import { documentTemplates } from '../documents/index.ts'
import type { RenderDocument } from '../documents/render.ts'
import type { DocumentInput, Look, PatientNames } from '../documents/template.ts'
import { typeSizes, usualLook } from '../documents/template.ts'
import { packetLanguages, textPackOf } from '../documents/text-packs/index.ts'
import type { InterchangeRecord } from '../interchange/records.ts'
import { cannotWrite, writeWholeFile } from '../worker/write-whole-file.ts'
import type { PacketAnswer } from './answers.ts'
import { type ReadBundle, readBundle, unreadOf } from './screen-bundle.ts'

export interface PacketOrder {
  readonly bundle: unknown
  readonly out: string
  readonly on?: string | undefined
  readonly lang?: string | undefined
  readonly pt?: number | undefined
  /** The store's letterhead; a page without one says that it was not given. */
  readonly pharmacy?: unknown
}

/** The Medicare packet and its parts. */
const packetPapers = new Set(['cms-packet', 'cover-letter', 'to-do-list', 'medication-list'])
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

/**
 * Writes the packet and its parts into a folder. File names hold no patient data. Every page is drawn before the
 * first file is written, and each file is written whole or not at all.
 */
export async function packetOfBundle(
  order: PacketOrder,
  render: RenderDocument,
): Promise<PacketAnswer> {
  const language = order.lang ?? usualLook.language
  if (!packetLanguages.includes(language))
    throw new AppError(
      'invalid-input',
      `There are no words in this language yet: --lang ${packetLanguages.join(' or ')}.`,
    )
  const typeSize = typeSizes.find((size) => size === (order.pt ?? usualLook.typeSize))
  if (typeSize === undefined)
    throw new AppError('invalid-input', `The type has ${typeSizes.join(', ')} points: --pt 14.`)
  // A packet in another language has an English twin for the file.
  const looks = [...new Set([language, usualLook.language])].map((own) => ({
    language: own,
    typeSize,
  }))
  const bundle = readBundle(order.bundle, order.on)
  // Made at noon of the day in question: the same bundle gives the same bytes.
  const createdAt = `${bundle.on}T12:00:00.000Z` as Instant
  const drawn: (PacketAnswer['files'][number] & { readonly bytes: Uint8Array })[] = []
  const papers = documentTemplates.filter((t) => packetPapers.has(t.id))
  for (const look of looks) {
    const input = inputOfBundle(bundle, order.pharmacy, look)
    for (const template of papers) {
      const prepared = template.prepare(input)
      if (!prepared.ok)
        throw new AppError('incomplete', `${template.title} cannot be made.`, {
          missing: prepared.missing,
        })
      const parts = template.build(prepared.facts)
      const { bytes, pages } = await render(parts, {
        title: template.title,
        language: parts[0]?.language ?? 'en-US',
        createdAt,
      })
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const twin = look === looks[0] ? '' : '-english'
      const path = join(order.out, `${template.id}${twin}.pdf`)
      const { language: lang, typeSize: pt } = look
      drawn.push({ template: template.id, path, pages, sha256, lang, pt, bytes })
    }
  }
  await makeFolder(order.out)
  for (const { path, bytes } of drawn) await writeWholeFile(path, bytes)
  return { files: drawn.map(({ bytes: _, ...file }) => file), ...unreadOf(bundle) }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw cannotWrite(folder, error)
  }
}

/** What a paper may use of a bundle: an unsigned review about nothing, and a pharmacy that says when none was given. */
export function inputOfBundle(
  { batch, on, chart }: ReadBundle,
  pharmacy: unknown,
  look: Look,
): DocumentInput {
  const { records } = batch
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
    chart,
    patient: names,
    review: {
      id: 'none',
      referenceCode: '0000-0000',
      kind: 'CMR',
      mode: 'in-person',
      recipient: 'patient',
      heldOn: on,
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
    textPack: textPackOf(look.language),
    typeSize: look.typeSize,
  }
}

function prescribersOf(records: readonly InterchangeRecord[]): DocumentInput['prescribers'] {
  return records.flatMap((record) => {
    if (record.kind !== 'medication-statement' && record.kind !== 'dispensing') return []
    const { name, npi, phone, fax } = record.prescriber
    return name === null ? [] : [{ id: npi ?? name, name, npi, phone, fax, address: null }]
  })
}
