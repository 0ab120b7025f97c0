// Whose row it is when the file gives a number, and what a later file may change.

import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import type { Client } from '../../src-main/contract/client.ts'
import { contentsOf } from '../helpers/chart-contents.ts'
import { openStore, type TestApp, testApp } from '../helpers/test-app.ts'
import { dispensingCsv, importFile } from '../helpers/upload.ts'

let test: TestApp
let client: Client
beforeEach(async () => {
  test = testApp()
  client = test.client
  await openStore(test)
})

const head = 'PATIENT ID,LAST NAME,FIRST NAME,DOB'
const list = (...rows: readonly string[]) => `${[`${head},PHONE,DEATHDATE`, ...rows].join('\n')}\n`
const conditions = (...rows: readonly string[]) =>
  `${[`${head},CONDITION,ICD10,ONSET DATE,RESOLVED DATE`, ...rows].join('\n')}\n`
const ada = '77,TESTWELL,ADA,05/02/1948'

async function opened(text: string) {
  const [hit] = (await client.patients.search({ text })).hits
  return client.patients.open({ patientId: hit?.id ?? '', confirmed: ['name', 'birthDate'] })
}

describe('a number that the chart knows', () => {
  beforeEach(async () => {
    const { report } = await importFile(client, list(`${ada},515-555-0142,`), {
      saveAsSystem: 'Invented system',
    })
    expect(report.counts).toMatchObject({ imported: 1, newPatients: 1 })
  })

  it.each([
    ['the same person', ada, 'imported'],
    ['a twin of another first name', '77,TESTWELL,BEA,05/02/1948', 'toDecide'],
    ['a first name that is an initial', '77,TESTWELL,A,05/02/1948', 'toDecide'],
    ['no first name', '77,TESTWELL,,05/02/1948', 'toDecide'],
    ['another member of the family', '77,TESTWELL,CARL,09/09/1980', 'toDecide'],
    ['a new surname', '77,PLACEHOLDER,ADA,05/02/1948', 'toDecide'],
    ['another birth date', '77,TESTWELL,ADA,05/02/1949', 'toDecide'],
    ['the number alone', '77,,,', 'imported'],
  ])('%s', async (_, who, becomes) => {
    const { report } = await importFile(client, conditions(`${who},Gout,M10.9,,`), {
      saveAsSystem: 'Invented system',
    })
    expect(report.counts).toMatchObject({
      imported: 0,
      toDecide: 0,
      [becomes]: 1,
      newPatients: 0,
      bad: 0,
    })
  })

  it.each([
    ['the number alone is put to a person', '77,,,', { toDecide: 1, newPatients: 0 }],
    ['one without a birth date too', '77,TESTWELL,ADA,', { toDecide: 1, newPatients: 0 }],
    ['somebody else is a new patient', '77,PLACEHOLDER,DORA,01/01/1970', { newPatients: 1 }],
    ['the same person is found by name and birth date', ada, { imported: 1, newPatients: 0 }],
  ])('in a file of another system: %s', async (_, who, counts) => {
    const { report } = await importFile(client, conditions(`${who},Gout,M10.9,,`), {
      saveAsSystem: 'Other system',
    })
    expect(report.counts).toMatchObject(counts)
  })

  it('in one file, a family of one number is not one patient', async () => {
    const { report } = await importFile(
      client,
      list('88,MADEUP,EVE,01/01/1990,,', '88,MADEUP,FRED,01/01/1990,,'),
    )
    expect(report.counts).toMatchObject({ newPatients: 1, toDecide: 1 })
  })
})

