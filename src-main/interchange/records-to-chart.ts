// One patient's records as the chart that rules look at, without a store: for screening a bundle from outside.
// Pure. What drug a text means is asked of the function passed in.

import type {
  Allergies,
  Chart,
  Condition,
  Coverage,
  Fill,
  Ingredient,
  Medication,
} from '../clinical/chart.ts'
import type { Day } from '../clinical/dates.ts'
import { isSupplyOver, supplyEnd } from '../clinical/medicines/supply.ts'
import { icd10OfSnomed } from '../reference/snomed-conditions.ts'
import { type Refusal, refuse } from './format.ts'
import {
  type DispensingRecord,
  type InterchangeRecord,
  type MedicationStatementRecord,
  patientKeyOf,
  patientKeyText,
} from './records.ts'

/** What a drug text is known to mean. */
export interface IdentifiedDrug {
  readonly ingredients: readonly Ingredient[]
  readonly strength: string | null
  readonly form: string | null
}

/** Answers what drug a text means, null when that is not certain. A code helps where the file gave one. */
export type Identify = (text: string, rxcui: string | null) => IdentifiedDrug | null

type ListRecord = MedicationStatementRecord | DispensingRecord

/**
 * The newest complete date of the records: the day to screen on when nobody names one. Null without any. The end
 * of a medication counts once it is over; a planned end may lie in the future.
 */
export function newestDay(records: readonly InterchangeRecord[]): Day | null {
  const days = records.flatMap((r): readonly (Day | null)[] => {
    if (r.kind === 'dispensing') return [r.fillDate]
    if (r.kind === 'observation' || r.kind === 'immunization') return [r.date]
    if (r.kind === 'medication-statement') return [r.start, r.isActive === false ? r.stop : null]
    if (r.kind === 'condition') return [r.onset, r.endedOn]
    return r.kind === 'allergy' ? [r.recordedOn] : []
  })
  return (
    days
      .filter((d) => d !== null)
      .toSorted()
      .at(-1) ?? null
  )
}

/** Whether two lines of a list speak of the same drug: the same ingredients, strength and form, or the same words. */
function drugKey(record: ListRecord, drug: IdentifiedDrug | null): string {
  if (drug === null) return `text:${record.drugText.toLowerCase().replaceAll(/\s+/g, ' ')}`
  const codes = drug.ingredients.map((i) => i.rxcui).toSorted()
  return `drug:${codes.join('+')}|${drug.strength ?? ''}|${drug.form ?? ''}`
}

interface Group {
  readonly drug: IdentifiedDrug | null
  readonly records: readonly ListRecord[]
}

/**
 * Statement, order and fill of one drug are three views of one line. Two statements are two lines, since a
 * patient may take the same drug from two prescribers; repeated orders and fills are renewals of one line.
 */
function groupLines(records: readonly ListRecord[], identify: Identify): readonly Group[] {
  const groups = new Map<string, Group>()
  const extra: Group[] = []
  const isStatement = (r: ListRecord) =>
    r.kind === 'medication-statement' && r.origin === 'statement'
  for (const record of records.toSorted(
    (a, b) => Number(isStatement(b)) - Number(isStatement(a)),
  )) {
    const drug = identify(record.drugText, record.rxcui)
    const key = drugKey(record, drug)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { drug, records: [record] })
    else if (isStatement(record)) extra.push({ drug, records: [record] })
    else groups.set(key, { drug, records: [...group.records, record] })
  }
  return [...groups.values(), ...extra]
}

function stopOf(records: readonly ListRecord[], on: Day): { day: Day | null; why: string | null } {
  const listed = records.filter((r) => r.kind === 'medication-statement')
  const [first] = listed
  if (first !== undefined) {
    if (listed.some((r) => r.isActive === true && r.stop === null)) return { day: null, why: null }
    const stops = listed.flatMap((r) => r.stop ?? [])
    const last = stops.length === listed.length ? (stops.toSorted().at(-1) ?? null) : null
    if (last !== null) return { day: last, why: 'End date in the file' }
    // Ended on a day that nobody wrote down: it is over by the chart's day, and no earlier day is known.
    const isEnded = listed.every((r) => r.isActive === false || r.stop !== null)
    return isEnded ? { day: on, why: 'Marked as ended, day not known' } : { day: null, why: null }
  }
  const fills = records.flatMap((r) =>
    r.kind === 'dispensing' ? [{ date: r.fillDate, daysSupply: r.daysSupply }] : [],
  )
  return isSupplyOver(fills, on) === true
    ? { day: supplyEnd(fills)?.day ?? null, why: 'Supply ended' }
    : { day: null, why: null }
}

