// What the readers of single FHIR resources share: who the patient is, where references lead, what went wrong.

import type { RowProblem } from '../format.ts'
import type { PatientKey } from '../records.ts'
import type { Placed, Resolve } from './fhir-references.ts'
import { patientResource, type Reference } from './fhir-resources.ts'
import { partialDay } from './fhir-values.ts'

/** One bundle being read. */
export interface FhirReading {
  readonly resolve: Resolve
  /** Who a subject reference means; null, with a problem on record, when the bundle has no such Patient. */
  readonly patient: (reference: Reference | undefined, from: Placed) => PatientKey | null
  /** Reports an entry that cannot be taken. */
  readonly fail: (line: number, column: string | null, reason: string) => null
  /** Reports a value that stays unknown in an entry that is taken. */
  readonly note: (line: number, column: string | null, reason: string) => null
  /** Counts an entry that is knowingly not taken. */
  readonly leaveOut: (name: string) => null
  readonly problems: readonly RowProblem[]
  readonly leftOut: () => readonly { readonly name: string; readonly count: number }[]
}

/** The name parts that identify a patient: the official or usual name, never an old one. */
export function patientKeyOfResource(placed: Placed): PatientKey | null {
  const parsed = patientResource.safeParse(placed.resource)
  if (!parsed.success) return null
  const { id, name = [], birthDate } = parsed.data
  const current = name.filter((n) => n.use !== 'old' && n.use !== 'maiden' && !n.period?.end)
  const chosen = current.find((n) => n.use === 'official') ?? current[0]
  return {
    externalId: id ?? placed.fullUrl,
    last: chosen?.family ?? null,
    first: chosen?.given?.[0] ?? null,
    birthDate: partialDay(birthDate).day,
  }
}

/** Starts reading a bundle whose references `resolve` follows. */
export function startReading(resolve: Resolve): FhirReading {
  const problems: RowProblem[] = []
  const counts = new Map<string, number>()
  const report = (isRowKept: boolean) => (line: number, column: string | null, reason: string) => {
    problems.push({ line, column, reason, isRowKept })
    return null
  }
  const fail = report(false)
  return {
    resolve,
    fail,
    note: report(true),
    leaveOut: (name) => {
      counts.set(name, (counts.get(name) ?? 0) + 1)
      return null
    },
    patient: (reference, from) => {
      const found = resolve(reference, from)
      const key =
        found === null || found.resource.resourceType !== 'Patient'
          ? null
          : patientKeyOfResource(found)
      return key ?? fail(from.line, 'subject', 'The patient it belongs to is not in this bundle.')
    },
    problems,
    leftOut: () => [...counts].map(([name, count]) => ({ name, count })),
  }
}
