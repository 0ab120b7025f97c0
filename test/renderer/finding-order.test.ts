import { describe, expect, test } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import type { Severity } from '../../src-main/clinical/finding.ts'
import type { FindingView } from '../../src-main/contract/reviews.ts'
import {
  groupFindings,
  lineTitle,
  rulesWaiting,
  shownLines,
} from '../../src-renderer/screens/review/finding-order.ts'

function concern(
  key: string,
  severity: Severity,
  interrupts: boolean,
  group: string = key,
): FindingView {
  return {
    key,
    group,
    decision: null,
    reason: null,
    problemId: null,
    isQuiet: false,
    finding: {
      kind: 'concern',
      rule: 'invented',
      row: 'invented',
      severity,
      interrupts,
      category: { pqa: 'safety', dtp: 'adverse-drug-reaction' },
      subjects: [],
      evidence: [{ fact: 'age', value: '78', unit: 'years', date: day('2026-11-23') }],
      text: 'Invented concern',
      recommendation: 'Invented recommendation',
      source: { id: 'invented', citation: 'Invented' },
    },
  }
}

const unknown: FindingView = {
  key: 'unknown',
  group: 'unknown',
  decision: null,
  reason: null,
  problemId: null,
  isQuiet: false,
  finding: {
    kind: 'cannot-tell',
    rule: 'invented',
    about: 'Interactions of white water pill',
    missing: ['ingredients'],
    subjectIds: [],
  },
}

function keysByGroup(findings: readonly FindingView[]) {
  return groupFindings(findings).map((group) => [group.id, group.lines.map(({ lead }) => lead.key)])
}

describe('findings of a review on screen', () => {
  test('those that interrupt come first, what cannot be told has a block of its own', () => {
    const listed = concern('listed', 'critical', false)
    const first = concern('first', 'moderate', true)
    expect(keysByGroup([unknown, listed, first])).toEqual([
      ['interrupting', ['first']],
      ['listed', ['listed']],
      ['cannot-tell', ['unknown']],
    ])
  })

  test('inside a group the more severe come first, and equals keep their order', () => {
    const findings = [
      concern('b-minor', 'minor', false),
      concern('a-major', 'major', false),
      concern('c-major', 'major', false),
      concern('critical', 'critical', false),
    ]
    expect(keysByGroup(findings)).toEqual([
      ['listed', ['critical', 'a-major', 'c-major']],
      ['minor', ['b-minor']],
    ])
  })

  test('a decided finding leaves its group whatever it was', () => {
    const accepted = { ...concern('accepted', 'critical', true), decision: 'accept' as const }
    const dismissed = { ...unknown, decision: 'dismiss' as const }
    expect(keysByGroup([accepted, dismissed])).toEqual([['decided', ['accepted', 'unknown']]])
  })

  test('a quiet finding stays folded even when it would interrupt', () => {
    const quiet = { ...concern('quiet', 'critical', true), isQuiet: true }
    expect(keysByGroup([quiet])).toEqual([['quiet', ['quiet']]])
  })

  test('findings that ask the same are one line, led by the most pressing one that is open', () => {
    const findings = [
      concern('slight', 'moderate', false, 'same'),
      { ...concern('done', 'critical', true, 'same'), decision: 'dismiss' as const },
      concern('severe', 'major', false, 'same'),
      concern('other', 'major', false),
    ]
    const [group] = groupFindings(findings)
    expect(group?.lines.map(({ lead, also }) => [lead.key, also.map((one) => one.key)])).toEqual([
      ['severe', ['slight', 'done']],
      ['other', []],
    ])
  })

  test('minor and quiet ones are shown once asked for', () => {
    const minor = concern('minor', 'minor', false)
    const quiet = { ...concern('quiet', 'critical', true), isQuiet: true }
    const groups = groupFindings([minor, quiet, concern('listed', 'major', false)])
    const keys = (open: Parameters<typeof shownLines>[1]) =>
      shownLines(groups, open).map(({ lead }) => lead.key)
    expect(keys([])).toEqual(['listed'])
    expect(keys(['minor'])).toEqual(['listed', 'minor'])
    expect(keys(['minor', 'quiet'])).toEqual(['listed', 'minor', 'quiet'])
  })

  test('what cannot be told is one line a fact, the one that more rules wait for first', () => {
    const asking = (key: string, rule: string, fact: 'sex' | 'conditions'): FindingView => ({
      ...unknown,
      key,
      group: fact,
      finding: { kind: 'cannot-tell', rule, about: key, missing: [fact], subjectIds: [] },
    })
    const [group] = groupFindings([
      asking('1', 'a', 'sex'),
      asking('2', 'a', 'sex'),
      asking('3', 'a', 'conditions'),
      asking('4', 'b', 'conditions'),
    ])
    expect(group?.lines.map((line) => [lineTitle(line.lead), rulesWaiting(line)])).toEqual([
      ['No conditions on record', 2],
      ['No sex on record', 1],
    ])
  })

  test('a group that holds nothing has no heading', () => {
    expect(groupFindings([])).toEqual([])
  })
})
