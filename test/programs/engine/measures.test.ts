// Units, complexity and code proposals at their edges.

import { describe, expect, test } from 'vitest'
import { dtpCategories } from '../../../src-main/clinical/finding.ts'
import {
  problemActions,
  problemResults,
} from '../../../src-main/programs/encounter/encounter-facts.ts'
import { billableUnits, minutesBetween } from '../../../src-main/programs/engine/billable-units.ts'
import { complexityLevel, complexityOf } from '../../../src-main/programs/engine/complexity.ts'
import { proposeDur } from '../../../src-main/programs/engine/propose-dur.ts'
import { problemCauses } from '../../../src-main/reference/problem-causes.ts'
import {
  durReasons,
  durResults,
  durServices,
} from '../../../src-main/reference/programs/ncpdp-codes.ts'
import { wholeEncounter } from '../an-encounter.ts'

describe('Units of 15 minutes', () => {
  test.each([
    [0, 0, 0],
    [14, 0, 0],
    [15, 1, 1],
    [22, 1, 1],
    [22.5, 1, 1],
    [23, 1, 2],
    [29, 1, 2],
    [30, 2, 2],
    [37, 2, 2],
    [38, 2, 3],
    [60, 4, 4],
    [Number.NaN, 0, 0],
  ])('%d minutes: %i whole, %i from the midpoint', (minutes, whole, midpoint) => {
    expect([billableUnits(minutes, 'whole'), billableUnits(minutes, 'midpoint')]).toEqual([
      whole,
      midpoint,
    ])
  })

  test.each([
    ['10:00', '10:38', 38],
    ['00:00', '23:59', 1439],
    ['10:00', '10:00', 0],
    ['10:01', '10:00', null],
    ['24:00', '25:00', null],
    ['9:00', '10:00', null],
  ])('from %s to %s', (start, end, minutes) => {
    expect(minutesBetween(start, end)).toBe(minutes)
  })
})

describe('The complexity of', () => {
  test.each([
    [0, 9, 9, 0],
    [1, 0, 1, 1],
    [1, 0, 0, 0],
    [2, 0, 1, 1],
    [2, 1, 1, 2],
    [3, 2, 1, 2],
    [3, 1, 2, 2],
    [3, 2, 2, 3],
    [5, 3, 3, 3],
    [6, 3, 3, 4],
    [6, 2, 3, 3],
    [8, 4, 4, 4],
    [9, 4, 4, 5],
    [9, 4, 3, 4],
    [9, 3, 4, 4],
    [20, 0, 9, 1],
  ])('%i drugs, %i problems, %i conditions is level %i', (drugs, problems, conditions, level) => {
    expect(complexityLevel(drugs, problems, conditions)).toBe(level)
  })

  test('an encounter is counted, and not told without a list', () => {
    expect(complexityOf(wholeEncounter)).toEqual({
      level: 3,
      because: '3 drugs, 2 problems, 2 conditions',
    })
    expect(complexityOf({ ...wholeEncounter, problems: null, drugs: null })).toEqual({
      level: null,
      because: 'No medication list, no assessment of problems',
    })
  })
})

describe('DUR/PPS codes', () => {
  const listed = (codes: typeof durReasons) => codes.map((one) => one.code)

  test('are 58 reasons, 25 services and 26 results, each once', () => {
    const counts = [durReasons, durServices, durResults].map((codes) => new Set(listed(codes)).size)
    expect(counts).toEqual([58, 25, 26])
    expect(durReasons.length + durServices.length + durResults.length).toBe(109)
  })

  test('write the digit zero in M0, P0, R0 and 00, and 1G among results only', () => {
    expect(listed(durServices)).toEqual(expect.arrayContaining(['M0', 'P0', 'R0', '00']))
    expect(listed(durServices).filter((code) => code.includes('O'))).toEqual([])
    expect([listed(durResults).includes('1G'), listed(durReasons).includes('1G')]).toEqual([
      true,
      false,
    ])
  })

  test('that are proposed exist, for every cause, action and result', () => {
    const causes = [
      ...problemCauses,
      ...dtpCategories.map((dtp) => ({ dtp, cause: 'some other cause' })),
    ]
    for (const { dtp, cause } of causes)
      for (const action of problemActions)
        for (const result of problemResults) {
          const proposed = proposeDur({ dtp, cause, action, result })
          expect(listed(durReasons)).toContain(proposed.reason)
          expect(listed(durServices)).toContain(proposed.service)
          if (proposed.result !== null) expect(listed(durResults)).toContain(proposed.result)
          expect(proposed.missing).toEqual(proposed.result === null ? ['result'] : [])
        }
  })

  test('that a cause decides are decided by a cause of the form', () => {
    const usual = (dtp: (typeof dtpCategories)[number]) =>
      proposeDur({ dtp, cause: null, action: null, result: null }).reason
    const special = problemCauses.filter(
      ({ dtp, cause }) =>
        proposeDur({ dtp, cause, action: null, result: null }).reason !== usual(dtp),
    )
    expect(special).toHaveLength(20)
  })

  test.each([
    ['dosage-too-low', 'Dose too low', 'prescriber-consult', 'dose-increased', ['LD', 'M0', '3D']],
    [
      'unnecessary-drug-therapy',
      'Duplicate therapy',
      'prescriber-consult',
      'stopped',
      ['TD', 'M0', '3C'],
    ],
    [
      'nonadherence',
      'Does not understand the directions',
      'education',
      'instructions-understood',
      ['ED', 'PE', '3K'],
    ],
    [
      'nonadherence',
      'More cost-effective drug available',
      'prescriber-consult',
      'interchanged',
      ['PS', 'TH', '3E'],
    ],
    ['adverse-drug-reaction', 'Drug interaction', null, null, ['DD', null, null]],
  ] as const)('of %s, %s, %s, %s', (dtp, cause, action, result, codes) => {
    const proposed = proposeDur({ dtp, cause, action, result })
    expect([proposed.reason, proposed.service, proposed.result]).toEqual(codes)
    expect(proposed.missing).toEqual(action === null ? ['action', 'result'] : [])
  })
})
