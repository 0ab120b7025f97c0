import { expect, test } from 'vitest'
import { createRealApp, localDay } from '../../src-main/worker/real-app.ts'

test.each([
  [new Date(2026, 10, 23, 0, 0, 0), '2026-11-23'],
  [new Date(2026, 10, 23, 23, 59, 59), '2026-11-23'],
  [new Date(2026, 0, 5, 12), '2026-01-05'],
])('the day of %s is what the wall calendar of this machine says', (moment, expected) => {
  expect(localDay(moment)).toBe(expected)
})

test('ids sort in the order in which they were made, and random bytes differ', () => {
  const app = createRealApp({
    chartPath: '/nowhere/chart',
    resources: '/nowhere',
    shell: {
      saveAs: async () => null,
      print: async () => ({ state: 'printed', message: '' }),
      printers: async () => [],
      chooseFolder: async () => null,
    },
    log: { write: () => undefined },
    publish: () => undefined,
  })
  const ids = Array.from({ length: 100 }, () => app.newId())
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(100)
  expect(app.random(32)).toHaveLength(32)
  expect([...app.random(32)]).not.toEqual([...app.random(32)])
  expect(app.chartFile.state()).toBe('absent')
})
