import { describe, expect, test } from 'vitest'
import { identifyMedicine } from '../../../src-main/clinical/medicines/identify.ts'
import {
  type ListedStatement,
  type OtherSource,
  reconcile,
  type SourceStatement,
} from '../../../src-main/clinical/reconciliation/reconciliation.ts'
import {
  compareStatements,
  type Statement,
} from '../../../src-main/clinical/reconciliation/reconciliation-compare.ts'
import { toldLine } from '../../../src-main/clinical/reconciliation/told-line.ts'

/** What a line says, read as the entry field reads it. */
function said(line: string): Statement {
  const { text, directions } = toldLine(line)
  const known = identifyMedicine(text)
  return {
    text,
    directions,
    ingredients: known?.ingredients ?? null,
    strength: known?.strength ?? null,
    form: known?.form ?? null,
  }
}

function list(...lines: readonly string[]): readonly ListedStatement[] {
  return lines.map((line, at) => ({
    ...said(line),
    id: `m${at + 1}`,
    isActive: true,
    isAsked: true,
  }))
}

function told(source: OtherSource, ...lines: readonly string[]): readonly SourceStatement[] {
  return lines.map((line, at) => ({
    ...said(line),
    id: `${source}${at + 1}`,
    source,
    medicationId: null,
  }))
}

/** `dose differs`, `strength same`, … */
function words(ours: string, theirs: string): readonly string[] {
  return compareStatements(said(ours), said(theirs)).map(
    ({ aspect, state }) => `${aspect} ${state}`,
  )
}

describe('two statements', () => {
  const lisinopril = 'Lisinopril 10 mg tablet; Take 1 tablet by mouth daily'
  test.each<[string, string, string, readonly string[]]>([
    [
      'agree in every word',
      lisinopril,
      lisinopril,
      ['strength same', 'form same', 'dose same', 'frequency same'],
    ],
    [
      'agree in other words; what one does not say is unknown',
      lisinopril,
      'lisinopril 10 mg, once a day',
      ['strength same', 'form unknown', 'dose unknown', 'frequency same'],
    ],
    [
      'two tablets of half the strength are the same dose',
      lisinopril,
      'Lisinopril 5 mg tablet; Take 2 tablets by mouth daily',
      ['strength differs', 'form same', 'dose same', 'frequency same', 'route same'],
    ],
    [
      'the same strength twice a day is another dose and another frequency',
      lisinopril,
      'Lisinopril 10 mg tablet; Take 1 tablet by mouth twice daily',
      ['strength same', 'form same', 'dose differs', 'frequency differs', 'route same'],
    ],
    [
      'every 12 hours is twice a day',
      'Metformin 500 mg tablet; take 1 tablet every 12 hours',
      'Metformin 500 mg tablet; take 1 tablet twice daily',
      ['strength same', 'form same', 'dose same', 'frequency same'],
    ],
    [
      'when needed is not every day',
      'Ibuprofen 200 mg tablet; take 1 tablet twice daily',
      'Ibuprofen 200 mg tablet; take 1 tablet twice daily as needed',
      ['strength same', 'form same', 'dose differs', 'frequency differs'],
    ],
    [
      'morning and bedtime',
      'Simvastatin 20 mg tablet; take 1 tablet at bedtime',
      'Simvastatin 20 mg tablet; take 1 tablet in the morning',
      ['strength same', 'form same', 'dose same', 'frequency same', 'time-of-day differs'],
    ],
    [
      'extended release is another form',
      'Metoprolol succinate ER 50 mg tablet',
      'Metoprolol 50 mg tablet',
      ['strength same', 'form differs'],
    ],
    ['a strength on one side only', 'Lisinopril 10 mg', 'Lisinopril', ['strength unknown']],
    ['a number without a unit is no strength', 'Aspirin 81 mg', 'Aspirin 81', ['strength unknown']],
    ['mcg and mg', 'Levothyroxine 50 mcg', 'Levothyroxine 0.05 mg', ['strength same']],
    [
      'directions that nobody can read',
      lisinopril,
      'Lisinopril 10 mg tablet; whenever the moon is full',
      ['strength same', 'form same', 'dose unknown', 'frequency unknown'],
    ],
    ['nothing said on either side', 'Lisinopril', 'lisinopril', []],
  ])('%s', (_, ours, theirs, expected) => {
    expect(words(ours, theirs)).toEqual(expected)
  })
})

/** One line for each row: key, sources that name it, verdicts, discrepancies, suggestion. */
function table(
  listed: readonly ListedStatement[],
  statements: readonly SourceStatement[],
): readonly string[] {
  return reconcile(listed, statements).map(
    ({ key, cells, discrepancies, suggestion }) =>
      `${key} | ${cells.map((c) => `${c.statement.source} ${c.verdict}`).join(', ')} | ${discrepancies.join(' ')} | ${suggestion?.decision ?? '-'}`,
  )
}

