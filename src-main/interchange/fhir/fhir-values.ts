// Small parts of FHIR resources to plain values: dates that may be partial, codes, drugs, people.

import { type Day, toDay } from '../../clinical/dates.ts'
import type { Concept } from './fhir-resources.ts'

export const systems = {
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  ndc: 'http://hl7.org/fhir/sid/ndc',
  icd10: 'http://hl7.org/fhir/sid/icd-10-cm',
  snomed: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  cvx: 'http://hl7.org/fhir/sid/cvx',
  npi: 'http://hl7.org/fhir/sid/us-npi',
} as const

/** A FHIR date: a whole day, or the words when month or day are missing. Never completed. */
export interface PartialDay {
  readonly day: Day | null
  readonly text: string | null
}

/** Reads date, dateTime or instant; the day is taken as written, whatever the time zone. */
export function partialDay(text: string | undefined): PartialDay {
  if (text === undefined || text.trim() === '') return { day: null, text: null }
  const day = toDay(text.slice(0, 10))
  return day === null ? { day: null, text } : { day, text: null }
}

/** The code of one system in a concept, null when it has none. */
export function codeIn(concept: Concept | undefined, system: string): string | null {
  const urn = system === systems.snomed ? null : system
  return (
    concept?.coding?.find((c) => c.code !== undefined && (c.system === system || c.system === urn))
      ?.code ?? null
  )
}

/** The words of a concept: its text, else the display of its first coding that has one. */
export function wordsOf(concept: Concept | undefined): string | null {
  const words =
    concept?.text?.trim() || concept?.coding?.find((c) => c.display?.trim())?.display?.trim()
  return words || null
}

/** The first code of a status, lower case; null when it is absent. */
export function statusOf(concept: Concept | undefined): string | null {
  return concept?.coding?.[0]?.code?.toLowerCase() ?? concept?.text?.toLowerCase() ?? null
}
