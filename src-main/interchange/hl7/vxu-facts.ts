// What a message to an immunization registry is made of, and what of it nobody recorded. Not: its text.

import type { Day } from '../../clinical/dates.ts'
import type { RefusalReason, VaccineFunding } from '../../reference/immunization/registry-codes.ts'

export interface VxuPatient {
  readonly id: string
  readonly last: string
  readonly first: string
  readonly middle: string | null
  readonly birthDate: Day | null
  readonly sex: 'female' | 'male' | 'other' | null
  readonly street: string | null
  readonly city: string | null
  readonly state: string | null
  readonly zip: string | null
  /** Ten digits. */
  readonly phone: string | null
  /** Whether the patient agreed that the registry shares the record; null: nobody asked. */
  readonly isSharing: boolean | null
}

export interface VxuStatement {
  readonly cvx: string
  readonly editionOn: Day
  readonly givenOn: Day
}

export interface VxuDose {
  readonly kind: 'given' | 'historical'
  readonly id: string
  readonly day: Day
  readonly cvx: string | null
  readonly name: string
  readonly ml: number | null
  readonly lot: string | null
  readonly expires: Day | null
  readonly mvx: string | null
  readonly route: string | null
  readonly site: string | null
  readonly funding: VaccineFunding | null
  readonly givenBy: VxuPerson | null
  readonly statements: readonly VxuStatement[]
}

export interface VxuRefusal {
  readonly kind: 'refused'
  readonly id: string
  readonly day: Day
  readonly cvx: string | null
  readonly name: string
  readonly reason: RefusalReason
}

export interface VxuPerson {
  /** Whole name as signed. */
  readonly name: string
  readonly npi: string | null
}

export interface VxuFacts {
  readonly controlId: string
  /** `20261123150000+0000`. */
  readonly at: string
  /** Names by which the registry knows the store. */
  readonly sender: { readonly facility: string; readonly application: string }
  /** As the registry asks for it; null: left empty. */
  readonly receiver: { readonly facility: string; readonly application: string } | null
  readonly patient: VxuPatient
  readonly entries: readonly (VxuDose | VxuRefusal)[]
}

/** What the guide requires and nobody recorded, in words. */
export function lacksOf({ patient, entries, sender }: VxuFacts): readonly string[] {
  const lacks = [
    ...(sender.facility === '' ? ['the name by which the registry knows the store'] : []),
    ...(patient.birthDate === null ? ['birth date'] : []),
    ...(patient.sex === null ? ['sex'] : []),
    ...(entries.length === 0 ? ['a dose or a refusal'] : []),
    ...entries.flatMap(lacksOfEntry),
  ]
  return [...new Set(lacks)]
}

function lacksOfEntry(entry: VxuDose | VxuRefusal): readonly string[] {
  const of = (what: string) => `${what} of ${entry.name} (${entry.day})`
  const always = entry.cvx === null ? [of('CVX code')] : []
  if (entry.kind !== 'given') return always
  return [
    ...always,
    ...(entry.ml === null ? [of('dose in mL')] : []),
    ...(entry.lot === null ? [of('lot')] : []),
    ...(entry.mvx === null ? [of('manufacturer')] : []),
    ...(entry.expires === null ? [of('expiry')] : []),
    ...(entry.route === null ? [of('route')] : []),
    ...(entry.funding === null ? [of('funding')] : []),
    ...(entry.givenBy === null ? [of('who gave it')] : []),
  ]
}
