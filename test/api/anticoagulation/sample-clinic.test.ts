// The clinic that the sample pharmacy shows.

import { expect, test } from 'vitest'
import { testApp } from '../../helpers/test-app.ts'

test('the sample pharmacy has a clinic: five courses, INRs with visits, one overdue, one with a bridging plan', async () => {
  const { client } = testApp()
  await client.session.openSample({})
  const { rows, percent } = await client.anticoagulation.clinic({})
  expect(rows.map(({ patientName, kind, isOverdue }) => [patientName, kind, isOverdue])).toEqual([
    ['Imaginaria, Rosa', 'warfarin', true],
    ['Nonesuch, Walter', 'warfarin', false],
    ['Placeholder, Quentin', 'warfarin', false],
    ['Samplesby, Bruno', 'doac', false],
    ['Fictionberg, Mabel', 'warfarin', false],
  ])
  expect(percent).toBeGreaterThan(50)
  const of = (name: string) => rows.find((row) => row.patientName.startsWith(name))
  expect(of('Fictionberg')?.percent).toBe(100)
  expect(of('Nonesuch')?.percent).toBeLessThan(60)
  const walter = of('Nonesuch')?.patientId ?? ''
  await client.patients.open({ patientId: walter, confirmed: ['name', 'birthDate'] })
  const view = await client.anticoagulation.read({ patientId: walter })
  expect(view.visits.length).toBeGreaterThan(8)
  expect(view.events.map(({ kind }) => kind)).toContain('bridging-plan')
  expect(view.changes).toMatchObject([{ kind: 'begun', on: '2026-11-18' }])
  expect(view.changes[0]?.concern).not.toBeNull()
})
