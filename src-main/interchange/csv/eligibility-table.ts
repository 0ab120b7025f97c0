// The columns of a wellness program's eligibility file: who belongs to which group, from when until when. The full file and the
// file of changes share them.

import type { TargetField } from '../format.ts'
import { read, unreadable } from '../reading/reading-dates.ts'
import type { InterchangeRecord } from '../records.ts'
import type { Cells } from './csv-format.ts'
import { field, patientKeyFields, patientKeyOfRow } from './patient-columns.ts'

/** Words by which a file of changes takes somebody in or out. */
const words: Readonly<Record<string, 'listed' | 'not-listed'>> = {
  a: 'listed',
  add: 'listed',
  added: 'listed',
  active: 'listed',
  c: 'listed',
  change: 'listed',
  update: 'listed',
  eligible: 'listed',
  d: 'not-listed',
  t: 'not-listed',
  delete: 'not-listed',
  remove: 'not-listed',
  removed: 'not-listed',
  term: 'not-listed',
  terminated: 'not-listed',
  inactive: 'not-listed',
}

/** What a mapping can fill. */
export const eligibilityFields: readonly TargetField[] = [
  ...patientKeyFields,
  field(
    'memberId',
    'Member number',
    'The number by which the program knows the person.',
    'member id, member number, member no, employee id, employee number, participant id, subscriber id',
    { isRequired: true },
  ),
  field(
    'groupId',
    'Group',
    'Employer or part of it: numbers of reports are by group.',
    'group, group id, group number, employer, employer id, employer group, company, division',
  ),
  field(
    'from',
    'From',
    'First day in the program.',
    'effective date, eligibility start, start date, from date, eff date, coverage start',
    { looksLike: 'term' },
  ),
  field(
    'until',
    'Until',
    'Last day in the program.',
    'termination date, term date, end date, eligibility end, coverage end, until date',
    { looksLike: 'term' },
  ),
  field(
    'action',
    'Added or removed',
    'A word such as Add, Change, Remove or Term; without it every row is somebody who is in.',
    'action, action code, change type, transaction, status, eligibility status, record type',
  ),
]

/** One row; null when a problem keeps it out. */
export function eligibilityRecord(cells: Cells): InterchangeRecord | null {
  const patient = patientKeyOfRow(cells)
  const memberId = cells.required('memberId')
  const from = cells.day('from', 'term')
  const until = cells.day('until', 'term')
  const action = cells.text('action')
  const standing =
    action === null
      ? 'listed'
      : cells.read('action', (text) => {
          const known = words[text.trim().toLowerCase()]
          return known === undefined
            ? unreadable(
                'This word neither adds nor removes somebody: Add, Change, Remove or Term.',
              )
            : read(known)
        })
  if (memberId === null) return null
  // Whoever it is must not come in by a word that nobody understands.
  if (standing === null)
    return cells.fail('action', 'The row stays out: the word neither adds nor removes somebody.')
  if (from !== null && until !== null && until < from)
    return cells.fail('until', 'The last day is before the first.')
  return {
    kind: 'enrollment',
    line: cells.line,
    patient,
    standing,
    memberId,
    groupId: cells.text('groupId'),
    from,
    until,
  }
}