describe('what a later file says', () => {
  it('a death comes with the patient list and stays', async () => {
    await importFile(client, list(`${ada},,`))
    expect((await opened('testwell, ada')).patient.diedOn).toBe(null)
    await importFile(client, list(`${ada},,10/01/2026`))
    expect((await opened('testwell, ada')).patient.diedOn).toBe('2026-10-01')
  })

  it('a condition that is over is kept as history', async () => {
    const file = conditions(`${ada},Pneumonia,J18.9,02/01/2020,03/01/2020`)
    expect((await importFile(client, file)).report.counts).toMatchObject({ imported: 1 })
    expect((await importFile(client, file)).report.counts).toMatchObject({ unchanged: 1 })
    await importFile(client, conditions(`${ada},Pneumonia,J18.9,11/01/2026,`))
    const rows = await test.app.chartFile.reader().selectFrom('conditions').selectAll().execute()
    expect(rows.map((row) => row.ended_day).toSorted()).toEqual(['2020-03-01', null])
  })

  it('the end of a known condition is written to it; an older file does not bring it back', async () => {
    const current = conditions(`${ada},Gout,M10.9,01/05/2024,`)
    const over = conditions(`${ada},Gout,M10.9,01/05/2024,10/01/2026`)
    await importFile(client, current)
    expect((await importFile(client, over)).report.counts).toMatchObject({ imported: 1 })
    for (const file of [over, current])
      expect((await importFile(client, file)).report.counts).toMatchObject({
        imported: 0,
        unchanged: 1,
      })
    const rows = await test.app.chartFile.reader().selectFrom('conditions').selectAll().execute()
    expect(rows).toMatchObject([{ ended_day: '2026-10-01', revision: 2 }])
  })

  it('a fill after the end of an entry is a new entry in use, and comes once', async () => {
    await importFile(client, dispensingCsv([{ on: '09/01/2026' }, { on: '10/01/2026' }]))
    const { patient, medications } = await opened('testwell, ada')
    const { id = '', revision = 0, text = '' } = medications[0] ?? {}
    await client.medications.change({
      patientId: patient.id,
      id,
      revision,
      medication: { text, kind: 'prescription', source: 'dispensing', stop: day('2026-09-15') },
    })
    const before = await contentsOf(test)
    await importFile(client, dispensingCsv([{ on: '09/01/2026' }, { on: '10/01/2026' }]))
    expect(await contentsOf(test)).toEqual(before)
    const again = dispensingCsv([{ on: '11/10/2026' }])
    await importFile(client, again)
    const after = await contentsOf(test)
    const counts = (await importFile(client, again)).report.counts
    expect(counts).toMatchObject({ unchanged: 1, newMedications: 0 })
    expect(await contentsOf(test)).toEqual(after)
    expect((await opened('testwell, ada')).medications).toMatchObject([
      { isActive: true, start: '2026-11-10', fillCount: 1 },
      { isActive: false, stop: '2026-09-15', fillCount: 2 },
    ])
  })
})

const subject = { reference: 'Patient/p1' }
const bundle = (...resources: readonly object[]) =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      {
        resource: {
          resourceType: 'Patient',
          id: 'p1',
          name: [{ family: 'Testwell', given: ['Ada'] }],
          birthDate: '1948-05-02',
        },
      },
      ...resources.map((resource) => ({ resource: { subject, ...resource } })),
    ],
  })
const statement = (more: object) => ({
  resourceType: 'MedicationStatement',
  status: 'active',
  medicationCodeableConcept: {
    text: 'sugar pill of the clinic',
    coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '4821' }],
  },
  effectivePeriod: { start: '2026-01-01' },
  dosage: [{ text: 'One a day' }],
  ...more,
})

describe("a clinic's record", () => {
  it('knows a drug by its code; later words and a later end follow', async () => {
    await importFile(client, bundle(statement({})))
    expect((await opened('testwell, ada')).medications).toMatchObject([
      { ingredients: [{ name: 'glipizide' }], isHalfKnown: false, isActive: true },
    ])
    const file = bundle(statement({ dosage: [{ text: 'Two a day' }] }))
    expect((await importFile(client, file)).report.counts).toMatchObject({ imported: 1 })
    expect((await importFile(client, file)).report.counts).toMatchObject({ imported: 0 })
    const ended = bundle(
      statement({ status: 'stopped', effectivePeriod: { start: '2026-01-01', end: '2026-10-01' } }),
    )
    await importFile(client, ended)
    expect((await opened('testwell, ada')).medications).toMatchObject([
      { isActive: false, stop: '2026-10-01', stopReason: 'End date in the record' },
    ])
    const before = await contentsOf(test)
    await importFile(client, ended)
    await importFile(client, file)
    expect(await contentsOf(test)).toEqual(before)
  })

  it('does not change what a person has written', async () => {
    await importFile(client, bundle(statement({})))
    const { patient, medications } = await opened('testwell, ada')
    const { id = '', revision = 0, text = '' } = medications[0] ?? {}
    const medication = { text, kind: 'prescription' as const, source: 'fhir' as const }
    test.pass(1)
    await client.medications.change({
      patientId: patient.id,
      id,
      revision,
      medication: { ...medication, directions: 'Half of one' },
    })
    await importFile(client, bundle(statement({ dosage: [{ text: 'Two a day' }] })))
    expect((await opened('testwell, ada')).medications).toMatchObject([
      { directions: 'Half of one' },
    ])
  })

  it('names what has no day and stays out', async () => {
    const { report } = await importFile(
      client,
      bundle(
        {
          resourceType: 'Observation',
          status: 'final',
          code: { text: 'Potassium' },
          valueQuantity: { value: 4.1, unit: 'mmol/L' },
        },
        {
          resourceType: 'Immunization',
          subject: undefined,
          patient: subject,
          status: 'completed',
          vaccineCode: { text: 'Influenza' },
        },
        {
          resourceType: 'Condition',
          code: { text: 'Gout' },
          clinicalStatus: { coding: [{ code: 'resolved' }] },
        },
        statement({ status: 'stopped', effectivePeriod: undefined }),
      ),
    )
    expect(report.counts).toMatchObject({ imported: 1, unchanged: 0, bad: 4 })
    expect(report.problems.map(({ line }) => line)).toEqual([2, 3, 4, 5])
  })
})
