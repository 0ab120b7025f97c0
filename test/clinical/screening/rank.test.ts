// The order of findings and the limit on interruptions.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Finding, severities } from '../../../src-main/clinical/finding.ts'
import { MOST_INTERRUPTIONS, rankFindings } from '../../../src-main/clinical/screening/rank.ts'

type Spec = readonly [
  name: string,
  severity: (typeof severities)[number] | 'cannot-tell',
  interrupts?: true,
]

function finding([rule, severity, interrupts]: Spec): Finding {
  if (severity === 'cannot-tell')
    return { kind: 'cannot-tell', rule, about: rule, missing: ['sex'], subjectIds: [] }
  return {
    kind: 'concern',
    rule,
    row: rule,
    severity,
    interrupts: interrupts === true,
    category: { pqa: 'safety', dtp: 'adverse-drug-reaction' },
    subjects: [],
    evidence: [],
    text: rule,
    recommendation: '',
    source: { id: 'ags-beers-2023', citation: '' },
  }
}

const order = (...specs: readonly Spec[]) =>
  rankFindings(specs.map(finding)).map((f) =>
    f.kind === 'concern' && f.interrupts ? `${f.rule}!` : f.rule,
  )

describe('Findings are ranked', () => {
  test('interrupting first, then by severity, then by rule, and cannot-tell last', () => {
    expect(
      order(
        ['g', 'cannot-tell'],
        ['f', 'minor'],
        ['e', 'critical'],
        ['d', 'moderate'],
        ['b', 'major', true],
        ['c', 'critical', true],
        ['a', 'major', true],
      ),
    ).toEqual(['c!', 'a!', 'b!', 'e', 'd', 'f', 'g'])
  })

  test('with five interruptions all five stay', () => {
    expect(order(...'abcde'.split('').map((name): Spec => [name, 'major', true]))).toEqual([
      'a!',
      'b!',
      'c!',
      'd!',
      'e!',
    ])
  })

  test('the sixth keeps its place but interrupts no more, however severe the fifth', () => {
    const six = 'abcdef'.split('').map((name): Spec => [name, 'critical', true])
    expect(order(...six, ['g', 'critical'])).toEqual(['a!', 'b!', 'c!', 'd!', 'e!', 'f', 'g'])
  })

  test('one finding of a group interrupts: the most severe', () => {
    expect(order(['a', 'major', true], ['a', 'critical', true], ['b', 'major', true])).toEqual([
      'a!',
      'a',
      'b!',
    ])
  })

  test('nothing is lost and nothing new interrupts', () => {
    const spec = fc.record({
      rule: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      severity: fc.constantFrom(...severities),
      interrupts: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(spec, { maxLength: 20 }), (specs) => {
        const given = specs.map((s, i): Finding => {
          const made = finding([s.rule, s.severity])
          return made.kind === 'concern'
            ? { ...made, row: String(i), interrupts: s.interrupts }
            : made
        })
        const ranked = rankFindings(given)
        const rowsOf = (list: readonly object[]) =>
          list.flatMap((f) => ('row' in f ? String(f.row) : []))
        expect(rowsOf(ranked).toSorted()).toEqual(rowsOf(given).toSorted())
        const interrupting = ranked.filter((f) => f.kind === 'concern' && f.interrupts).length
        // The text names the rule: findings of one rule are one group here.
        const groups = new Set(specs.filter((s) => s.interrupts).map((s) => s.rule))
        expect(interrupting).toBe(Math.min(MOST_INTERRUPTIONS, groups.size))
      }),
    )
  })
})
