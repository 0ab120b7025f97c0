import { describe, expect, it } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import { openCsv } from '../../src-main/interchange/csv-reading.ts'
import { dispensingCsv } from '../../src-main/interchange/dispensing-csv.ts'
import type { Mapping } from '../../src-main/interchange/mapping.ts'
import { mappingGaps } from '../../src-main/interchange/mapping.ts'
import { proposeMapping } from '../../src-main/interchange/mapping-proposal.ts'

const on = day('2026-11-23')

async function proposalFor(text: string) {
  const file = await openCsv(Buffer.from(text))
  if (file.kind === 'refusal') throw new Error(file.message)
  return proposeMapping(dispensingCsv, file.shape.header, file.sample, on)
}

async function read(text: string, mapping: Mapping | null) {
  const all = { records: [], problems: [], refusals: [] } as {
    records: unknown[]
    problems: { line: number; column: string | null; reason: string; isRowKept: boolean }[]
    refusals: string[]
  }
  for await (const batch of dispensingCsv.read(Buffer.from(text), { on, mapping })) {
    all.records.push(...batch.records)
    all.problems.push(...batch.problems)
    if (batch.refusal !== null) all.refusals.push(batch.refusal.message)
  }
  return all
}

const heading = 'LAST,FIRST,DOB,DRUG,FILLED,QTY,DS,NDC,PAID,PRES NPI'
const mapping: Mapping = {
  columns: {
    last: 'LAST',
    first: 'FIRST',
    birthDate: 'DOB',
    drugText: 'DRUG',
    fillDate: 'FILLED',
    quantity: 'QTY',
    daysSupply: 'DS',
    ndc: 'NDC',
    cost: 'PAID',
    prescriberNpi: 'PRES NPI',
  },
  dateOrder: 'MDY',
  nameForm: 'separate',
}
const row = (change: Partial<Record<string, string>> = {}) => {
  const good = {
    LAST: 'Testwell',
    FIRST: 'Ada',
    DOB: '07/02/1951',
    DRUG: 'LISINOPRIL 10 MG TABLET',
    FILLED: '11/02/2026',
    QTY: '30',
    DS: '30',
    NDC: '',
    PAID: '$6.10',
    'PRES NPI': '1999999018',
  }
  return Object.values({ ...good, ...change }).join(',')
}

describe('a row of a dispensing export', () => {
  it('becomes a record of what the file says and null for what it does not', async () => {
    const { records, problems } = await read(`${heading}\n${row()}\n`, mapping)
    expect(problems).toEqual([])
    expect(records).toEqual([
      {
        kind: 'dispensing',
        line: 2,
        patient: {
          kind: 'patient',
          line: 2,
          externalId: null,
          last: 'Testwell',
          first: 'Ada',
          middle: null,
          birthDate: '1951-07-02',
          birthDateText: null,
          sex: null,
          phone: null,
          street: null,
          city: null,
          state: null,
          zip: null,
          language: null,
          diedOn: null,
        },
        rxNumber: null,
        drugText: 'LISINOPRIL 10 MG TABLET',
        ndc: null,
        rxcui: null,
        quantity: 30,
        daysSupply: 30,
        fillDate: '2026-11-02',
        stopDate: null,
        directions: null,
        prescriber: { name: null, npi: '1999999018', phone: null, fax: null },
        refillsLeft: null,
        costCents: 610,
        plan: { planName: null, bin: null, pcn: null, groupId: null, memberId: null },
        indication: null,
      },
    ])
  })

  it.each([
    ['no last name', { LAST: '' }, 'LAST', 'blank'],
    ['no birth date', { DOB: '' }, 'DOB', 'blank'],
    ['a birth date that no calendar has', { DOB: '02/30/1957' }, 'DOB', 'no such date'],
    ['a birth year that fits two centuries', { DOB: '01/02/15' }, 'DOB', 'two centuries'],
    ['no drug', { DRUG: '' }, 'DRUG', 'blank'],
    ['a fill date in the future', { FILLED: '11/24/2026' }, 'FILLED', 'in the future'],
    ['a reversal', { QTY: '-30' }, 'QTY', 'reversal'],
  ])(
    'with %s stays out, and its line, column and reason are told',
    async (_what, change, column, reason) => {
      const { records, problems } = await read(`${heading}\n${row(change)}\n${row()}\n`, mapping)
      expect(records).toHaveLength(1)
      expect(problems.some((p) => p.line === 2 && p.column === column && !p.isRowKept)).toBe(true)
      expect(problems.map((p) => p.reason).join(' ')).toContain(reason)
    },
  )

  it.each([
    ['a quantity that is no number', { QTY: 'thirty' }, 'QTY', 'quantity'],
    ["days' supply of two years", { DS: '730' }, 'DS', 'daysSupply'],
    ['an NDC that a spreadsheet shortened', { NDC: '9.99999E+10' }, 'NDC', 'ndc'],
    ['an unreadable price', { PAID: 'free' }, 'PAID', 'costCents'],
  ])('with %s comes in without that value, and says so', async (_what, change, column, field) => {
    const { records, problems } = await read(`${heading}\n${row(change)}\n`, mapping)
    expect(records[0]).toMatchObject({ [field]: null, drugText: 'LISINOPRIL 10 MG TABLET' })
    expect(problems).toMatchObject([{ line: 2, column, isRowKept: true }])
  })

  it('with a wrong NPI comes in without it, and says so', async () => {
    const { records, problems } = await read(
      `${heading}\n${row({ 'PRES NPI': '1999999019' })}\n`,
      mapping,
    )
    expect(records[0]).toMatchObject({ prescriber: { npi: null } })
    expect(problems).toMatchObject([{ column: 'PRES NPI', isRowKept: true }])
  })

  it('never shows patient data in a reason', async () => {
    const bad = { LAST: '', FIRST: 'Zebulon', DOB: '02/30/1957', QTY: 'QUANTITYX', DRUG: '' }
    const { problems } = await read(`${heading}\n${row(bad)}\n`, mapping)
    expect(problems.length).toBeGreaterThan(3)
    expect(JSON.stringify(problems)).not.toMatch(/Zebulon|1957|QUANTITYX|02\/30/)
  })

  it('needs no name where the file gives the patient id', async () => {
    const text =
      'PATIENT,CODE,DESCRIPTION,START,STOP\np-1,314076,lisinopril 10 MG Oral Tablet,2026-03-04T10:29:32Z,\n'
    const { mapping: proposed } = await proposalFor(text)
    const { records, problems } = await read(text, proposed)
    expect(problems).toEqual([])
    expect(records[0]).toMatchObject({
      patient: { externalId: 'p-1', last: null, birthDate: null },
      rxcui: '314076',
      fillDate: '2026-03-04',
      stopDate: null,
    })
  })

  it('takes a constant where no column gives the value', async () => {
    const constant = { ...mapping, constants: { planName: 'SAMPLE PLAN' } }
    const { records } = await read(`${heading}\n${row()}\n`, constant)
    expect(records[0]).toMatchObject({ plan: { planName: 'SAMPLE PLAN' } })
  })
})

