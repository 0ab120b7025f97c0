// Every criterion of STOPP version 3 has a row, or a reason why it has none.

import { expect, test } from 'vitest'
import { stoppNotJudgeable } from '../../../src-main/reference/stopp/not-judgeable.ts'
import { stoppRows } from '../../../src-main/reference/stopp.ts'

const criteria = `A1 A2 A3
  B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 B11 B12 B13 B14 B15 B16 B17 B18 B19 B20 B21
  C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 C11 C12 C13 C14 C15 C16
  D1 D2 D3 D4 D5 D6 D7 D8 D9 D10 D11 D12 D13 D14 D15 D16 D17 D18 D19 D20 D21 D22 D23 D24 D25
  E1 E2 E3 E4 E5 E6 E7 E8 E9 E10
  F1 F2 F3 F4 F5 F6 F7 F8
  G1 G2 G3 G4
  H1 H2 H3 H4 H5 H6 H7 H8 H9
  I1 I2 I3 I4 I5 I6 I7 I8
  J1 J2 J3 J4 J5 J6 J7 J8 J9 J10
  K1 K2 K3 K4 K5 K6 K7 K8 K9 K10 K11 K12
  L1 L2 L3 L4 L5 L6
  M1`.split(/\s+/)

const withRow = new Set(
  stoppRows.map((row) => /^stopp-([a-m]\d+)-/.exec(row.id)?.[1]?.toUpperCase() ?? row.id),
)
const withReason = new Set(stoppNotJudgeable.map((criterion) => criterion.id))

test('STOPP version 3 has 133 criteria', () => {
  expect(new Set(criteria).size).toBe(133)
})

test.each(criteria)('%s has either a row or a reason for having none', (id) => {
  const answers = [withRow.has(id), withReason.has(id)]
  expect(answers.filter(Boolean)).toHaveLength(1)
})

test('no row and no reason is about a criterion that does not exist', () => {
  expect([...withRow, ...withReason].filter((id) => !criteria.includes(id))).toEqual([])
})
