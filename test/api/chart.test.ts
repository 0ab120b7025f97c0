// Writing a chart by hand: every record added, changed, voided, with its history.

import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import type { Client, InputOf } from '../../src-main/contract/client.ts'
import { failure, openStoreWithAda, trail } from '../helpers/people.ts'
import { type TestApp, testApp } from '../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string
let prescriberId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId, prescriberId } = await openStoreWithAda(test))
})

const lisinopril: InputOf<'medications.add'>['medication'] = {
  text: 'Lisinopril 20 mg tablet',
  kind: 'prescription',
  directions: 'Take 1 tablet once a day',
  source: 'bottle',
  start: day('2026-01-05'),
}
const chart = () => client.patients.chart({ patientId })

describe('medications', () => {
  it('identifies what the words name with certainty and keeps the rest half-known', async () => {
    await client.medications.add({ patientId, medication: { ...lisinopril, prescriberId } })
    await client.medications.add({
      patientId,
      medication: { text: 'White water pill', kind: 'prescription', source: 'patient' },
    })
    const { medications, prescribers } = await chart()
    expect(medications).toMatchObject([
      {
        text: 'Lisinopril 20 mg tablet',
        ingredients: [{ name: 'lisinopril' }],
        isHalfKnown: false,
        isActive: true,
        prescriberName: 'Nora Madeup, MD',
        lastFill: null,
        fillCount: 0,
      },
      {
        text: 'White water pill',
        ingredients: null,
        isHalfKnown: true,
        directions: null,
        start: null,
      },
    ])
    expect(prescribers.map((one) => one.id)).toEqual([prescriberId])
  })

  it('changes one entry once: an older revision is refused and loses nothing', async () => {
    const { id } = await client.medications.add({ patientId, medication: lisinopril })
    const stop = { stop: day('2026-11-01'), stopReason: 'Cough' }
    await client.medications.change({
      patientId,
      id,
      revision: 1,
      medication: { ...lisinopril, ...stop },
    })
    await failure(
      client.medications.change({
        patientId,
        id,
        revision: 1,
        medication: { ...lisinopril, text: 'Other' },
      }),
      'conflict',
    )
    expect((await chart()).medications).toMatchObject([
      { text: 'Lisinopril 20 mg tablet', revision: 2, isActive: false, ...stop },
    ])
    expect(
      (await trail(client, 2)).map((row) => [row.action, row.outcome, row.patientName]),
    ).toEqual([
      ['change-medication', 'conflict', 'Testwell, Ada'],
      ['change-medication', 'ok', 'Testwell, Ada'],
    ])
  })

  it('keeps the whole life of an entry: who, when, before, after', async () => {
    const { id } = await client.medications.add({ patientId, medication: lisinopril })
    await client.medications.change({
      patientId,
      id,
      revision: 1,
      medication: { ...lisinopril, directions: 'Take 2 tablets once a day' },
    })
    await client.medications.void({ patientId, id, reason: 'Written in the wrong chart' })
    expect((await chart()).medications).toEqual([])
    const life = await client.history.read({ patientId, table: 'medications', id })
    expect(life.map((one) => one.action)).toEqual(['insert', 'change', 'void'])
    expect(life[1]).toMatchObject({
      by: 'Owen Ownerley',
      changes: [
        {
          field: 'directions',
          before: 'Take 1 tablet once a day',
          after: 'Take 2 tablets once a day',
        },
      ],
    })
    expect(life[2]?.changes).toContainEqual({
      field: 'void_reason',
      before: null,
      after: 'Written in the wrong chart',
    })
    await failure(
      client.medications.change({ patientId, id, revision: 3, medication: lisinopril }),
      'conflict',
    )
    await failure(client.medications.void({ patientId, id, reason: 'Once more' }), 'conflict')
  })

  it('names a prescriber who does not exist as a fault of the input, not of the program', async () => {
    await failure(
      client.medications.add({ patientId, medication: { ...lisinopril, prescriberId: 'nobody' } }),
      'not-found',
    )
    expect((await chart()).medications).toEqual([])
  })
})

