// Matching of findings and keys on tiny invented examples; no rule is run here.

import { describe, expect, test } from 'vitest'
import type { CannotTell, Concern, DtpCategory } from '../../src-main/clinical/finding.ts'
import { aChart } from '../helpers/a-chart.ts'
import {
  type AcceptableConcern,
  type AnswerKey,
  answerKeySchema,
  type ExpectedProblem,
} from './answer-key.ts'
import { judgementTable } from './judgement-table.ts'
import { figuresOf, judge, matches } from './match.ts'

const { chart } = aChart()
  .takes('Warfarin 5 mg tablet')
  .takes('Ibuprofen 600 mg tablet')
  .takes('Lisinopril-hydrochlorothiazide 10-12.5')
  .has('Type 2 diabetes', 'E11.9')
  .has('gout', null)

type Named = readonly [name: string, id?: string | null]

function concern(
  dtp: DtpCategory,
  drugs: readonly Named[],
  more: Partial<Pick<Concern, 'severity' | 'text' | 'recommendation' | 'subjects'>> = {},
): Concern {
  return {
    kind: 'concern',
    rule: 'invented-rule',
    row: 'invented-row',
    severity: 'major',
    interrupts: false,
    category: { pqa: 'safety', dtp },
    subjects: drugs.map(([name, id = null]) => ({ name, rxcui: null, kind: 'drug', id })),
    evidence: [],
    text: '',
    recommendation: '',
    source: { id: 'invented', citation: 'invented' },
    ...more,
  }
}

function expected(item: Partial<ExpectedProblem>): ExpectedProblem {
  return {
    key: 'item',
    drugs: [],
    conditions: [],
    dtp: 'adverse-drug-reaction',
    importance: 'must',
    why: 'Invented.',
    ...item,
  }
}

const aboutDiabetes = (text: string): Concern =>
  concern('needs-additional-drug-therapy', [], {
    text,
    subjects: [{ name: 'Type 2 diabetes', rxcui: null, kind: 'condition', id: 'c1' }],
  })

const pair = expected({ drugs: ['warfarin', 'ibuprofen'] })
const statin = expected({ dtp: 'needs-additional-drug-therapy', textIncludes: ['Statin'] })
const diabetes = expected({ dtp: 'needs-additional-drug-therapy', conditions: ['E11'] })

const meets: readonly (readonly [string, Concern, ExpectedProblem])[] = [
  ['all drugs', concern('adverse-drug-reaction', [['warfarin'], ['ibuprofen']]), pair],
  [
    'more drugs than expected',
    concern('adverse-drug-reaction', [['warfarin'], ['ibuprofen'], ['aspirin']]),
    pair,
  ],
  ['names in capitals', concern('adverse-drug-reaction', [['Warfarin'], ['IBUPROFEN']]), pair],
  [
    'a category of the same class',
    concern('dosage-too-high', [['warfarin'], ['ibuprofen']]),
    expected({ ...pair, dtp: 'unnecessary-drug-therapy' }),
  ],
  [
    'a category of the second choice',
    concern('dosage-too-low', [['warfarin'], ['ibuprofen']]),
    expected({ ...pair, orDtp: 'ineffective-drug' }),
  ],
  [
    'the words of the list with the id of the entry',
    concern('adverse-drug-reaction', [
      ['Warfarin 5 mg tablet', 'm1'],
      ['Ibuprofen 600 mg tablet', 'm2'],
    ]),
    pair,
  ],
  [
    'another spelling of the ingredient',
    concern('adverse-drug-reaction', [['lithium']]),
    expected({ drugs: ['lithium carbonate|lithium'] }),
  ],
  ['a word of the text, no drug', aboutDiabetes('No statin on the list.'), statin],
  ['a condition by the beginning of its code', aboutDiabetes(''), diabetes],
]

const misses: readonly (readonly [string, Concern, ExpectedProblem])[] = [
  ['one of two drugs', concern('adverse-drug-reaction', [['warfarin']]), pair],
  ['another class', concern('dosage-too-low', [['warfarin'], ['ibuprofen']]), pair],
  [
    'nonadherence for a safety problem',
    concern('nonadherence', [['warfarin'], ['ibuprofen']]),
    pair,
  ],
  [
    'a drug that is an allergy and not a drug',
    concern('adverse-drug-reaction', [], {
      subjects: [{ name: 'warfarin', rxcui: null, kind: 'allergy', id: null }],
    }),
    expected({ drugs: ['warfarin'] }),
  ],
  [
    'the other ingredient of a combination that is named by ingredient',
    concern('adverse-drug-reaction', [['lisinopril', 'm3']]),
    expected({ drugs: ['hydrochlorothiazide'] }),
  ],
  ['no word of the text', aboutDiabetes('No ACE inhibitor on the list.'), statin],
  [
    'the drug without the word that the key asks for',
    concern('adverse-drug-reaction', [['warfarin']], { text: 'Bleeding.' }),
    expected({ drugs: ['warfarin'], textIncludes: ['INR'] }),
  ],
  ['another condition', aboutDiabetes(''), expected({ ...diabetes, conditions: ['E10'] })],
  [
    'a condition in words only',
    concern('needs-additional-drug-therapy', [], {
      subjects: [{ name: 'gout', rxcui: null, kind: 'condition', id: 'c2' }],
    }),
    expected({ ...diabetes, conditions: ['M10'] }),
  ],
]

describe('a concern', () => {
  test.each(meets)('matches by %s', (_title, found, item) => {
    expect(matches(chart, found, item)).toBe(true)
  })
  test.each(misses)('does not match by %s', (_title, found, item) => {
    expect(matches(chart, found, item)).toBe(false)
  })
})

