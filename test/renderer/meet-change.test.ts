import { describe, expect, test } from 'vitest'
import { type MetChange, meetChange } from '../../src-renderer/forms/meet-change.ts'

interface Values {
  readonly text: string
  readonly use: string
  readonly address: { readonly city: string }
}
const started: Values = { text: 'Aspirin', use: '', address: { city: 'Sampleton' } }

describe('an entry that somebody else changed while its form was open', () => {
  test.each<[string, Partial<Values>, Partial<Values>, Partial<Values>, readonly MetChange[]]>([
    ['nobody changed a field', {}, { use: 'Heart' }, { use: 'Heart' }, []],
    [
      'they changed what was not touched here: it is taken',
      { text: 'Aspirin 81 mg' },
      { use: 'Heart' },
      { text: 'Aspirin 81 mg', use: 'Heart' },
      [{ field: 'text', isTyped: false }],
    ],
    [
      'both changed the same field: what is typed stays',
      { use: 'Pain' },
      { use: 'Heart' },
      { use: 'Heart' },
      [{ field: 'use', isTyped: true }],
    ],
    [
      'both wrote the same: nothing to say',
      { use: 'Heart' },
      { use: 'Heart' },
      { use: 'Heart' },
      [],
    ],
    [
      'they changed a group of fields',
      { address: { city: 'Exampleville' } },
      {},
      { address: { city: 'Exampleville' } },
      [{ field: 'address', isTyped: false }],
    ],
  ])('%s', (_, theirs, mine, values, changes) => {
    const met = meetChange(started, { ...started, ...theirs }, { ...started, ...mine })
    expect(met).toEqual({ values: { ...started, ...values }, changes })
  })
})
