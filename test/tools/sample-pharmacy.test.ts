import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import { openCsv } from '../../src-main/interchange/csv-reading.ts'
import { dispensingCsv } from '../../src-main/interchange/dispensing-csv.ts'
import { readFhirBundle } from '../../src-main/interchange/fhir-bundle.ts'
import { proposeMapping } from '../../src-main/interchange/mapping-proposal.ts'
import { patientKeyText } from '../../src-main/interchange/records.ts'
import { clinicalBundle } from '../../tools/sample-pharmacy/clinical.ts'
import { dispensingExport } from '../../tools/sample-pharmacy/export.ts'
import { collect } from '../helpers/batches.ts'

const demo = (name: string) =>
  readFileSync(new URL(`../../resources/demo/${name}`, import.meta.url))
const on = day('2026-11-23')

async function fills() {
  const bytes = demo('dispensing.csv')
  const file = await openCsv(bytes)
  if (file.kind === 'refusal') throw new Error(file.message)
  const { mapping } = proposeMapping(dispensingCsv, file.shape.header, file.sample, on)
  const batches = await collect(dispensingCsv.read(bytes, { on, mapping }))
  return {
    records: batches.flatMap((b) => b.records).filter((r) => r.kind === 'dispensing'),
    problems: batches.flatMap((b) => b.problems),
  }
}

describe('the sample pharmacy', () => {
  it('is written anew byte for byte', () => {
    expect(demo('dispensing.csv').toString()).toBe(dispensingExport().text)
    expect(JSON.parse(demo('clinical.json').toString())).toEqual(clinicalBundle())
  })

  it('has 24 patients, two of one name, and two bad rows that are reported', async () => {
    const { records, problems } = await fills()
    const people = new Set(records.map((r) => patientKeyText(r.patient)))
    expect(people.size).toBe(24)
    expect([...people].filter((p) => p.startsWith('name:PLACEHOLDER|QUENTIN'))).toHaveLength(2)
    expect(problems.map((p) => [p.column, p.isRowKept])).toEqual([
      ['DOB', false],
      ['DRUG', false],
    ])
  })

  it('has nothing that could be real: no NDC, NPIs of one range, phones in 555-01xx', async () => {
    const { records } = await fills()
    expect(records.every((r) => r.ndc === null)).toBe(true)
    expect(records.every((r) => /^1999999\d{3}$/.test(r.prescriber.npi ?? ''))).toBe(true)
    expect(records.every((r) => /^\d{3}55501\d{2}$/.test(r.patient.phone ?? ''))).toBe(true)
  })

  it('has a clinical record that is read without a problem and belongs to patients of the export', async () => {
    const { records, problems, refusal } = readFhirBundle(
      JSON.parse(demo('clinical.json').toString()),
    )
    expect(refusal).toBeNull()
    expect(problems).toEqual([])
    const known = new Set((await fills()).records.map((r) => patientKeyText(r.patient)))
    const named = records.filter((r) => r.kind === 'patient')
    expect(named).toHaveLength(12)
    for (const patient of named)
      expect(known).toContain(patientKeyText({ ...patient, externalId: null }))
  })
})
