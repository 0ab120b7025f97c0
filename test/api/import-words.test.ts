import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import type { Client } from '../../src-main/contract/client.ts'
import { contentsOf } from '../helpers/chart-contents.ts'
import { addPatient, failure, trail } from '../helpers/people.ts'
import { openStore, type TestApp, testApp } from '../helpers/test-app.ts'
import { dispensingCsv, importFile } from '../helpers/upload.ts'

let test: TestApp
let client: Client
beforeEach(async () => {
  test = testApp()
  client = test.client
  await openStore(test)
})

async function openedBy(text: string) {
  const [hit] = (await client.patients.search({ text })).hits
  return client.patients.open({ patientId: hit?.id ?? '', confirmed: ['name', 'birthDate'] })
}

describe('what a person has said stays', () => {
  const first = dispensingCsv([{ on: '09/01/2026', plan: 'PLAN A', bin: '111111' }])
  const both = dispensingCsv([
    { on: '09/01/2026', plan: 'PLAN A', bin: '111111' },
    { on: '10/01/2026', sig: 'TAKE 2 TABLETS DAILY', plan: 'PLAN B', bin: '222222' },
  ])

  it('directions and first day follow the newest fill until a person writes them', async () => {
    await importFile(client, first)
    await importFile(client, both)
    const chart = await openedBy('testwell, ada')
    const patientId = chart.patient.id
    const [medication] = chart.medications
    expect(medication).toMatchObject({
      directions: 'TAKE 2 TABLETS DAILY',
      start: '2026-09-01',
      fillCount: 2,
      text: 'Lisinopril 20 mg tablet',
    })
    await client.medications.change({
      patientId,
      id: medication?.id ?? '',
      revision: medication?.revision ?? 0,
      medication: {
        text: 'Lisinopril 20 mg tablet',
        kind: 'prescription',
        source: 'dispensing',
        directions: 'Half a tablet since the fall',
        patientWording: 'Half a tablet each morning',
        start: day('2024-01-01'),
        stop: day('2026-11-01'),
      },
    })
    const before = await contentsOf(test)
    await importFile(client, both)
    expect(await contentsOf(test)).toEqual(before)
    await importFile(
      client,
      dispensingCsv([
        { on: '11/01/2026', sig: 'TAKE 3 TABLETS DAILY' },
        { on: '01/05/2023', rx: '6' },
      ]),
    )
    expect((await client.patients.chart({ patientId })).medications).toMatchObject([
      {
        directions: 'Half a tablet since the fall',
        patientWording: 'Half a tablet each morning',
        start: '2024-01-01',
        stop: '2026-11-01',
        fillCount: 4,
      },
    ])
  })

  it('phone, address and birth date that the chart has are kept; blanks are filled', async () => {
    const patientId = await addPatient(client, {
      last: 'Testwell',
      first: 'Ada',
      birthDate: day('1948-05-02'),
      phone: '515-555-0142',
    })
    await importFile(client, dispensingCsv([{ phone: '515-555-0199' }]))
    expect((await client.patients.chart({ patientId })).patient).toMatchObject({
      phone: '515-555-0142',
    })
  })

  it('a voided entry does not come back with the file that made it, only with a newer fill', async () => {
    await importFile(client, first)
    const { patient, medications } = await openedBy('testwell, ada')
    await client.medications.void({
      patientId: patient.id,
      id: medications[0]?.id ?? '',
      reason: 'Never picked up',
    })
    const before = await contentsOf(test)
    expect((await importFile(client, first)).report.counts).toMatchObject({
      imported: 0,
      unchanged: 1,
    })
    expect(await contentsOf(test)).toEqual(before)
    await importFile(client, both)
    expect((await client.patients.chart({ patientId: patient.id })).medications).toMatchObject([
      { fillCount: 1, directions: 'TAKE 2 TABLETS DAILY' },
    ])
  })

  it('the plan follows the newest fill; an old file and a file without a plan change nothing', async () => {
    await importFile(client, both)
    const { patient, coverage } = await openedBy('testwell, ada')
    expect(coverage).toMatchObject({ plan: 'PLAN B', bin: '222222' })
    const patientId = patient.id
    await client.coverage.set({
      patientId,
      coverage: { plan: 'Plan C as on the card', bin: '333333', isPartD: true },
    })
    for (const file of [both, first, dispensingCsv([{ on: '11/01/2026' }])])
      await importFile(client, file)
    expect((await client.patients.chart({ patientId })).coverage).toMatchObject({
      plan: 'Plan C as on the card',
      isPartD: true,
    })
    await importFile(client, dispensingCsv([{ on: '11/05/2026', plan: 'PLAN D', bin: '444444' }]))
    expect((await client.patients.chart({ patientId })).coverage).toMatchObject({
      plan: 'PLAN D',
      bin: '444444',
      isPartD: true,
    })
  })

  it('a prescriber to whom a person has added the number is found by it', async () => {
    await importFile(client, first)
    const { patient, prescribers } = await openedBy('testwell, ada')
    const id = prescribers[0]?.id ?? ''
    await client.prescribers.save({ id, last: 'Madeup', first: 'Nora', npi: '1999999018' })
    const withNumber = first
      .replace('PRESCRIBER', 'PRES NPI')
      .replace('"MADEUP, NORA MD"', '1999999018')
    await importFile(client, withNumber.replace('LISINOPRIL 20 MG', 'AMLODIPINE 5 MG'))
    const chart = await client.patients.chart({ patientId: patient.id })
    expect(chart.medications.map((one) => one.prescriberId)).toEqual([id, id])
  })

  it('a drug that ended once and was filled again is in use', async () => {
    const lines = dispensingCsv([{ on: '09/01/2025' }, { on: '10/01/2026' }]).split('\n')
    const ends = ['STOP DATE', '10/01/2025', '']
    await importFile(
      client,
      lines.map((line, at) => (line === '' ? '' : `${line},${ends[at]}`)).join('\n'),
    )
    expect((await openedBy('testwell, ada')).medications).toMatchObject([
      { start: '2025-09-01', stop: null, isActive: true, fillCount: 2 },
    ])
  })

  it('strengths that differ by a decimal point are two drugs', async () => {
    await importFile(
      client,
      dispensingCsv([
        { rx: '1', drug: 'LEVOTHYROXINE 12.5 MCG TABLET' },
        { rx: '2', drug: 'LEVOTHYROXINE 125 MCG TABLET' },
      ]),
    )
    expect((await openedBy('testwell, ada')).medications).toHaveLength(2)
  })

  it('a condition that has ended is not a current one, and an allergy that a person has voided stays out', async () => {
    const patientId = await addPatient(client, {
      last: 'Testwell',
      first: 'Ada',
      birthDate: day('1948-05-02'),
    })
    const conditions =
      'LAST NAME,FIRST NAME,DOB,CONDITION,ICD10,RESOLVED DATE\nTESTWELL,ADA,05/02/1948,Pneumonia,J18.9,03/01/2020\nTESTWELL,ADA,05/02/1948,Gout,M10.9,\n'
    const { preview, report } = await importFile(client, conditions)
    expect(preview.format).toBe('condition-csv')
    expect(report.counts).toMatchObject({ rows: 2, imported: 2, unchanged: 0 })
    const { id } = await client.allergies.add({
      patientId,
      substance: 'Penicillin',
      reaction: 'Hives',
    })
    await client.allergies.void({ patientId, id, reason: 'Was the husband' })
    await importFile(
      client,
      'LAST NAME,FIRST NAME,DOB,ALLERGY,REACTION\nTESTWELL,ADA,05/02/1948,PENICILLIN,HIVES\nTESTWELL,ADA,05/02/1948,LATEX,RASH\n',
    )
    const chart = await client.patients.chart({ patientId })
    expect(chart.conditions.map((one) => one.text)).toEqual(['Gout'])
    expect(chart.allergies).toMatchObject({ kind: 'listed', items: [{ substance: 'LATEX' }] })
  })

  it('counts a patient list that says nothing new as unchanged', async () => {
    const list = 'LAST NAME,FIRST NAME,DOB,PHONE\nTESTWELL,ADA,05/02/1948,515-555-0142\n'
    expect((await importFile(client, list)).report.counts).toMatchObject({
      imported: 1,
      newPatients: 1,
    })
    expect((await importFile(client, list)).report.counts).toMatchObject({
      imported: 0,
      unchanged: 1,
    })
  })
})

