// Scores of points: each item alone, both sides of each threshold, and the words of the grade.

import { describe, expect, test } from 'vitest'
import type {
  Calculator,
  CalculatorInputs,
} from '../../../src-main/clinical/calculators/calculator.ts'
import { cha2ds2Va } from '../../../src-main/clinical/calculators/cha2ds2-va.ts'
import { cha2ds2Vasc } from '../../../src-main/clinical/calculators/cha2ds2-vasc.ts'
import { hasBled } from '../../../src-main/clinical/calculators/has-bled.ts'
import { tisdaleQtRisk } from '../../../src-main/clinical/calculators/tisdale-qt-risk.ts'
import { testCalculator } from '../../helpers/calculator-tester.ts'

/** Every item changes the sum of `from` by its own points and names itself. */
function testItems(
  calculator: Calculator,
  from: CalculatorInputs,
  items: readonly (readonly [CalculatorInputs, number, string])[],
): void {
  describe(`Points of ${calculator.title}`, () => {
    test.each(items)('%j gives %i', (change, points, name) => {
      const result = calculator.compute({ ...from, ...change })
      expect(result).toMatchObject({
        kind: 'value',
        value: points,
        basis: points === 0 ? 'no item applies' : `${points} ${name}`,
      })
    })
  })
}

const healthyMan = {
  ageYears: 64,
  sex: 'male',
  hasHeartFailure: false,
  hasHypertension: false,
  hasDiabetes: false,
  hasHadStrokeOrEmbolism: false,
  hasVascularDisease: false,
}
const strokeItems: readonly (readonly [CalculatorInputs, number, string])[] = [
  [{}, 0, ''],
  [{ hasHeartFailure: true }, 1, 'heart failure'],
  [{ hasHypertension: true }, 1, 'hypertension'],
  [{ hasDiabetes: true }, 1, 'diabetes'],
  [{ hasHadStrokeOrEmbolism: true }, 2, 'stroke, TIA or embolism'],
  [{ hasVascularDisease: true }, 1, 'vascular disease'],
  [{ ageYears: 65 }, 1, 'age 65 to 74'],
  [{ ageYears: 74 }, 1, 'age 65 to 74'],
  [{ ageYears: 75 }, 2, 'age 75 or more'],
]
const allRisks = {
  hasHeartFailure: true,
  hasHypertension: true,
  hasDiabetes: true,
  hasHadStrokeOrEmbolism: true,
  hasVascularDisease: true,
}

testItems(cha2ds2Vasc, healthyMan, [...strokeItems, [{ sex: 'female' }, 1, 'female sex']])
testCalculator(cha2ds2Vasc, {
  tells: [
    ['0 for a healthy man', healthyMan, { value: 0, unit: '{score}', grade: 'low risk' }],
    ['low risk for a healthy woman', { ...healthyMan, sex: 'female' }, { grade: 'low risk' }],
    [
      'reasonable with one item beside sex',
      { ...healthyMan, sex: 'female', hasDiabetes: true },
      { value: 2, grade: 'oral anticoagulation reasonable' },
    ],
    [
      'recommended for a man from 2',
      { ...healthyMan, ageYears: 75 },
      { value: 2, grade: 'oral anticoagulation recommended' },
    ],
    [
      'recommended for a woman from 3',
      { ...healthyMan, sex: 'female', ageYears: 75 },
      { value: 3, grade: 'oral anticoagulation recommended' },
    ],
    ['9 at most', { ...allRisks, sex: 'female', ageYears: 80 }, { value: 9 }],
  ],
  cannotTell: [['for another sex', { ...healthyMan, sex: 'other' }, ['sex'], 'female and male']],
})

const { sex: _sex, ...healthy } = healthyMan
testItems(cha2ds2Va, healthy, strokeItems)
testCalculator(cha2ds2Va, {
  tells: [
    ['0 for a healthy person', healthy, { value: 0, grade: 'low risk' }],
    [
      'to be considered at 1',
      { ...healthy, hasDiabetes: true },
      { grade: 'oral anticoagulation should be considered' },
    ],
    [
      'recommended from 2',
      { ...healthy, ageYears: 75 },
      { value: 2, grade: 'oral anticoagulation recommended' },
    ],
    ['8 at most', { ...allRisks, ageYears: 80 }, { value: 8 }],
  ],
  cannotTell: [['from nothing but age', { ageYears: 70 }, Object.keys(allRisks)]],
})

