// A FHIR R4 bundle in JSON: collection, transaction, searchset or document, one patient or many.
// Resources that are not read are counted by name; nothing is passed over in silence.

import type { z } from 'zod'
import { refused } from './csv/csv-format.ts'
import { startDecoding } from './csv/text-decoding.ts'
import { piecesOf } from './csv-reading.ts'
import {
  readAllergy,
  readCondition,
  readCoverage,
  readImmunization,
  readObservation,
  readPatient,
} from './fhir/fhir-clinical.ts'
import { readDispense, readRequest, readStatement } from './fhir/fhir-medications.ts'
import { type FhirReading, startReading } from './fhir/fhir-reading.ts'
import { type Placed, resolver } from './fhir/fhir-references.ts'
import * as fhir from './fhir/fhir-resources.ts'
import { refuseOtherVersion } from './fhir/fhir-version.ts'
import { refuseBinary } from './file-signature.ts'
import { type Batch, type InterchangeFormat, type Refusal, refuse } from './format.ts'
import { isRefusal } from './mapping.ts'
import type { InterchangeRecord } from './records.ts'

type Read = (reading: FhirReading, from: Placed) => readonly InterchangeRecord[]

/** Checks a resource by its schema and hands it to its reader. Reasons name the element, never its content. */
function reader<S extends z.ZodType>(
  schema: S,
  read: (
    reading: FhirReading,
    from: Placed,
    resource: z.infer<S>,
  ) => InterchangeRecord | readonly InterchangeRecord[] | null,
): Read {
  return (reading, from) => {
    const parsed = schema.safeParse(from.resource)
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path.join('.') ?? ''
      reading.fail(
        from.line,
        path === '' ? from.resource.resourceType : path,
        `This element of ${from.resource.resourceType} is missing or has not the form that FHIR R4 asks for.`,
      )
      return []
    }
    const record = read(reading, from, parsed.data)
    if (record === null) return []
    return 'kind' in record ? [record] : record
  }
}

const readers: ReadonlyMap<string, Read> = new Map(
  Object.entries({
    Patient: reader(fhir.patientResource, readPatient),
    Coverage: reader(fhir.coverageResource, readCoverage),
    MedicationStatement: reader(fhir.medicationStatementResource, readStatement),
    MedicationRequest: reader(fhir.medicationRequestResource, readRequest),
    MedicationDispense: reader(fhir.medicationDispenseResource, readDispense),
    Condition: reader(fhir.conditionResource, readCondition),
    AllergyIntolerance: reader(fhir.allergyResource, readAllergy),
    Observation: reader(fhir.observationResource, readObservation),
    Immunization: reader(fhir.immunizationResource, readImmunization),
  }),
)

/** Read through references from others, so they are neither records nor left out. */
const usedByOthers = new Set(['Practitioner', 'PractitionerRole', 'Medication', 'Organization'])
const readTypes = new Set(['collection', 'transaction', 'batch', 'searchset', 'document'])

function frameOf(value: unknown): fhir.BundleFrame | Refusal {
  const type =
    typeof value === 'object' && value !== null && 'resourceType' in value
      ? String(value.resourceType).slice(0, 40)
      : null
  if (type === null)
    return refuse(
      'This JSON is not a FHIR bundle: it has no resourceType. Export a FHIR R4 Bundle.',
    )
  if (type !== 'Bundle')
    return refuse(
      `This is a single FHIR ${type}, not a Bundle. Export the patient's record as a Bundle.`,
    )
  const parsed = fhir.bundleFrame.safeParse(value)
  if (!parsed.success)
    return refuse(
      `The bundle is not well formed at ${parsed.error.issues[0]?.path.join('.') ?? 'its top'}. Export it again.`,
    )
  if (!readTypes.has(parsed.data.type ?? ''))
    return refuse(
      `A bundle of type ${(parsed.data.type ?? 'none').slice(0, 40)} is not read. Export a collection, document, transaction or searchset.`,
    )
  return parsed.data
}