describe('the lists side by side', () => {
  test.each<[string, readonly ListedStatement[], readonly SourceStatement[], readonly string[]]>([
    ['our list alone suggests nothing', list('Lisinopril 10 mg'), [], ['m:m1 |  |  | -']],
    [
      'brand and generic are one line',
      list('Lipitor 20 mg tablet'),
      told('patient', 'atorvastatin 20 mg tablet'),
      ['m:m1 | patient same |  | keep'],
    ],
    [
      'a hospital list with another dose asks for a change',
      list('Lisinopril 10 mg tablet; take 1 tablet daily'),
      told('discharge', 'Lisinopril 20 mg tablet; take 1 tablet daily'),
      ['m:m1 | discharge differs | strength dose | change'],
    ],
    [
      'a patient who says it differently is for a person to weigh',
      list('Lisinopril 10 mg tablet; take 1 tablet daily'),
      told('patient', 'Lisinopril 10 mg tablet; take 1 tablet twice daily'),
      ['m:m1 | patient differs | dose frequency | -'],
    ],
    [
      'a drug that the patient does not name is asked about',
      list('Lisinopril 10 mg', 'Metformin 500 mg'),
      told('patient', 'lisinopril 10 mg'),
      ['m:m1 | patient same |  | keep', 'm:m2 |  | commission | ask'],
    ],
    [
      'a bottle that is not in the bag says nothing',
      list('Lisinopril 10 mg', 'Metformin 500 mg'),
      told('bottle', 'lisinopril 10 mg'),
      ['m:m1 | bottle same |  | keep', 'm:m2 |  |  | -'],
    ],
    [
      'a drug that the hospital list leaves out is asked about',
      list('Lisinopril 10 mg'),
      [...told('patient', 'lisinopril 10 mg'), ...told('discharge', 'metformin 500 mg bid')],
      ['m:m1 | patient same |  | ask', 'i:6809 | discharge new | omission | add'],
    ],
    [
      'a new drug without its strength is asked about, not added',
      [],
      told('patient', 'ibuprofen'),
      ['i:5640 | patient new | omission | ask'],
    ],
    [
      'a half-known drug stays as the patient says it',
      [],
      told('patient', 'white water pill'),
      ['t:white water pill | patient new | omission | ask'],
    ],
    [
      'two sources of one new drug are one line',
      [],
      [...told('patient', 'advil 200 mg prn'), ...told('bottle', 'ibuprofen 200 mg prn')],
      ['i:5640 | patient new, bottle new | omission | add'],
    ],
    [
      'of two entries the one with the same strength is meant',
      list('Metoprolol 25 mg', 'Metoprolol 50 mg'),
      told('patient', 'metoprolol 50 mg'),
      ['m:m1 |  | commission duplication | ask', 'm:m2 | patient same | duplication | keep'],
    ],
    [
      'of two entries the one with the same strength is meant, though the form is not said',
      list('Metoprolol 25 mg tablet', 'Metoprolol 50 mg tablet'),
      told('bottle', 'metoprolol 25 mg'),
      ['m:m1 | bottle same | duplication | keep', 'm:m2 |  | duplication | -'],
    ],
    [
      'without a strength nobody knows which of two is meant',
      list('Metoprolol 25 mg', 'Metoprolol 50 mg'),
      told('bottle', 'metoprolol'),
      [
        'm:m1 |  | duplication | -',
        'm:m2 |  | duplication | -',
        'i:6918 | bottle new | omission duplication | ask',
      ],
    ],
    [
      'a combination overlaps with its part',
      list('Lisinopril 10 mg'),
      told('bottle', 'lisinopril-hydrochlorothiazide 10-12.5 mg daily'),
      ['m:m1 |  | duplication | -', 'i:29046+5487 | bottle new | omission duplication | ask'],
    ],
  ])('%s', (_, listed, statements, expected) => {
    expect(table(listed, statements)).toEqual(expected)
  })

  test('an ended entry comes back only when somebody names it, and is asked about', () => {
    const [ended] = list('Lisinopril 10 mg').map((one) => ({
      ...one,
      isActive: false,
      isAsked: false,
    }))
    const listed = ended === undefined ? [] : [ended]
    expect(table(listed, [])).toEqual([])
    expect(table(listed, told('patient', 'lisinopril 10 mg'))).toEqual([
      'm:m1 | patient same | omission | ask',
    ])
  })

  test('an entry whose supply ended stays when the review asks about it', () => {
    const listed = list('Lisinopril 10 mg').map((one) => ({ ...one, isActive: false }))
    expect(table(listed, [])).toEqual(['m:m1 |  |  | -'])
  })

  test('a person says which entry a statement is about', () => {
    const [pill] = told('patient', 'white water pill').map((one) => ({
      ...one,
      medicationId: 'm1',
    }))
    expect(table(list('Furosemide 20 mg'), pill === undefined ? [] : [pill])).toEqual([
      'm:m1 | patient unknown |  | -',
    ])
  })

  test('says what nobody has said', () => {
    expect(reconcile([], told('patient', 'white water pill'))[0]?.lacks).toEqual([
      'which drug it is',
      'strength',
      'directions',
    ])
    expect(reconcile(list('Lisinopril 10 mg'), told('patient', 'lisinopril qd'))[0]?.lacks).toEqual(
      [],
    )
  })

  test('ending a drug is never suggested', () => {
    const rows = reconcile(list('Lisinopril 10 mg', 'White pill', 'Metformin 500 mg'), [
      ...told('patient', 'metformin 500 mg'),
      ...told('discharge', 'aspirin 81 mg daily'),
    ])
    expect(rows.map((row) => row.suggestion?.decision)).not.toContain('stop')
  })
})
