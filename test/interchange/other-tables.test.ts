import { describe, expect, it } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import { isNoneKnown } from '../../src-main/interchange/allergy-csv.ts'
import { openCsv } from '../../src-main/interchange/csv-reading.ts'
import { interchangeFormats } from '../../src-main/interchange/index.ts'
import { proposeMapping } from '../../src-main/interchange/mapping-proposal.ts'
import { collect } from '../helpers/batches.ts'

const on = day('2026-11-23')

/** Reads a table as the mapping screen would: with the proposed mapping. */
async function read(id: string, text: string) {
  const format = interchangeFormats.find((f) => f.id === id)
  const file = await openCsv(Buffer.from(text))
  if (format === undefined || file.kind === 'refusal') throw new Error('cannot be read')
  const { mapping } = proposeMapping(format, file.shape.header, file.sample, on)
  const batches = await collect(format.read(Buffer.from(text), { on, mapping }))
  return {
    records: batches.flatMap((b) => b.records),
    problems: batches.flatMap((b) => b.problems),
    refusals: batches.flatMap((b) => b.refusal?.message ?? []),
  }
}

// Same shape as the CSV files of a patient generator whose columns nobody here chose.
describe("a stranger's patient list", () => {
  const header = 'Id,BIRTHDATE,DEATHDATE,PREFIX,FIRST,MIDDLE,LAST,GENDER,ADDRESS,CITY,STATE,ZIP'
  it('gives patients with the id that other tables point to', async () => {
    const { records, problems } = await read(
      'patient-csv',
      `${header}\np-1,1951-07-02,,Mrs.,Ada,B,Testwell,F,1 Example St,Sampleton,Iowa,50000\n`,
    )
    expect(problems).toEqual([])
    expect(records).toMatchObject([
      {
        kind: 'patient',
        externalId: 'p-1',
        last: 'Testwell',
        first: 'Ada',
        middle: 'B',
        birthDate: '1951-07-02',
        sex: 'female',
        diedOn: null,
      },
    ])
  })
  it('keeps a row without birth date out', async () => {
    const { records, problems } = await read(
      'patient-csv',
      `${header}\np-1,1951-07-02,,,A,,B,F,,,,\np-2,,,Mrs.,Ada,B,Testwell,F,,,,\n`,
    )
    expect(records).toHaveLength(1)
    expect(problems).toMatchObject([{ line: 3, column: 'BIRTHDATE', isRowKept: false }])
  })
})

describe("a stranger's condition list", () => {
  const header = 'START,STOP,PATIENT,ENCOUNTER,SYSTEM,CODE,DESCRIPTION'
  it('gives conditions with SNOMED CT code, and knows which have ended', async () => {
    const { records } = await read(
      'condition-csv',
      `${header}\n2014-02-06,,p-1,e-1,http://snomed.info/sct,44054006,Diabetes mellitus type 2\n2015-01-01,2015-02-01,p-1,e-1,http://snomed.info/sct,10509002,Acute bronchitis\n`,
    )
    expect(records).toMatchObject([
      {
        patient: { externalId: 'p-1' },
        snomed: '44054006',
        icd10: null,
        onset: '2014-02-06',
        isActive: true,
      },
      { snomed: '10509002', endedOn: '2015-02-01', isActive: false },
    ])
  })
  it('gives ICD-10-CM codes their dot and does not know whether they last without an end column', async () => {
    const { records } = await read(
      'condition-csv',
      'Last Name,First Name,DOB,Dx Code,Diagnosis\nTestwell,Ada,07/22/1951,E119,Type 2 diabetes\n',
    )
    expect(records).toMatchObject([{ icd10: 'E11.9', text: 'Type 2 diabetes', isActive: null }])
  })
})

describe("a stranger's allergy list", () => {
  it('gives substances with all reactions', async () => {
    const { records } = await read(
      'allergy-csv',
      'START,STOP,PATIENT,CODE,SYSTEM,DESCRIPTION,REACTION1,DESCRIPTION1,SEVERITY1,REACTION2,DESCRIPTION2\n1974-12-25,,p-1,735029006,SNOMED-CT,Shellfish,39579001,Anaphylaxis,SEVERE,422587007,Nausea\n',
    )
    expect(records).toMatchObject([
      {
        substance: 'Shellfish',
        reaction: 'Anaphylaxis; Nausea',
        isNoneKnown: false,
        recordedOn: '1974-12-25',
      },
    ])
  })
  it.each([
    'NKDA',
    'nka',
    'No known allergies',
    'No Known Drug Allergies',
    'No known allergy (situation)',
  ])('takes %s as the statement that none is known', (text) => {
    expect(isNoneKnown(text)).toBe(true)
  })
  it.each(['', 'Nickel', 'none', 'unknown'])('does not take %j as that statement', (text) => {
    expect(isNoneKnown(text)).toBe(false)
  })
})

describe('every table format', () => {
  const tables = interchangeFormats.filter((f) => f.fields.length > 0)
  it.each(tables.map((f) => [f.id, f] as const))(
    '%s has an id and a label of its own for each field',
    (_id, format) => {
      expect(new Set(format.fields.map((f) => f.id)).size).toBe(format.fields.length)
      expect(new Set(format.fields.map((f) => f.label)).size).toBe(format.fields.length)
    },
  )
  it.each(tables.map((f) => [f.id, f] as const))(
    '%s refuses an Excel workbook with what to do',
    async (_id, format) => {
      const columns = {
        externalId: 'A',
        last: 'A',
        first: 'A',
        birthDate: 'A',
        drugText: 'A',
        fillDate: 'A',
        text: 'A',
        substance: 'A',
        date: 'A',
        memberId: 'A',
      }
      const workbook = Buffer.from([0x50, 0x4b, 3, 4])
      const [batch] = await collect(
        format.read(workbook, {
          on,
          mapping: { columns, dateOrder: 'MDY', nameForm: 'separate' },
        }),
      )
      expect(batch?.refusal?.message).toContain('save the sheet as CSV')
    },
  )
})

describe("a stranger's vaccine list", () => {
  it('gives doses by name and day, with CVX, lot and manufacturer where they are named', async () => {
    const { records, problems } = await read(
      'immunization-csv',
      'Last Name,First Name,DOB,Vaccine Name,CVX Code,Date Administered,Lot Number,MVX\n' +
        'Testwell,Ada,07/22/1951,Zoster,187,01/15/2026,AB12C3,skb\n' +
        'Testwell,Ada,07/22/1951,Flu,x,10/01/2026,,\n' +
        'Testwell,Ada,07/22/1951,Tdap,115,,,\n',
    )
    expect(records).toMatchObject([
      { cvx: '187', text: 'Zoster', date: '2026-01-15', details: { lot: 'AB12C3', mvx: 'SKB' } },
      { cvx: null, text: 'Flu', date: '2026-10-01', details: { lot: null } },
    ])
    expect(problems).toMatchObject([
      { line: 3, column: 'CVX Code', isRowKept: true },
      { line: 4, column: 'Date Administered', isRowKept: false },
    ])
  })
})
