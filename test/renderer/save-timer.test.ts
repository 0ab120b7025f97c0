import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSaveTimer } from '../../src-renderer/ui/autosave/save-timer.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Presses a key every `everyMs`, `count` times, and answers after how many milliseconds it was saved. */
function typeOn(everyMs: number, count: number): readonly number[] {
  const saved: number[] = []
  let passed = 0
  const pass = (ms: number) => {
    for (const end = passed + ms; passed < end; ) {
      passed += 50
      vi.advanceTimersByTime(50)
    }
  }
  const timer = createSaveTimer(() => saved.push(passed), 350, 700)
  for (let key = 0; key < count; key += 1) {
    timer.touch()
    pass(everyMs)
  }
  pass(2_000)
  return saved
}

describe('a field saves itself', () => {
  test('once, after a pause', () => {
    expect(typeOn(100, 3)).toEqual([550])
  })

  test('at the latest 700 ms after the first letter, and again while somebody types on without a pause', () => {
    expect(typeOn(100, 20)).toEqual([700, 1400, 2100])
  })

  test('never after it was told that it is saved already', () => {
    const run = vi.fn()
    const timer = createSaveTimer(run, 350, 700)
    timer.touch()
    timer.stop()
    vi.advanceTimersByTime(2_000)
    expect(run).not.toHaveBeenCalled()
  })
})
