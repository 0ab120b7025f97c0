// The one search box, two identifiers before a chart opens, and adding after a search.

import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import type { Client } from '../../src-main/contract/client.ts'
import { addPatient, failure, trail } from '../helpers/people.ts'
import { openStore, type TestApp, testApp } from '../helpers/test-app.ts'

let test: TestApp
let client: Client
const ids: Record<string, string> = {}

beforeEach(async () => {
  test = testApp()
  client = test.client
  await openStore(test)
  const people = [
    ['Smith', 'John', '1951-03-04', '(515) 555-0123'],
    ['Smithers', 'Joan', '1960-12-31', '515-555-0199'],
    ['Smith', 'Mary', '2001-02-03', null],
    ["O'Neil-Díaz", 'José', '1944-07-09', '515.555.7123'],
    ['Garcia Lopez', 'Ana', '1970-01-01', null],
    ['de la Cruz', 'Maria', null, null],
    ['Jordan', 'Smith', '1980-08-08', null],
  ] as const
  for (const [last, first, birthDate, phone] of people)
    ids[`${last}, ${first}`] = await addPatient(client, {
      last,
      first,
      birthDate: birthDate === null ? null : day(birthDate),
      phone,
    })
})

describe('the search box', () => {
  it.each([
    ['smi', ['Smith, John', 'Smith, Mary', 'Smithers, Joan'], 'last name', []],
    ['smi,jo', ['Smith, John', 'Smithers, Joan'], 'last, first', ['name']],
    ['SMITH , Jn', [], 'last, first', ['name']],
    [',jo', [], null, []],
    ['smith 3/4/51', ['Smith, John'], 'last name and birth date', ['birthDate']],
    ['smith, j 03/04/1951', ['Smith, John'], 'last, first and birth date', ['name', 'birthDate']],
    ['1951-03-04', ['Smith, John'], 'birth date', ['birthDate']],
    ['2/3/01', ['Smith, Mary'], 'birth date', ['birthDate']],
    ['0123', ['Smith, John'], 'phone', []],
    ['7123', ["O'Neil-Díaz, José"], 'phone', []],
    ['(515) 555-0123', ['Smith, John'], 'phone', ['phone']],
    ['john smith', ['Smith, John'], 'name', ['name']],
    ['smith john', ['Smith, John'], 'name', ['name']],
    ['smith jordan', ['Jordan, Smith'], 'name', ['name']],
    ['oneil', ["O'Neil-Díaz, José"], 'last name', []],
    ["o'neil-diaz, jose", ["O'Neil-Díaz, José"], 'last, first', ['name']],
    ['jose oneil-díaz', ["O'Neil-Díaz, José"], 'name', ['name']],
    ['garcia-lopez', ['Garcia Lopez, Ana'], 'last name', []],
    ['garcia lopez', ['Garcia Lopez, Ana'], 'name', ['name']],
    ['de la cruz', ['de la Cruz, Maria'], 'name', ['name']],
    ['maria de la cruz', ['de la Cruz, Maria'], 'name', ['name']],
    ['13/45/1951', [], null, null],
    ['', [], '', []],
    ['%', [], '', []],
    ["'; drop table patients --", [], null, null],
  ] as const)('reads %j', async (text, found, readAs, confirmed) => {
    const result = await client.patients.search({ text })
    expect(result.hits.map((hit) => `${hit.last}, ${hit.first}`).toSorted()).toEqual(
      [...found].toSorted(),
    )
    if (readAs !== null) expect(result.readAs).toBe(readAs)
    if (confirmed !== null) expect(result.confirmed).toEqual(confirmed)
  })

  it('lists no more than asked for and says that there are more', async () => {
    const { hits, hasMore } = await client.patients.search({ text: 'smi', limit: 2 })
    expect([hits.length, hasMore]).toEqual([2, true])
    expect((await client.patients.search({ text: 'smi', limit: 3 })).hasMore).toBe(false)
  })

  it('marks people of the same name, and only them', async () => {
    await addPatient(client, { last: 'SMITH', first: 'john', birthDate: day('1972-01-01') })
    const { hits } = await client.patients.search({ text: 'smith' })
    expect(
      hits
        .filter((hit) => hit.hasSameName)
        .map((hit) => hit.birthDate)
        .toSorted(),
    ).toEqual(['1951-03-04', '1972-01-01'])
    const patientId = ids['Smith, John'] ?? ''
    expect((await client.patients.chart({ patientId })).patient.hasSameName).toBe(true)
  })
})

