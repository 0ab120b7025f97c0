import { describe, expect, test } from 'vitest'
import { type Burst, endedScan, nextBurst } from '../../src-renderer/scan-burst.ts'

/** Types `text` with `gap` milliseconds between keys and Enter after the same gap. */
function typed(text: string, gap: number): string | null {
  let burst: Burst | null = null
  let at = 1000
  for (const key of text) {
    burst = nextBurst(burst, key, at)
    at += gap
  }
  return endedScan(burst, at)
}

describe('a scanner told from a person by its pace', () => {
  test.each([
    ['a scanner', '036000291452', 5, '036000291452'],
    ['just fast enough', '036000291452', 29, '036000291452'],
    ['just too slow', '036000291452', 30, null],
    ['a person', '036000291452', 120, null],
    ['four keys at once', '1234', 1, null],
    ['five keys at once', '12345', 1, '12345'],
    ['nothing but Enter', '', 1, null],
  ])('%s', (_, text, gap, expected) => {
    expect(typed(text, gap)).toBe(expected)
  })

  test('a pause begins anew: what a person typed before is not part of the scan', () => {
    let burst: Burst | null = nextBurst(null, 'a', 0)
    let at = 500
    for (const key of '60001') {
      burst = nextBurst(burst, key, at)
      at += 4
    }
    expect(endedScan(burst, at)).toBe('60001')
  })

  test('an Enter that comes late is a person’s', () => {
    let burst: Burst | null = null
    for (const [place, key] of [...'600012'].entries()) burst = nextBurst(burst, key, place * 3)
    expect(endedScan(burst, 15 + 30)).toBeNull()
    expect(endedScan(burst, 15 + 29)).toBe('600012')
  })
})
