// The sample pharmacy shows services: a discharge whose clock runs, and the first session of a course.

import { expect, it } from 'vitest'
import { testApp } from '../../helpers/test-app.ts'

it('shows the visit after a discharge and a session in today’s work', async () => {
  const { client } = testApp()
  await client.session.openSample({})
  const { rows } = await client.worklist.today({})
  expect(rows.filter(({ kind }) => kind === 'service-due').map(({ why }) => why)).toEqual([
    'Smoking cessation: session 1',
    'Transition of care · Discharge on 2026-11-20 · 11 days left · Invented hospital, pneumonia',
  ])
})