/** Reads a bundle that is already parsed JSON. `fhirVersion` is what the sender said beside the file, or null. */
export function readFhirBundle(value: unknown, fhirVersion: string | null = null): Batch {
  const frame = frameOf(value)
  if (isRefusal(frame)) return refused(frame)
  const entries = frame.entry ?? []
  const resources = entries.flatMap((e) => (e.resource === undefined ? [] : [e.resource]))
  const other = refuseOtherVersion(resources, fhirVersion)
  if (other !== null) return refused(other)
  if (resources.length === 0)
    return refused(refuse('The bundle has no resources. Export the patient again.'))
  const placed = entries.flatMap((entry, at): Placed[] =>
    entry.resource === undefined
      ? []
      : [{ line: at + 1, fullUrl: entry.fullUrl ?? null, resource: entry.resource }],
  )
  const reading = startReading(resolver(placed))
  if (frame.link?.some((l) => l.relation === 'next'))
    reading.note(1, 'link', 'The search has further pages; this file holds only one of them.')
  const records: InterchangeRecord[] = []
  for (const item of placed) {
    const entry = entries[item.line - 1]
    const { resourceType } = item.resource
    const read = readers.get(resourceType)
    if (entry?.request?.method === 'DELETE') reading.leaveOut(`${resourceType} to delete`)
    else if (item.resource.status === 'entered-in-error')
      reading.leaveOut(`${resourceType} entered in error`)
    else if (read !== undefined) records.push(...read(reading, item))
    else if (!usedByOthers.has(resourceType)) reading.leaveOut(resourceType.slice(0, 60))
  }
  return {
    // Patients first, so that a store knows them before their records.
    records: [
      ...records.filter((r) => r.kind === 'patient'),
      ...records.filter((r) => r.kind !== 'patient'),
    ],
    problems: reading.problems,
    rowCount: entries.length,
    bytesRead: 0,
    leftOut: reading.leftOut(),
    refusal: null,
  }
}

/** Parses the text of a file; says in words why it is no bundle. */
export function parseBundleText(text: string): { readonly value: unknown } | Refusal {
  const start = text.slice(0, 200).trimStart()
  if (start === '') return refuse('The file holds only blanks. Export it again and check its size.')
  if (start.startsWith('<'))
    return refuse('This is a FHIR file in XML. XML is not read yet: export as JSON.')
  if (!/^[[{]/.test(start)) return refuse('This is not JSON. Export a FHIR R4 Bundle as JSON.')
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const [firstLine = ''] = text.trimStart().split('\n', 1)
    if (text.trim().includes('\n{') && /^\{.*"resourceType".*\}\s*$/.test(firstLine))
      return refuse(
        'This is a bulk export with one resource per line. Export a FHIR Bundle instead.',
      )
    // The engine's message quotes the text around the fault; only the place is passed on.
    const place = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined
    const where =
      place === undefined ? 'The file may be cut off' : `It breaks at character ${place}`
    return refuse(`This is not valid JSON. ${where}. Export it again.`)
  }
}

/** As much JSON as is parsed in one go; a larger record is split by its exporter. */
const MOST_BYTES = 400 * 1024 * 1024

/** FHIR R4 bundles in JSON. */
export const fhirBundle: InterchangeFormat = {
  id: 'fhir-bundle',
  title: 'FHIR R4 bundle (JSON)',
  fields: [],
  read: async function* (source, options) {
    const pieces: Uint8Array[] = []
    let size = 0
    for await (const piece of piecesOf(source)) {
      size += piece.length
      if (size > MOST_BYTES) {
        yield refused(refuse('The bundle is larger than 400 MB. Export fewer patients per file.'))
        return
      }
      pieces.push(piece)
    }
    const bytes = Buffer.concat(pieces)
    const binary = refuseBinary(bytes)
    if (binary !== null) {
      yield refused(binary)
      return
    }
    const decoding = startDecoding(bytes)
    const parsed = parseBundleText(decoding.write(bytes) + decoding.end())
    const batch = isRefusal(parsed)
      ? refused(parsed)
      : readFhirBundle(parsed.value, options.fhirVersion ?? null)
    yield { ...batch, bytesRead: size }
  },
}