function medicationOf(group: Group, on: Day): Medication | null {
  const [first] = group.records
  if (first === undefined) return null
  const starts = group.records.flatMap(
    (r) => (r.kind === 'dispensing' ? r.fillDate : r.start) ?? [],
  )
  const stop = stopOf(group.records, on)
  const said = <T>(pick: (r: ListRecord) => T | null): T | null =>
    group.records.map(pick).find((v) => v !== null) ?? null
  const prescriber = said((r) => r.prescriber.npi ?? r.prescriber.name)
  return {
    id: `m${first.line}`,
    text: first.drugText,
    ingredients: group.drug?.ingredients ?? null,
    strength: group.drug?.strength ?? null,
    form: group.drug?.form ?? null,
    kind: 'prescription',
    directions: said((r) => r.directions),
    patientWording: null,
    indication: said((r) => r.indication),
    prescriberId: prescriber,
    source:
      first.kind === 'dispensing' ? 'dispensing' : first.isReportedByPatient ? 'patient' : 'fhir',
    start: starts.toSorted()[0] ?? null,
    stop: stop.day,
    stopReason: stop.why,
    isHalfKnown: group.drug === null,
  }
}

function listOrNull<T>(items: readonly T[]): readonly T[] | null {
  return items.length === 0 ? null : items
}

function allergiesOf(records: readonly InterchangeRecord[], on: Day): Allergies {
  const found = records.filter((r) => r.kind === 'allergy')
  const items = found
    .filter((r) => !r.isNoneKnown)
    .map((r) => ({ id: `a${r.line}`, substance: r.substance, reaction: r.reaction }))
  if (items.length > 0) return { kind: 'listed', items }
  const [none] = found
  return none === undefined
    ? { kind: 'not-asked' }
    : { kind: 'none-known', on: none.recordedOn ?? on }
}

function conditionsOf(records: readonly InterchangeRecord[], on: Day): readonly Condition[] | null {
  const all = records.filter((r) => r.kind === 'condition')
  if (all.length === 0) return null
  return all.map((r) => ({
    id: `c${r.line}`,
    text: r.text,
    icd10: r.icd10 ?? icd10OfSnomed(r.snomed),
    onset: r.onset,
    // Ended on a day that nobody wrote down: it is over by the chart's day, and no earlier day is known.
    ended: r.endedOn ?? (r.isActive === false ? on : null),
  }))
}

function coverageOf(records: readonly InterchangeRecord[]): Coverage | null {
  const cards = records.filter((r) => r.kind === 'coverage')
  const card = cards.find((r) => r.isPartD === true) ?? cards[0]
  if (card === undefined) return null
  const { planName: plan, bin, pcn, groupId, memberId, isPartD } = card
  return { plan, bin, pcn, groupId, memberId, isPartD }
}

/** The chart of the one patient in the records on a day; a refusal when they are of none or of several. */
export function toChart(
  records: readonly InterchangeRecord[],
  on: Day,
  identify: Identify,
): Chart | Refusal {
  const patients = records.filter((r) => r.kind === 'patient')
  const keys = new Set(records.map((r) => patientKeyText(patientKeyOf(r))))
  const [patient] = patients
  if (patient === undefined)
    return refuse('There is no Patient. Export the patient with the record.')
  if (keys.size > 1)
    return refuse(`The records are of ${keys.size} patients. Screen one patient at a time.`)
  const lines = records.filter((r) => r.kind === 'medication-statement' || r.kind === 'dispensing')
  const groups = groupLines(lines, identify)
  const fills = groups.flatMap((group): readonly Fill[] =>
    group.records.flatMap((r) =>
      r.kind === 'dispensing'
        ? [
            {
              medicationId: `m${group.records[0]?.line ?? r.line}`,
              date: r.fillDate,
              drugText: r.drugText,
              // Ten digits are not certain without the catalogue.
              ndc: r.ndc?.length === 11 ? r.ndc : null,
              quantity: r.quantity,
              daysSupply: r.daysSupply,
              costCents: r.costCents,
            },
          ]
        : [],
    ),
  )
  return {
    on,
    patient: {
      birthDate: patient.birthDate,
      sex: patient.sex,
      isLongTermCare: null,
      isCognitivelyImpaired: null,
      isAtRiskBeneficiary: null,
      diedOn: patient.diedOn,
    },
    medications: listOrNull(groups.flatMap((g) => medicationOf(g, on) ?? [])),
    fills: listOrNull(fills),
    allergies: allergiesOf(records, on),
    conditions: conditionsOf(records, on),
    observations: listOrNull(
      records.flatMap((r, at) =>
        r.kind === 'observation' && r.date !== null
          ? [
              {
                id: `o${r.line}-${at}`,
                loinc: r.loinc,
                text: r.text,
                value: r.value,
                valueText: r.valueText,
                unit: r.unit,
                date: r.date,
              },
            ]
          : [],
      ),
    ),
    immunizations: listOrNull(
      records.flatMap((r) =>
        r.kind === 'immunization' && r.date !== null
          ? [{ id: `i${r.line}`, cvx: r.cvx, text: r.text, date: r.date }]
          : [],
      ),
    ),
    coverage: coverageOf(records),
  }
}
