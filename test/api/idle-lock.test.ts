// The automatic lock: it comes by itself, with nobody at the desk and no window asking.

import { expect, it } from 'vitest'
import { openStoreWithAda } from '../helpers/people.ts'
import { testApp } from '../helpers/test-app.ts'

it('locks and closes the chart by itself, and says so', async () => {
  const test = testApp()
  await openStoreWithAda(test)
  test.pass(9)
  expect(test.app.chartFile.state()).toBe('open')
  await test.client.session.touch({})
  test.pass(9)
  expect(test.app.chartFile.state()).toBe('open')
  test.published.length = 0
  test.pass(2)
  expect(test.published).toContainEqual({ topic: 'session', payload: { state: 'locked' } })
  await expect.poll(() => test.app.chartFile.state()).toBe('locked')
})