describe('allergies', () => {
  it('tells "not asked", "none known" and a list apart', async () => {
    expect((await chart()).allergies).toEqual({ kind: 'not-asked' })
    await client.allergies.noneKnown({ patientId })
    expect((await chart()).allergies).toEqual({ kind: 'none-known', on: '2026-11-23' })
    const { id } = await client.allergies.add({
      patientId,
      substance: 'Penicillin',
      reaction: 'Hives',
    })
    expect((await chart()).allergies).toEqual({
      kind: 'listed',
      items: [{ id, substance: 'Penicillin', reaction: 'Hives' }],
    })
    await failure(client.allergies.noneKnown({ patientId }), 'conflict')
    await client.allergies.void({ patientId, id, reason: 'Was the husband' })
    // The "none known" from before does not come back by itself: somebody asks again.
    expect((await chart()).allergies).toEqual({ kind: 'not-asked' })
    await client.allergies.noneKnown({ patientId })
    expect((await chart()).allergies).toEqual({ kind: 'none-known', on: '2026-11-23' })
  })
})

describe('conditions and results', () => {
  it('are added and voided', async () => {
    const condition = await client.conditions.add({
      patientId,
      text: 'Type 2 diabetes',
      icd10: 'e11.9',
    })
    const result = await client.observations.add({
      patientId,
      text: 'Hemoglobin A1c',
      loinc: '4548-4',
      value: 8.1,
      unit: '%',
      date: day('2026-10-01'),
    })
    const now = await chart()
    expect(now.conditions).toMatchObject([{ icd10: 'E11.9', onset: null, revision: 1 }])
    expect(now.observations).toMatchObject([{ value: 8.1, unit: '%', date: '2026-10-01' }])
    await client.conditions.void({ patientId, id: condition.id, reason: 'Not confirmed' })
    await client.observations.void({ patientId, id: result.id, reason: 'Other patient' })
    const after = await chart()
    expect([after.conditions, after.observations]).toEqual([[], []])
  })

  it.each(['E11.9-X', '11.9', 'diabetes', 'E'])('refuses %s as an ICD-10 code', async (icd10) => {
    const wrong = client.conditions.add({ patientId, text: 'x', icd10 })
    const { fields } = await failure(wrong, 'invalid-input')
    expect(Object.keys(fields ?? {})).toEqual(['icd10'])
  })

  it('refuses days that are not here yet', async () => {
    const tomorrow = day('2026-11-24')
    const observation = { patientId, text: 'Weight', value: 70, unit: 'kg', date: tomorrow }
    expect(
      (await failure(client.observations.add(observation), 'invalid-input')).fields,
    ).toHaveProperty('date')
    expect(
      (
        await failure(
          client.conditions.add({ patientId, text: 'x', onset: tomorrow }),
          'invalid-input',
        )
      ).fields,
    ).toHaveProperty('onset')
    await client.observations.add({ ...observation, date: day('2026-11-23') })
  })
})

describe('coverage and eligibility', () => {
  it("keeps one coverage; today's work follows what was written, at once", async () => {
    const isListed = async () =>
      (await client.worklist.today({})).rows.some(
        (row) => row.kind === 'eligible' && row.patientId === patientId,
      )
    const coverage = { plan: 'Sample Part D', bin: '999999', isPartD: true }
    const first = await client.coverage.set({ patientId, coverage })
    expect(await isListed()).toBe(false)
    const { patient } = await chart()
    await client.patients.change({
      patientId,
      revision: patient.revision,
      patient: {
        last: 'Testwell',
        first: 'Ada',
        birthDate: patient.birthDate,
        isAtRiskBeneficiary: true,
      },
    })
    expect(await isListed()).toBe(true)
    expect((await client.programs.eligibility({ patientId }))[0]?.answer).toBe('yes')
    const second = await client.coverage.set({
      patientId,
      coverage: { ...coverage, isPartD: false },
    })
    expect(second.id).toBe(first.id)
    expect(await isListed()).toBe(false)
    expect((await chart()).coverage).toMatchObject({
      plan: 'Sample Part D',
      pcn: null,
      isPartD: false,
    })
    expect(
      await client.history.read({ patientId, table: 'coverages', id: first.id }),
    ).toMatchObject([
      { action: 'insert' },
      { action: 'change', changes: [{ field: 'is_part_d', before: '1', after: '0' }] },
    ])
  })
})

describe('prescribers', () => {
  it('are changed in place', async () => {
    expect(
      await client.prescribers.save({
        id: prescriberId,
        last: 'Madeup',
        first: 'Nora',
        fax: '515-555-0119',
      }),
    ).toEqual({ id: prescriberId })
    await client.medications.add({ patientId, medication: { ...lisinopril, prescriberId } })
    expect((await chart()).prescribers).toMatchObject([
      { name: 'Nora Madeup', fax: '515-555-0119' },
    ])
  })
})
