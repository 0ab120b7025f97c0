// Which entries wait for a pharmacist: by who wrote last and what was accepted at which revision.

import { expect, it } from 'vitest'
import { type WrittenEntry, waitingEntries } from '../../src-main/clinical/prepared-entries.ts'

const entry = (by: string, revision: number, rowId = 'a'): WrittenEntry => ({
  table: 'review_lines',
  rowId,
  revision,
  by,
  at: '2026-11-23T15:00:00.000Z' as WrittenEntry['at'],
  what: 'Lisinopril: as directed',
  where: 'collect',
  subject: 'm1',
})
const accepted = (revision: number, rowId = 'a', table = 'review_lines') => ({
  table,
  rowId,
  revision,
})

it.each([
  ['waits when a technician wrote it', [entry('tess', 1)], [], ['a']],
  ['does not wait when a pharmacist wrote it', [entry('paula', 1)], [], []],
  ['does not wait when the program wrote it', [entry('import', 1)], [], []],
  ['is done once it is accepted as it stands', [entry('tess', 2)], [accepted(2)], []],
  ['waits again when it was changed after that', [entry('tess', 3)], [accepted(2)], ['a']],
  ['is not accepted by another entry', [entry('tess', 1)], [accepted(1, 'b')], ['a']],
  [
    'is not accepted by an entry of another table',
    [entry('tess', 1)],
    [accepted(1, 'a', 'plan_items')],
    ['a'],
  ],
  [
    'keeps the order in which it was written',
    [entry('tess', 1, 'c'), entry('paula', 1, 'b'), entry('ines', 1, 'a')],
    [],
    ['c', 'a'],
  ],
] as const)('an entry %s', (_, entries, done, waiting) => {
  const found = waitingEntries(entries, new Set(['tess', 'ines']), done)
  expect(found.map((one) => one.rowId)).toEqual(waiting)
})