const noBleeder = {
  ageYears: 65,
  systolicMmHg: 160,
  hasAbnormalKidneys: false,
  hasAbnormalLiver: false,
  hasHadStroke: false,
  hasBleedingHistory: false,
  hasLabileInr: false,
  takesAntiplateletOrNsaid: false,
  hasAlcoholExcess: false,
}
testItems(hasBled, noBleeder, [
  [{}, 0, ''],
  [{ ageYears: 66 }, 1, 'age above 65'],
  [{ systolicMmHg: 161 }, 1, 'systolic pressure above 160'],
  [{ hasAbnormalKidneys: true }, 1, 'abnormal kidneys'],
  [{ hasAbnormalLiver: true }, 1, 'abnormal liver'],
  [{ hasHadStroke: true }, 1, 'stroke'],
  [{ hasBleedingHistory: true }, 1, 'bleeding history'],
  [{ hasLabileInr: true }, 1, 'labile INR'],
  [{ takesAntiplateletOrNsaid: true }, 1, 'antiplatelet drug or NSAID'],
  [{ hasAlcoholExcess: true }, 1, 'alcohol'],
])
testCalculator(hasBled, {
  tells: [
    ['0, not high', noBleeder, { value: 0, grade: 'not high' }],
    [
      '2, not high',
      { ...noBleeder, ageYears: 80, hasHadStroke: true },
      { value: 2, grade: 'not high' },
    ],
    [
      '3, high',
      { ...noBleeder, ageYears: 80, hasHadStroke: true, takesAntiplateletOrNsaid: true },
      { value: 3, grade: 'high' },
    ],
  ],
  cannotTell: [['without a pressure', { ...noBleeder, systolicMmHg: null }, ['systolicMmHg']]],
})

const noQtRisk = {
  ageYears: 67,
  sex: 'male',
  takesLoopDiuretic: false,
  potassiumMmolPerL: 3.6,
  qtcMs: 449,
  hasAcuteInfarction: false,
  hasSepsis: false,
  hasHeartFailure: false,
  qtDrugCount: 0,
}
testItems(tisdaleQtRisk, noQtRisk, [
  [{}, 0, ''],
  [{ ageYears: 68 }, 1, 'age 68 or more'],
  [{ sex: 'female' }, 1, 'female sex'],
  [{ takesLoopDiuretic: true }, 1, 'loop diuretic'],
  [{ potassiumMmolPerL: 3.5 }, 2, 'potassium 3.5 or less'],
  [{ qtcMs: 450 }, 2, 'QTc 450 ms or more'],
  [{ hasAcuteInfarction: true }, 2, 'acute infarction'],
  [{ hasSepsis: true }, 3, 'sepsis'],
  [{ hasHeartFailure: true }, 3, 'heart failure'],
  [{ qtDrugCount: 1 }, 3, 'one drug that prolongs QT'],
])
testCalculator(tisdaleQtRisk, {
  tells: [
    ['0, low', noQtRisk, { value: 0, grade: 'low' }],
    ['6, low, for two drugs', { ...noQtRisk, qtDrugCount: 2 }, { value: 6, grade: 'low' }],
    ['7, moderate', { ...noQtRisk, qtDrugCount: 2, ageYears: 68 }, { value: 7, grade: 'moderate' }],
    [
      '10, moderate',
      { ...noQtRisk, qtDrugCount: 2, hasSepsis: true, sex: 'female' },
      { value: 10, grade: 'moderate' },
    ],
    [
      '11, high',
      { ...noQtRisk, qtDrugCount: 2, hasSepsis: true, qtcMs: 450 },
      { value: 11, grade: 'high' },
    ],
    [
      '21 at most',
      {
        ageYears: 90,
        sex: 'female',
        takesLoopDiuretic: true,
        potassiumMmolPerL: 3,
        qtcMs: 500,
        hasAcuteInfarction: true,
        hasSepsis: true,
        hasHeartFailure: true,
        qtDrugCount: 3,
      },
      { value: 21, grade: 'high' },
    ],
  ],
  cannotTell: [['without an ECG', { ...noQtRisk, qtcMs: null }, ['qtcMs']]],
})
