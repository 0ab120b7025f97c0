// A chart is written only when it is open, and only with its own records.

import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import type { Client, InputOf } from '../../src-main/contract/client.ts'
import { addPatient, failure, openStoreWithAda } from '../helpers/people.ts'
import { type TestApp, testApp } from '../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string
let otherId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
  otherId = await addPatient(client, { last: 'Placeholder', first: 'Pat' })
})

const lisinopril: InputOf<'medications.add'>['medication'] = {
  text: 'Lisinopril 20 mg tablet',
  kind: 'prescription',
  directions: 'Take 1 tablet once a day',
  source: 'bottle',
  start: day('2026-01-05'),
}

describe("another patient's records", () => {
  it('cannot be touched through an open chart', async () => {
    const add = { patientId: otherId, reason: 'Not this one' }
    const medication = (
      await client.medications.add({ patientId: otherId, medication: lisinopril })
    ).id
    const allergy = (
      await client.allergies.add({ patientId: otherId, substance: 'Latex', reaction: 'Rash' })
    ).id
    const condition = (await client.conditions.add({ patientId: otherId, text: 'Gout' })).id
    const result = (
      await client.observations.add({
        patientId: otherId,
        text: 'Weight',
        value: 70,
        unit: 'kg',
        date: day('2026-11-01'),
      })
    ).id
    const before = await client.patients.chart({ patientId: otherId })
    const wrong = { ...add, patientId }
    await failure(client.medications.void({ ...wrong, id: medication }), 'not-found')
    await failure(
      client.medications.change({ patientId, id: medication, revision: 1, medication: lisinopril }),
      'not-found',
    )
    await failure(client.allergies.void({ ...wrong, id: allergy }), 'not-found')
    await failure(client.conditions.void({ ...wrong, id: condition }), 'not-found')
    await failure(client.observations.void({ ...wrong, id: result }), 'not-found')
    await failure(
      client.history.read({ patientId, table: 'medications', id: medication }),
      'not-found',
    )
    await failure(client.history.read({ patientId, table: 'patients', id: otherId }), 'not-found')
    expect(await client.patients.chart({ patientId: otherId })).toEqual(before)
  })

  it('are refused before their chart is opened in this session', async () => {
    const { id } = await client.medications.add({ patientId, medication: lisinopril })
    await client.session.lock({})
    const [owner] = (await client.session.state({})).people
    await client.session.signIn({
      personId: owner?.id ?? '',
      passphrase: 'a plainly invented passphrase',
    })
    const reason = 'Not opened yet'
    for (const attempt of [
      client.patients.chart({ patientId }),
      client.medications.add({ patientId, medication: lisinopril }),
      client.medications.void({ patientId, id, reason }),
      client.allergies.noneKnown({ patientId }),
      client.coverage.set({ patientId, coverage: {} }),
      client.history.read({ patientId, table: 'medications', id }),
      client.programs.eligibility({ patientId }),
      client.reviews.start({
        patientId,
        kind: 'TMR',
        reason: 'x',
        mode: 'phone',
        recipient: 'patient',
      }),
    ])
      await failure(attempt, 'not-allowed')
  })
})
