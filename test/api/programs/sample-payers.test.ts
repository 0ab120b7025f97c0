// The sample pharmacy has somebody for each program: listed, eligible, with a case where the platform sends cases.

import { expect, test } from 'vitest'
import { programs } from '../../../src-main/programs/index.ts'
import { testApp } from '../../helpers/test-app.ts'

test('each program has somebody in the sample pharmacy who qualifies', async () => {
  const { client } = testApp()
  await client.session.openSample({})
  const panel = await client.programs.panel({})
  expect(panel.stale).toBe(0)
  for (const { program, yes } of panel.programs) expect([program, yes > 0]).toEqual([program, true])
  expect(panel.programs.map(({ program }) => program)).toEqual(programs.map(({ id }) => id))
  // A few words, not the names of all the drugs: the chart's criteria have those.
  const { people } = await client.programs.people({ program: 'iowa-pcm', answer: 'yes' })
  expect(people.map(({ last }) => last)).toEqual(['Makebelieve'])
  expect(people[0]?.why).toMatch(/^Medicaid of IA · 7 drugs · /)
})

test('each stands on the worklist once, whatever the number of programs', async () => {
  const { client } = testApp()
  await client.session.openSample({})
  const { rows, counts } = await client.worklist.today({})
  const offerable = rows.filter(({ kind }) => kind === 'eligible')
  expect(offerable.length).toBe(counts.eligible)
  expect(new Set(offerable.map(({ patientId }) => patientId)).size).toBe(offerable.length)
  const opal = offerable.find(({ patientName }) => patientName === 'Exampleton, Opal')
  expect(opal?.why).toMatch(/^Part D .*\$.* a year · also OutcomesMTM, Mirixa, Assurance .*$/)
})