function key(parts: Partial<AnswerKey>): AnswerKey {
  return { expected: [], mustNotSay: [], cannotTell: [], acceptable: [], ...parts }
}

const both = concern('adverse-drug-reaction', [['warfarin'], ['ibuprofen']])
const other = concern('dosage-too-high', [['lisinopril']])
const unknown: CannotTell = {
  kind: 'cannot-tell',
  rule: 'invented-rule',
  about: 'Dose of ibuprofen',
  missing: ['creatinine', 'weight'],
  subjectIds: ['m1'],
}

describe('a judgement', () => {
  test('says what was found, missed and extra', () => {
    const judged = judge(chart, [both, other], key({ expected: [pair, statin] }))
    expect(judged.found).toEqual([pair])
    expect(judged.missed).toEqual([statin])
    expect(judged.right).toEqual([both])
    expect(judged.extra).toEqual([other])
  })

  test('does not count minor concerns as extra, and still takes them as found', () => {
    const minor = { ...both, severity: 'minor' } as const
    const judged = judge(chart, [minor, { ...other, severity: 'minor' }], key({ expected: [pair] }))
    expect(judged.found).toEqual([pair])
    expect([...judged.right, ...judged.extra]).toEqual([])
  })

  test('takes a concern that a clinician accepted as right, not as found', () => {
    const accepted: AcceptableConcern = {
      drugs: ['lisinopril'],
      conditions: [],
      dtp: 'dosage-too-high',
      reason: 'Invented for this test: the dose is high.',
    }
    const judged = judge(chart, [other], key({ expected: [pair], acceptable: [accepted] }))
    expect(judged.right).toEqual([other])
    expect(judged.found).toEqual([])
  })

  test.each([
    ['raised in the very category', 'dosage-too-high', 1],
    ['raised in a neighbouring category', 'adverse-drug-reaction', 0],
    ['raised and the key names no category', undefined, 1],
  ] as const)('reports a false alarm %s: %s', (_title, dtp, count) => {
    const why = 'Invented.'
    const alarm =
      dtp === undefined ? { drugs: ['lisinopril'], why } : { drugs: ['lisinopril'], dtp, why }
    expect(judge(chart, [other], key({ mustNotSay: [alarm] })).falseAlarms).toHaveLength(count)
  })

  const unknowns: readonly (readonly [string, AnswerKey['cannotTell'][number], boolean])[] = [
    ['one of the missing facts', { about: 'x', missing: ['weight'] }, true],
    ['a fact that is not named', { about: 'x', missing: ['weight', 'birthDate'] }, false],
    ['a drug of the entry', { about: 'x', missing: ['weight'], drugs: ['warfarin'] }, true],
    ['a drug in the words', { about: 'x', missing: ['weight'], drugs: ['ibuprofen'] }, true],
    ['another drug', { about: 'x', missing: ['weight'], drugs: ['lisinopril'] }, false],
  ]
  test.each(unknowns)('looks for what cannot be told: %s', (_title, item, isFound) => {
    const judged = judge(chart, [unknown], key({ cannotTell: [item] }))
    expect(judged.cannotTellFound).toHaveLength(isFound ? 1 : 0)
    expect(judged.cannotTellMissed).toHaveLength(isFound ? 0 : 1)
  })
})

describe('the figures', () => {
  const should = expected({ drugs: ['metformin'], importance: 'should' })
  const judged = judge(chart, [both, other, other], key({ expected: [pair, statin, should] }))

  test('are recall of must, recall of all, and precision', () => {
    expect(figuresOf([judged])).toEqual({ recallOfMust: 1 / 2, recall: 1 / 3, precision: 1 / 3 })
  })

  test('add up over patients', () => {
    const perfect = judge(chart, [both], key({ expected: [pair] }))
    expect(figuresOf([judged, perfect])).toEqual({
      recallOfMust: 2 / 3,
      recall: 2 / 4,
      precision: 2 / 4,
    })
  })

  test('are null where there is nothing to share', () => {
    const empty = judge(chart, [], key({}))
    expect(figuresOf([empty])).toEqual({ recallOfMust: null, recall: null, precision: null })
  })

  test('are printed with what was missed and said too much', () => {
    const lines = judgementTable([{ id: 'someone', judgement: judged }])
    expect(lines[1]?.split(/\s{2,}/)).toEqual(['someone', '3', '1', '2', '2', '0', '0 of 0'])
    expect(lines).toContain('someone: missed (should) item')
    expect(lines).toContain(
      'someone: extra (major) invented-rule/invented-row [dosage-too-high]: lisinopril',
    )
    expect(lines).toContain('recall of what must be found: 50.0 %')
  })
})

describe('an answer key', () => {
  const accepted = { drugs: ['warfarin'], conditions: [], dtp: 'dosage-too-high' }
  test.each([
    ['an accepted concern without a reason', { acceptable: [accepted] }],
    ['an accepted concern with a bare word', { acceptable: [{ ...accepted, reason: 'fine' }] }],
    ['a fact that no chart has', { cannotTell: [{ about: 'x', missing: ['mood'] }] }],
    ['nothing to match by', { expected: [expected({})] }],
  ])('is refused with %s', (_title, parts) => {
    expect(answerKeySchema.safeParse({ ...key({}), ...parts }).success).toBe(false)
  })
  test('is taken with a reason', () => {
    const acceptable = [{ ...accepted, reason: 'Invented for this test: the dose is high.' }]
    expect(answerKeySchema.safeParse({ ...key({}), acceptable }).success).toBe(true)
  })
})
