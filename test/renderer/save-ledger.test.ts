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
    const forget = ledger.register('gone', async () => asked.push('gone') > 0)
    ledger.register('goal', async () => asked.push('goal') > 0)
    ledger.register('note', async () => {
      asked.push('note')
      return false
    })
    forget()
    expect(await ledger.flushAll()).toBe(false)
    expect(asked).toEqual(['goal', 'note'])
  })

  test('a field that was made anew is not taken out by the end of the old one', async () => {
    const ledger = createLedger()
    const forgetOld = ledger.register('goal', async () => false)
    ledger.register('goal', async () => true)
    forgetOld()
    expect(await ledger.flushAll()).toBe(true)
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
