// A program's record of an encounter: its fields in the order of its portal or form, filled from the facts, with what
// is missing and where to fix it. A layout is data, so a store can put it into another order.

import type { EncounterFacts } from './encounter-facts.ts'
import {
  type ConditionField,
  conditionFields,
  type DrugField,
  drugFields,
  type EncounterField,
  encounterFields,
  type FixPlace,
  type ProblemField,
  problemFields,
} from './fields.ts'

export interface LayoutField<Field extends string> {
  /** As the portal or form names it. */
  readonly label: string
  readonly field: Field
  readonly isRequired: boolean
}

export interface RecordLayout {
  readonly title: string
  readonly head: readonly LayoutField<EncounterField>[]
  readonly eachDrug?: readonly LayoutField<DrugField>[]
  readonly eachCondition?: readonly LayoutField<ConditionField>[]
  readonly eachProblem?: readonly LayoutField<ProblemField>[]
}

export interface FilledField {
  readonly label: string
  /** Null: not recorded. */
  readonly value: string | null
}

export interface FilledGroup {
  readonly of: 'encounter' | 'drug' | 'condition' | 'problem'
  /** Id of the drug, condition or problem; of the encounter for the head. */
  readonly id: string
  readonly title: string
  readonly fields: readonly FilledField[]
}

export interface MissingField {
  readonly label: string
  /** Title of the drug, condition or problem that lacks it; null for the encounter. */
  readonly of: string | null
  readonly where: FixPlace
}

export interface FilledRecord {
  readonly title: string
  readonly groups: readonly FilledGroup[]
  /** Required fields without a value, and lists that nobody made. */
  readonly missing: readonly MissingField[]
}

/** A required field. */
export function must<Field extends string>(label: string, field: Field): LayoutField<Field> {
  return { label, field, isRequired: true }
}

/** A field that may stay empty. */
export function may<Field extends string>(label: string, field: Field): LayoutField<Field> {
  return { label, field, isRequired: false }
}

/** The record of one encounter in a program's layout. */
export function fillRecord(layout: RecordLayout, facts: EncounterFacts): FilledRecord {
  const groups: FilledGroup[] = []
  const missing: MissingField[] = []
  const add = <Field extends string, Of>(
    group: Omit<FilledGroup, 'fields'>,
    fields: readonly LayoutField<Field>[],
    readers: Readonly<
      Record<
        Field,
        {
          readonly where: FixPlace
          readonly read: (of: Of, facts: EncounterFacts) => string | null
        }
      >
    >,
    of: Of,
  ) => {
    const filled = fields.map(({ label, field, isRequired }) => {
      const { where, read } = readers[field]
      const text = read(of, facts)?.trim() ?? ''
      const value = text === '' ? null : text
      if (value === null && isRequired)
        missing.push({ label, of: group.of === 'encounter' ? null : group.title, where })
      return { label, value }
    })
    groups.push({ ...group, fields: filled })
  }
  const noList = (label: string, where: FixPlace) => missing.push({ label, of: null, where })
  add({ of: 'encounter', id: facts.id, title: layout.title }, layout.head, encounterFields, facts)
  const { eachDrug, eachCondition, eachProblem } = layout
  if (eachDrug !== undefined) {
    if (facts.drugs === null) noList('Medication list', 'medications')
    for (const drug of facts.drugs ?? [])
      add({ of: 'drug', id: drug.id, title: drug.text }, eachDrug, drugFields, drug)
  }
  if (eachCondition !== undefined) {
    if (facts.conditions === null) noList('Conditions', 'conditions')
    for (const one of facts.conditions ?? [])
      add({ of: 'condition', id: one.id, title: one.text }, eachCondition, conditionFields, one)
  }
  if (eachProblem !== undefined) {
    if (facts.problems === null) noList('Assessment of problems', 'problems')
    for (const one of facts.problems ?? [])
      add({ of: 'problem', id: one.id, title: one.title }, eachProblem, problemFields, one)
  }
  return {
    title: layout.title,
    groups,
    missing: wasGiven(facts) ? missing : missing.filter(({ where }) => knownBefore.includes(where)),
  }
}

/** Where a service that nobody got can still lack something: nothing was held, signed or handed over. */
const knownBefore: readonly FixPlace[] = ['patient', 'coverage', 'enrollment', 'pharmacy']

const wasGiven = ({ kind }: EncounterFacts) => kind !== 'refusal' && kind !== 'unable-to-reach'

/** The fields in a store's order of labels; a field that it does not name keeps its place behind them. */
export function inStoreOrder<Field extends string>(
  fields: readonly LayoutField<Field>[],
  labels: readonly string[],
): readonly LayoutField<Field>[] {
  const named = labels.flatMap((label) => fields.filter((field) => field.label === label))
  return [...new Set([...named, ...fields])]
}
