// Periods, the desk's figures and the file: pure parts of reports.

import { describe, expect, it, test } from 'vitest'
import {
  countReplies,
  countResolutions,
  decidedOf,
  judgedOf,
} from '../../../src-main/api/reports/desk-figures.ts'
import { periodOf } from '../../../src-main/api/reports/period.ts'
import { reportCsv } from '../../../src-main/api/reports/report-file.ts'
import { column, percentOf } from '../../../src-main/api/reports/report-parts.ts'
import { addDays, day } from '../../../src-main/clinical/dates.ts'
import type { ReportView } from '../../../src-main/contract/reports.ts'
import { today } from '../../helpers/a-chart.ts'

describe('a period', () => {
  it.each([
    ['month', '2026-11-23', 'November 2026', '2026-11-01', '2026-11-30', '2026-10-31', null],
    [
      'month',
      '2026-02-10',
      'February 2026',
      '2026-02-01',
      '2026-02-28',
      '2026-01-31',
      '2026-03-01',
    ],
    ['month', '2028-02-10', 'February 2028', '2028-02-01', '2028-02-29', '2028-01-31', null],
    [
      'quarter',
      '2026-11-23',
      'October to December 2026',
      '2026-10-01',
      '2026-12-31',
      '2026-09-30',
      null,
    ],
    [
      'quarter',
      '2026-03-31',
      'January to March 2026',
      '2026-01-01',
      '2026-03-31',
      '2025-12-31',
      '2026-04-01',
    ],
    ['year', '2025-06-01', '2025', '2025-01-01', '2025-12-31', '2024-12-31', '2026-11-23'],
    ['year', '2026-01-01', '2026', '2026-01-01', '2026-12-31', '2025-12-31', null],
  ] as const)('%s around %s is %s', (unit, on, title, from, until, earlier, later) => {
    expect(periodOf(unit, day(on), today)).toEqual({ unit, title, from, until, earlier, later })
  })
})

describe('problems resolved in time', () => {
  const foundOn = day('2026-06-01')
  const one = (resolvedOn: string | null, on: string) =>
    countResolutions(
      [{ foundOn, resolvedOn: resolvedOn === null ? null : day(resolvedOn) }],
      day(on),
    )

  it.each([
    ['resolved on the 60th day is in time', '2026-07-31', '2026-11-23', 'inTime'],
    ['resolved on the 61st day is later', '2026-08-01', '2026-11-23', 'later'],
    ['open on the 60th day still has time', null, '2026-07-31', 'running'],
    ['open on the 61st day is not resolved', null, '2026-08-01', 'open'],
  ] as const)('%s', (_, resolvedOn, on, word) => {
    const counted = one(resolvedOn, on)
    expect(counted).toEqual({ found: 1, inTime: 0, later: 0, open: 0, running: 0, [word]: 1 })
    expect(judgedOf(counted)).toBe(word === 'running' ? 0 : 1)
  })
})

test('what is decided is yes or no: an answer without either and silence are not in the share', () => {
  const replies = [
    'accepted',
    'accepted-with-change',
    'declined',
    'more-information',
    'discuss-at-visit',
    'not-my-patient',
    null,
  ] as const
  const counted = countReplies(replies.map((reply) => ({ prescriber: 'Dr. Invented', reply })))
  expect(counted).toEqual({
    sent: 7,
    accepted: 1,
    changed: 1,
    declined: 1,
    undecided: 3,
    unanswered: 1,
  })
  expect(decidedOf(counted)).toBe(3)
  expect(percentOf(2, decidedOf(counted))).toBe(66.7)
})

test('a share of nothing is nothing, not zero', () => {
  expect(percentOf(0, 0)).toBeNull()
})

describe('the file', () => {
  const table = {
    id: 'members',
    title: 'Members',
    columns: [
      column('Name'),
      column('Paid', 'money'),
      column('Enrolled', 'day'),
      column('Why', 'text', { isInFile: false }),
    ],
    rows: [
      { patientId: 'a', cells: ['Testwell, "Ada"', 2050, '2026-01-05', 'only in the window'] },
      { patientId: 'b', cells: ['=HYPERLINK("x")', 0, null, null] },
    ],
    note: null,
    empty: 'Nobody',
  }
  const view: ReportView = {
    ...periodOf('year', today, today),
    report: 'part-d',
    title: 'Invented',
    about: 'Invented',
    period: '2026',
    figures: [{ label: 'Rate', value: '50.0 %', why: '1 of 2' }],
    tables: [table, { ...table, id: 'other', title: 'Other', rows: [] }],
    fileTable: 'members',
  }

  it('of a program is its table alone, quoted, with nothing that a spreadsheet would run', () => {
    expect(reportCsv(view)).toBe(
      'Name,Paid,Enrolled\r\n"Testwell, ""Ada""",20.50,2026-01-05\r\n"\'=HYPERLINK(""x"")",0.00,\r\n',
    )
  })

  it('of the desk has the figures and every table under its title', () => {
    const lines = reportCsv({ ...view, fileTable: null }).split('\r\n')
    expect(lines.slice(0, 4)).toEqual(['Rate,50.0 %,1 of 2', '', 'Members', 'Name,Paid,Enrolled'])
    expect(lines.slice(-3)).toEqual(['Other', 'Name,Paid,Enrolled', ''])
  })
})

test('the day after a period is in the next one', () => {
  const { until, later } = periodOf('quarter', day('2026-05-05'), today)
  expect(later).toBe(addDays(until, 1))
})