describe('a mapping', () => {
  it('is refused as a whole when the file lacks one of its columns', async () => {
    const { refusals, records } = await read(
      `${heading.replace('DRUG', 'MED')}\n${row()}\n`,
      mapping,
    )
    expect(records).toEqual([])
    expect(refusals[0]).toContain('no column "DRUG"')
  })

  it('must be given', async () => {
    expect((await read(`${heading}\n${row()}\n`, null)).refusals[0]).toContain('which column')
  })

  it('names what it still lacks', () => {
    const empty: Mapping = { columns: {}, dateOrder: 'MDY', nameForm: 'separate' }
    expect(mappingGaps(dispensingCsv.fields, empty)).toEqual([
      'Choose the column for "Drug".',
      'Choose the column for "Fill date".',
      'Choose the columns for name and birth date, or the column for the patient id.',
    ])
    expect(mappingGaps(dispensingCsv.fields, mapping)).toEqual([])
    const name = { ...mapping, columns: { ...mapping.columns, name: 'NAME' } }
    expect(mappingGaps(dispensingCsv.fields, name)[0]).toContain('how the name column is written')
  })
})

describe('a proposed mapping', () => {
  it.each([
    [
      'PAT LAST,PAT FIRST,DOB,RX NBR,DRUG,QTY,DS,FILL DT,SIG,PRES NPI',
      'Testwell,Ada,12/31/1951,7,X 1 mg,30,30,11/13/2026,1 tab,1999999018',
    ],
    [
      'PatientLastName,PatientFirstName,PatientDOB,RxNumber,DrugName,QtyDispensed,DaysSupply,DateFilled,Directions,PrescriberNPI',
      'Testwell,Ada,12/31/1951,7,X 1 mg,30,30,11/13/2026,1 tab,1999999018',
    ],
    [
      'lname,fname,birth_date,script_no,medication,quantity,days,dispense_date,sig text,npi',
      'Testwell,Ada,12/31/1951,7,X 1 mg,30,30,11/13/2026,1 tab,1999999018',
    ],
  ])('finds the columns of %s', async (header, data) => {
    const { mapping: found, isDateOrderCertain } = await proposalFor(`${header}\n${data}\n`)
    const names = header.split(',')
    expect(found.columns).toEqual({
      last: names[0],
      first: names[1],
      birthDate: names[2],
      rxNumber: names[3],
      drugText: names[4],
      quantity: names[5],
      daysSupply: names[6],
      fillDate: names[7],
      directions: names[8],
      prescriberNpi: names[9],
    })
    expect(found.dateOrder).toBe('MDY')
    expect(isDateOrderCertain).toBe(true)
  })

  it.each([
    ['Patient,DOB\n"Testwell, Ada",12/31/1951\n', { name: 'Patient' }, 'last-first'],
    ['Patient,DOB\nAda Testwell,12/31/1951\n', { name: 'Patient' }, 'first-last'],
    ['Patient,DOB\n100234,12/31/1951\n', { externalId: 'Patient' }, 'separate'],
  ])('tells a name from a number in one column: %j', async (text, columns, form) => {
    const { mapping: found } = await proposalFor(text)
    expect(found.columns).toEqual({ ...columns, birthDate: 'DOB' })
    expect(found.nameForm).toBe(form)
  })

  it('is not certain about dates that fit two orders', async () => {
    const { isDateOrderCertain } = await proposalFor('DRUG,FILL DATE\nX,01/02/2026\nY,03/04/2026\n')
    expect(isDateOrderCertain).toBe(false)
  })

  it('does not take a column whose values are of another kind', async () => {
    const { mapping: found, unused } = await proposalFor('DRUG,QTY,DOB\nX 1 mg,many,a lot\n')
    expect(found.columns).toEqual({ drugText: 'DRUG' })
    expect(unused).toEqual(['QTY', 'DOB'])
  })

  it('finds an NPI column by its check digits', async () => {
    const rows = ['1999999018', '1999999026', '1999999034'].map((npi) => `X,${npi}`).join('\n')
    expect((await proposalFor(`DRUG,Who\n${rows}\n`)).mapping.columns).toMatchObject({
      prescriberNpi: 'Who',
    })
  })
})
