// Which findings are one question: the same drugs and kind of problem, the same topic, the same missing facts.

import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src-main/clinical/chart.ts'
import type { Concern, DtpCategory, Finding, Subject } from '../../src-main/clinical/finding.ts'
import { findingGroup } from '../../src-main/clinical/finding-group.ts'

const drug = (id: string): Subject => ({ name: id, rxcui: null, kind: 'drug', id })
const condition: Subject = { name: 'invented', rxcui: null, kind: 'condition', id: 'c1' }

function concern(
  rule: string,
  subjects: readonly Subject[],
  dtp: DtpCategory = 'adverse-drug-reaction',
  text = `${rule}: invented.`,
): Concern {
  return {
    kind: 'concern',
    rule,
    row: rule,
    severity: 'major',
    interrupts: false,
    category: { pqa: 'safety', dtp },
    subjects,
    evidence: [],
    text,
    recommendation: 'Invented.',
    source: { id: 'ags-beers-2023', citation: 'Invented' },
  }
}

function unknown(rule: string, missing: string, ids: readonly string[]): Finding {
  // The cases name facts of the chart.
  const facts = missing.split(' ') as readonly Fact[]
  return { kind: 'cannot-tell', rule, about: rule, missing: facts, subjectIds: ids }
}

describe('One question', () => {
  test.each<[string, Finding, Finding]>([
    ['the same drug and kind of problem', concern('a', [drug('m1')]), concern('b', [drug('m1')])],
    [
      'the same pair in any order, whatever else is a subject',
      concern('a', [drug('m1'), drug('m2')]),
      concern('b', [drug('m2'), condition, drug('m1')]),
    ],
    [
      'the same topic without a drug',
      concern('a', [condition], 'needs-additional-drug-therapy', 'Statin in diabetes: one.'),
      concern('b', [], 'needs-additional-drug-therapy', 'Statin in diabetes: two.'),
    ],
    [
      'the same missing fact, whatever lacks it',
      unknown('a', 'startDate', ['m1']),
      unknown('b', 'startDate', ['m2']),
    ],
    [
      'the same fact to ask for first, whatever else is missing',
      unknown('a', 'conditions', []),
      unknown('b', 'startDate conditions', ['m1']),
    ],
  ])('is %s', (_, a, b) => {
    expect(findingGroup(a)).toBe(findingGroup(b))
  })

  test.each<[string, Finding, Finding]>([
    ['another drug', concern('a', [drug('m1')]), concern('b', [drug('m2')])],
    [
      'another topic that is missing with the same drug',
      concern('a', [drug('m1')], 'needs-additional-drug-therapy', 'Laxative with opioid: one.'),
      concern('b', [drug('m1')], 'needs-additional-drug-therapy', 'Naloxone with opioid: two.'),
    ],
    ['one drug more', concern('a', [drug('m1')]), concern('b', [drug('m1'), drug('m2')])],
    [
      'another kind of problem',
      concern('a', [drug('m1')]),
      concern('b', [drug('m1')], 'dosage-too-high'),
    ],
    [
      'a test that is due, not the drug itself',
      concern('monitoring', [drug('m1')]),
      concern('a', [drug('m1')]),
    ],
    ['another missing fact', unknown('a', 'sex', ['m1']), unknown('a', 'birthDate', ['m1'])],
  ])('is not %s', (_, a, b) => {
    expect(findingGroup(a)).not.toBe(findingGroup(b))
  })
})
