// The facts that every sheet outside the Medicare packet shows: whose it is, whose pharmacy made it, on which day.

import type { Day } from '../../clinical/dates.ts'
import type { Letterhead } from '../head/letterhead.ts'
import { fullName, oneLine } from '../packet-part.ts'
import type { DocumentInput, MissingFact } from '../template.ts'

export interface SheetFacts {
  readonly on: Day
  readonly patientName: string
  readonly birthDate: Day
  readonly pharmacyName: string
  readonly pharmacyPhone: string
  /** Absent where the store set none up, and on papers of before. */
  readonly letterhead?: Letterhead
}

/** What a sheet cannot be made without. */
export interface MissingList {
  readonly facts: readonly MissingFact[]
  readonly add: (isMissing: boolean, what: string, where: MissingFact['where']) => void
}

/** An empty list; keeps the order in which facts are asked for. */
export function missingList(): MissingList {
  const facts: MissingFact[] = []
  return {
    facts,
    add: (isMissing, what, where) => {
      if (isMissing) facts.push({ what, where })
    },
  }
}

/** The shared facts, or null with what is missing said in `missing`. */
export function sheetFacts(
  input: Pick<DocumentInput, 'on' | 'chart' | 'patient' | 'pharmacy' | 'letterhead'>,
  missing: MissingList,
): SheetFacts | null {
  const { patient, pharmacy } = input
  const { birthDate } = input.chart.patient
  missing.add(oneLine(patient.first) === null, 'first name', 'patient')
  missing.add(oneLine(patient.last) === null, 'last name', 'patient')
  missing.add(birthDate === null, 'birth date', 'patient')
  missing.add(oneLine(pharmacy.name) === null, 'pharmacy name', 'pharmacy')
  missing.add(oneLine(pharmacy.phone) === null, 'pharmacy phone', 'pharmacy')
  if (birthDate === null) return null
  return {
    on: input.on,
    patientName: fullName(patient),
    birthDate,
    pharmacyName: oneLine(pharmacy.name) ?? '',
    pharmacyPhone: oneLine(pharmacy.phone) ?? '',
    ...(input.letterhead === undefined ? {} : { letterhead: input.letterhead }),
  }
}