describe('a record that could be somebody in the chart', () => {
  const file = dispensingCsv([
    { first: 'ROB', last: 'PLACEHOLDER', born: '07/04/1950' },
    {
      rx: '2',
      first: 'ROB',
      last: 'PLACEHOLDER',
      born: '07/04/1950',
      drug: 'METFORMIN 500 MG TABLET',
    },
  ])
  let robertId: string
  beforeEach(async () => {
    robertId = await addPatient(client, {
      last: 'Placeholder',
      first: 'Robert',
      birthDate: day('1950-07-04'),
    })
    const { report } = await importFile(client, file)
    expect(report.counts).toMatchObject({ toDecide: 2, imported: 0, newPatients: 0 })
  })

  it('waits for a person, once, however often the file comes', async () => {
    expect((await client.worklist.today({})).counts.match).toBe(1)
    expect((await importFile(client, file)).report.counts).toMatchObject({ toDecide: 0 })
    const matches = await client.imports.matches({})
    expect(matches).toMatchObject([{ candidates: [{ id: robertId }] }])
    expect(matches[0]?.recordText).toBe('PLACEHOLDER, ROB, born 1950-07-04: 2 rows')
  })

  it('goes to the patient whom the person chose, and to the same one next time', async () => {
    const [match] = await client.imports.matches({})
    const id = match?.id ?? ''
    const stranger = await addPatient(client, { last: 'Else', first: 'Eve' })
    await failure(client.imports.decideMatch({ id, patientId: stranger }), 'invalid-input')
    await client.imports.decideMatch({ id, patientId: robertId })
    expect((await client.patients.chart({ patientId: robertId })).medications).toHaveLength(2)
    expect((await trail(client, 1))[0]).toMatchObject({
      action: 'decide-match',
      patientName: 'Placeholder, Robert',
    })
    await failure(client.imports.decideMatch({ id, patientId: robertId }), 'not-found')
    expect(await client.imports.matches({})).toEqual([])
    expect((await importFile(client, file)).report.counts).toMatchObject({
      toDecide: 0,
      imported: 0,
      unchanged: 2,
    })
    const next = dispensingCsv([
      { on: '11/02/2026', first: 'ROB', last: 'PLACEHOLDER', born: '07/04/1950' },
    ])
    expect((await importFile(client, next)).report.counts).toMatchObject({
      toDecide: 0,
      imported: 1,
    })
    expect((await client.worklist.today({})).counts.match).toBe(0)
  })

  it('becomes a new patient when the person says so, who is known next time', async () => {
    const [match] = await client.imports.matches({})
    await client.imports.decideMatch({ id: match?.id ?? '', patientId: null })
    const { hits } = await client.patients.search({ text: 'placeholder' })
    expect(hits.map((hit) => hit.first).toSorted()).toEqual(['Rob', 'Robert'])
    expect((await trail(client, 1))[0]).toMatchObject({
      action: 'decide-match',
      patientName: 'Placeholder, Rob',
    })
    expect((await importFile(client, file)).report.counts).toMatchObject({
      toDecide: 0,
      imported: 0,
      newPatients: 0,
    })
  })
})
