// What is missing is asked for once: families that name the same omission use the same topic and severity, and their
// findings are one question.

import { expect, test } from 'vitest'
import { findingGroup } from '../../../src-main/clinical/finding-group.ts'
import { screen } from '../../../src-main/clinical/screening/index.ts'
import type { ConcernRow } from '../../../src-main/reference/concern-row.ts'
import type { DrugRow } from '../../../src-main/reference/drug-row.ts'
import { screeningTables } from '../../../src-main/reference/screening-tables.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'

/** Rows of a topic that are about other patients than the rest, and so have a severity of their own. */
const apart: ReadonlySet<string> = new Set([
  'start-b1-pressure-frail',
  'start-b7-mra-preserved',
  'start-f3-celecoxib',
])

/** Rows of drugs and of patients that say what is missing; `topic` opens their text. */
const isOmission = (row: ConcernRow): row is ConcernRow & Pick<DrugRow, 'category' | 'topic'> =>
  'category' in row &&
  typeof row.category === 'object' &&
  row.category !== null &&
  'dtp' in row.category &&
  row.category.dtp === 'needs-additional-drug-therapy'

const omissions = screeningTables.flatMap(({ rows }) =>
  rows
    .filter((row) => isOmission(row))
    .flatMap((row) => {
      const { topic } = row
      return topic === undefined || apart.has(row.id) ? [] : [{ id: row.id, topic, row }]
    }),
)

test('Rows of the same topic have the same severity', () => {
  const byTopic = Map.groupBy(omissions, ({ topic }) => topic)
  const apartWithin = [...byTopic].filter(
    ([, rows]) => new Set(rows.map(({ row }) => row.severity)).size > 1,
  )
  expect(apartWithin.map(([topic, rows]) => [topic, ...rows.map(({ id }) => id)])).toEqual([])
  expect(omissions.length).toBeGreaterThan(80)
})

const old = aChart().born('1950-05-01').person({ sex: 'male' }).hasNoConditions().hasNoResults()
const long = { since: '2020-01-01', source: 'patient' } as const

test.each<[string, ChartBuilder, readonly string[]]>([
  [
    'folic acid',
    old.takes('methotrexate 2.5 mg tablet', long),
    ['omitted-folic-acid-methotrexate', 'start-h9-folic-acid'],
  ],
  [
    'stomach protection',
    old.takes('naproxen 500 mg tablet', long),
    ['omitted-stomach-nsaid', 'start-f3-nsaid'],
  ],
  [
    'a laxative',
    old.takes('oxycodone 5 mg tablet', { ...long, directions: 'Take 1 tablet twice daily' }),
    ['omitted-laxative-opioid', 'start-k2-laxative', 'stopp-l2-opioid-without-laxative'],
  ],
  [
    'bone protection',
    old.takes('prednisone 10 mg tablet', { ...long, directions: 'Take 1 tablet daily' }),
    ['omitted-bone-protection-steroid', 'start-h2-bone-protection', 'duration-corticosteroid-bone'],
  ],
  [
    'a statin',
    old.has('coronary disease', 'I25.10'),
    ['omitted-statin-atherosclerosis', 'start-b2-statin'],
  ],
  [
    'an antidepressant',
    old.has('major depression', 'F32.1').takesNothing(),
    ['start-d2-depression', 'untreated-depression'],
  ],
  [
    'a drug for Parkinson disease',
    old.has('Parkinson disease', 'G20.A1').takesNothing(),
    ['start-d1-parkinson', 'untreated-parkinson'],
  ],
])('The lack of %s is one question', (_, chart, rows) => {
  const found = screen(chart.takesNothing().chart).filter(
    (f) => f.kind === 'concern' && rows.includes(f.row),
  )
  expect(found.map((f) => (f.kind === 'concern' ? f.row : '')).toSorted()).toEqual(rows.toSorted())
  expect(new Set(found.map(findingGroup)).size).toBe(1)
})
