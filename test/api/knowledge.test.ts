// Calls about the knowledge itself: calculators through the typed client.

import { expect, it } from 'vitest'
import { openStoreWithAda, trail } from '../helpers/people.ts'
import { testApp } from '../helpers/test-app.ts'

it('lists calculators and works one out, without a trace in the trail', async () => {
  const test = testApp()
  const { client } = test
  await openStoreWithAda(test)
  const before = await trail(client)
  const list = await client.knowledge.calculators({})
  expect(list.find(({ name }) => name === 'bmi')?.inputs.map(({ name }) => name)).toEqual([
    'weightKg',
    'heightCm',
    'ageYears',
  ])
  const inputs = { weightKg: '72', heightCm: 178 }
  expect(await client.knowledge.calculate({ name: 'bmi', inputs })).toMatchObject({
    value: 22.7,
    unit: 'kg/m2',
    inputs: { weightKg: 72, heightCm: 178 },
    source: 'cdc-bmi-adults',
  })
  expect(await trail(client)).toEqual(before)
})

it('names the field that cannot be used', async () => {
  const test = testApp()
  await openStoreWithAda(test)
  const call = { name: 'bmi', inputs: { weightKg: 'heavy', heightCm: '178' } }
  expect(await test.invoke('knowledge.calculate', call)).toMatchObject({
    ok: false,
    error: { kind: 'invalid-input', fields: { weightKg: 'not a number' } },
  })
})