describe('opening a chart', () => {
  it('takes two different identifiers', async () => {
    const patientId = ids['Smith, John'] ?? ''
    await client.session.lock({})
    const [owner] = (await client.session.state({})).people
    await client.session.signIn({
      personId: owner?.id ?? '',
      passphrase: 'a plainly invented passphrase',
    })
    await failure(client.patients.chart({ patientId }), 'not-allowed')
    await failure(client.patients.open({ patientId, confirmed: ['name'] }), 'invalid-input')
    await failure(client.patients.open({ patientId, confirmed: ['name', 'name'] }), 'invalid-input')
    await failure(client.patients.chart({ patientId }), 'not-allowed')
    const chart = await client.patients.open({ patientId, confirmed: ['name', 'birthDate'] })
    expect(chart.patient).toMatchObject({
      last: 'Smith',
      ageYears: 75,
      sex: null,
      isLongTermCare: null,
    })
    expect(await client.patients.chart({ patientId })).toEqual(chart)
    expect((await trail(client, 1))[0]).toMatchObject({
      action: 'open',
      patientName: 'Smith, John',
      outcome: 'ok',
    })
  })

  it('remembers whom this person opened last, newest first', async () => {
    for (const name of ['Smith, John', 'Smith, Mary', 'Smith, John'])
      await client.patients.open({ patientId: ids[name] ?? '', confirmed: ['name', 'birthDate'] })
    expect((await client.patients.recent({})).map((hit) => hit.first)).toEqual(['John', 'Mary'])
  })

  it('says so when there is no such patient, and keeps the attempt in the trail', async () => {
    await failure(
      client.patients.open({ patientId: 'nobody', confirmed: ['name', 'birthDate'] }),
      'not-found',
    )
    expect((await trail(client, 1))[0]).toMatchObject({
      action: 'open',
      outcome: 'not-found',
      patientName: null,
    })
  })
})

describe('adding a patient', () => {
  const john = { last: 'SMITH', first: 'John' }
  it.each([
    ['the same birth date', { ...john, birthDate: day('1951-03-04') }],
    ['a birth date that is not known', { ...john, birthDate: null }],
    [
      'somebody whose birth date is not known',
      { last: 'De La Cruz', first: 'MARIA', birthDate: day('1990-01-01') },
    ],
  ])('is refused for the same name with %s until a person has confirmed', async (_, patient) => {
    const input = { patient, searchedFor: 'smith, john' }
    await failure(client.patients.add(input), 'conflict')
    const { id } = await client.patients.add({ ...input, isConfirmedNew: true })
    expect((await client.patients.chart({ patientId: id })).patient.hasSameName).toBe(true)
    const entries = await test.app.chartFile
      .reader()
      .selectFrom('audit')
      .selectAll()
      .orderBy('seq', 'desc')
      .limit(2)
      .execute()
    expect(entries.map((row) => [row.action, row.patient_id, row.subject_id, row.outcome])).toEqual(
      [
        ['add-patient', id, id, 'ok'],
        ['add-patient', null, null, 'conflict'],
      ],
    )
  })

  it('takes the same name with another birth date', async () => {
    await client.patients.add({
      patient: { ...john, birthDate: day('1951-04-03') },
      searchedFor: 'smith',
    })
  })

  it('comes after a search only, and not from the future', async () => {
    const patient = { last: 'New', first: 'Nina', birthDate: day('2026-11-24') }
    expect(
      (await failure(client.patients.add({ patient, searchedFor: ' ' }), 'invalid-input')).fields,
    ).toHaveProperty('searchedFor')
    expect(
      (await failure(client.patients.add({ patient, searchedFor: 'new' }), 'invalid-input')).fields,
    ).toHaveProperty('patient.birthDate')
    expect((await client.patients.search({ text: 'new' })).hits).toEqual([])
  })

  it('keeps what nobody said as unknown', async () => {
    const patientId = await addPatient(client, { last: 'Blank', first: 'Bo' })
    const chart = await client.patients.chart({ patientId })
    expect(chart).toMatchObject({
      patient: {
        birthDate: null,
        ageYears: null,
        sex: null,
        phone: null,
        address: null,
        language: null,
        primaryCareId: null,
      },
      allergies: { kind: 'not-asked' },
      coverage: null,
      medications: [],
    })
    expect(chart.eligibility[0]?.answer).toBe('cannot-tell')
  })
})

describe('changing a patient', () => {
  it('is searched by the new name; the old one is in the history', async () => {
    const patientId = ids['Smith, Mary'] ?? ''
    const { patient } = await client.patients.chart({ patientId })
    const change = {
      patientId,
      revision: patient.revision,
      patient: { last: 'Newname', first: 'Mary', phone: '515-555-0177' },
    }
    await client.patients.change(change)
    expect((await client.patients.search({ text: 'newn,m' })).hits).toHaveLength(1)
    expect((await client.patients.search({ text: '0177' })).hits).toHaveLength(1)
    expect((await client.patients.search({ text: 'smith,m' })).hits).toEqual([])
    await failure(client.patients.change(change), 'conflict')
    const [, entry] = await client.history.read({ patientId, table: 'patients', id: patientId })
    expect(entry).toMatchObject({ by: 'Owen Ownerley', action: 'change' })
    expect(entry?.changes).toContainEqual({ field: 'last_name', before: 'Smith', after: 'Newname' })
    expect(entry?.changes).toContainEqual({
      field: 'birth_date',
      before: '2001-02-03',
      after: null,
    })
  })
})
