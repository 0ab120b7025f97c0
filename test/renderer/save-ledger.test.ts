import { describe, expect, test } from 'vitest'
import { createLedger, type SaveState } from '../../src-renderer/ui/autosave/save-ledger.ts'

const early = new Date('2026-11-23T15:00:00Z')
const late = new Date('2026-11-23T15:00:05Z')

describe('what a screen says about its fields', () => {
  test.each<[string, readonly SaveState[], SaveState]>([
    ['nothing was typed', [], { kind: 'idle' }],
    [
      'everything is saved',
      [
        { kind: 'saved', at: late },
        { kind: 'saved', at: early },
      ],
      { kind: 'saved', at: late },
    ],
    [
      'one field still waits',
      [{ kind: 'saved', at: late }, { kind: 'waiting' }],
      { kind: 'waiting' },
    ],
    ['one is being saved', [{ kind: 'waiting' }, { kind: 'saving' }], { kind: 'saving' }],
    [
      'one failed while others went well',
      [{ kind: 'failed', message: 'disk full' }, { kind: 'saving' }, { kind: 'saved', at: late }],
      { kind: 'failed', message: 'disk full' },
    ],
  ])('when %s, the worst counts', (_, states, overall) => {
    const ledger = createLedger()
    states.forEach((state, place) => {
      ledger.note(`field ${place}`, state)
    })
    expect(ledger.overall()).toEqual(overall)
  })

  test('saving everything asks every field once and tells when one could not be saved', async () => {
    const ledger = createLedger()
    const asked: string[] = []
    ledger.queue<string>('empty').saveWith(async () => asked.push('empty'))
    for (const name of ['goal', 'note']) {
      const queue = ledger.queue<string>(name)
      queue.saveWith(async (value) => {
        asked.push(`${name}: ${value}`)
        if (name === 'note') throw new Error('disk full')
      })
      queue.put('typed')
    }
    expect(await ledger.flushAll()).toBe(false)
    expect(asked).toEqual(['goal: typed', 'note: typed'])
    expect(ledger.stateOf('note')).toEqual({ kind: 'failed', message: 'disk full' })
    expect(ledger.overall().kind).toBe('failed')
  })

  test('trying again does once more what failed, and only that', async () => {
    const ledger = createLedger()
    const again: string[] = []
    const failed = (name: string): SaveState => ({
      kind: 'failed',
      message: 'the worker is away',
      again: () => again.push(name),
    })
    ledger.note('line 1', failed('line 1'))
    ledger.note('line 2', failed('line 2'))
    ledger.note('line 2', { kind: 'saved', at: late })
    const queue = ledger.queue<string>('goal')
    queue.saveWith(async (value) => again.push(value))
    queue.put('typed')
    ledger.tryAgain()
    await queue.flush()
    expect(again).toEqual(['line 1', 'typed'])
  })

  test('listeners hear every change until they stop', () => {
    const ledger = createLedger()
    let heard = 0
    const stop = ledger.subscribe(() => {
      heard += 1
    })
    ledger.note('goal', { kind: 'waiting' })
    stop()
    ledger.note('goal', { kind: 'saving' })
    expect(heard).toBe(1)
  })
})

describe('what a field still has to save', () => {
  /** A save that runs until it is told how it ends. */
  function slowSave() {
    const begun: string[] = []
    const ends: ((isSaved: boolean) => void)[] = []
    return {
      begun,
      save: (value: string) =>
        new Promise<void>((resolve, reject) => {
          begun.push(value)
          ends.push((isSaved) => (isSaved ? resolve() : reject(new Error('disk full'))))
        }),
      end: async (isSaved: boolean) => {
        ends.shift()?.(isSaved)
        // Lets everything that waited for it go on.
        await new Promise((resolve) => setTimeout(resolve))
      },
    }
  }

  test('two that wait for one running save both wait for everything, one saving at a time', async () => {
    const queue = createLedger().queue<string>('goal')
    const { begun, save, end } = slowSave()
    queue.saveWith(save)
    const done: string[] = []
    queue.put('a')
    const first = queue.flush().then(() => done.push('first'))
    await Promise.resolve()
    queue.put('ab')
    const others = ['second', 'third'].map((name) => queue.flush().then(() => done.push(name)))
    await end(true)
    expect(begun).toEqual(['a', 'ab'])
    expect(done).toEqual([])
    await end(true)
    await Promise.all([first, ...others])
    expect(begun).toEqual(['a', 'ab'])
    expect(done).toHaveLength(3)
    expect(queue.unsaved()).toBeNull()
  })

  test('the text of a field that is gone after a failed save is saved by "Try again"', async () => {
    const ledger = createLedger()
    const kept: string[] = []
    let isFull = true
    const queue = ledger.queue<string>('goal')
    queue.saveWith(async (value) => {
      if (isFull) throw new Error('disk full')
      kept.push(value)
    })
    queue.put('walk more')
    // The field leaves the screen: its last flush fails.
    expect(await queue.flush()).toBe(false)
    expect(ledger.queue<string>('goal').unsaved()).toEqual({ value: 'walk more' })
    isFull = false
    expect(await ledger.flushAll()).toBe(true)
    expect(kept).toEqual(['walk more'])
    expect(ledger.overall().kind).toBe('saved')
  })

  test('what was typed while a save failed is saved, not the older text', async () => {
    const queue = createLedger().queue<string>('goal')
    const { begun, save, end } = slowSave()
    queue.saveWith(save)
    queue.put('old')
    const first = queue.flush()
    await Promise.resolve()
    expect(queue.unsaved()).toEqual({ value: 'old' })
    queue.put('new')
    await end(false)
    expect(await first).toBe(false)
    const again = queue.flush()
    await Promise.resolve()
    await end(true)
    expect(await again).toBe(true)
    expect(begun).toEqual(['old', 'new'])
  })
})
