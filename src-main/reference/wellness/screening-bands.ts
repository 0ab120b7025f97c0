// Where a value of a screening event lies: bands by measure, each with plain words for the participant. Adults only.

import type { SourceId } from '../source.ts'

/** `unknown`: the value is there, but what it means cannot be told. */
export type Tone = 'good' | 'watch' | 'act'

export interface MeasureBand {
  /** The lowest value of the band; it ends where the next begins. The first begins at the lower end of the drawing. */
  readonly from: number
  readonly name: string
  readonly tone: Tone
  /** Said to the participant. */
  readonly words: string
}

export interface Scale {
  /** Upper end of the drawing; a value beyond it stands at the edge. */
  readonly to: number
  readonly bands: readonly MeasureBand[]
  readonly source: SourceId
}

const seePrescriber = 'Please make an appointment with your doctor.'

function pressure(to: number, limits: readonly [number, number, number, number], from: number) {
  const [raised, stage1, stage2, severe] = limits
  return {
    to,
    source: 'acc-aha-hypertension-2025',
    bands: [
      { from, name: 'normal', tone: 'good', words: 'Your blood pressure is in the normal range.' },
      ...(raised === stage1
        ? []
        : [
            {
              from: raised,
              name: 'elevated',
              tone: 'watch' as const,
              words: 'Your blood pressure is a little above normal. Have it measured again.',
            },
          ]),
      {
        from: stage1,
        name: 'high, stage 1',
        tone: 'watch',
        words: `Your blood pressure is high. ${seePrescriber}`,
      },
      {
        from: stage2,
        name: 'high, stage 2',
        tone: 'act',
        words: `Your blood pressure is clearly high. ${seePrescriber}`,
      },
      {
        from: severe,
        name: 'severe',
        tone: 'act',
        words:
          'Your blood pressure is very high. See a doctor today. With chest pain, trouble breathing, weakness or trouble speaking, call 911.',
      },
    ],
  } as const satisfies Scale
}

/** Severe is above 180 or above 120 mmHg. */
export const systolicScale: Scale = pressure(220, [120, 130, 140, 181], 80)
export const diastolicScale: Scale = pressure(140, [80, 80, 90, 121], 40)

const low: MeasureBand = {
  from: 40,
  name: 'low',
  tone: 'act',
  words: 'Your blood sugar is low. Take something sweet now and tell us.',
}

export const fastingGlucoseScale: Scale = {
  to: 250,
  source: 'ada-diagnosis-2025',
  bands: [
    low,
    { from: 70, name: 'normal', tone: 'good', words: 'Your fasting blood sugar is normal.' },
    {
      from: 100,
      name: 'prediabetes range',
      tone: 'watch',
      words: `Your fasting blood sugar is higher than normal. ${seePrescriber}`,
    },
    {
      from: 126,
      name: 'diabetes range',
      tone: 'act',
      words: `Your fasting blood sugar is in the range of diabetes. A second test is needed. ${seePrescriber}`,
    },
  ],
}

/** Not fasting: between low and 200 mg/dL nothing is said. */
export const GLUCOSE_HIGH_MG_PER_DL = 200
export const GLUCOSE_LOW_MG_PER_DL = 70

export const anyGlucoseHigh: Omit<MeasureBand, 'from'> = {
  name: 'diabetes range',
  tone: 'act',
  words: `Your blood sugar is high, even after food. A second test is needed. ${seePrescriber}`,
}

export const a1cScale: Scale = {
  to: 12,
  source: 'ada-diagnosis-2025',
  bands: [
    { from: 4, name: 'normal', tone: 'good', words: 'Your average blood sugar is normal.' },
    {
      from: 5.7,
      name: 'prediabetes range',
      tone: 'watch',
      words: `Your average blood sugar is higher than normal. ${seePrescriber}`,
    },
    {
      from: 6.5,
      name: 'diabetes range',
      tone: 'act',
      words: `Your average blood sugar is in the range of diabetes. A second test is needed. ${seePrescriber}`,
    },
  ],
}

const lipid = (to: number, bands: readonly MeasureBand[]): Scale => ({
  to,
  source: 'ncep-atp-iii-2001',
  bands,
})

export const totalCholesterolScale = lipid(320, [
  { from: 100, name: 'desirable', tone: 'good', words: 'Your total cholesterol is desirable.' },
  {
    from: 200,
    name: 'borderline high',
    tone: 'watch',
    words: 'Your total cholesterol is borderline high. Ask your doctor what it means for you.',
  },
  {
    from: 240,
    name: 'high',
    tone: 'act',
    words: `Your total cholesterol is high. ${seePrescriber}`,
  },
])

export const ldlScale = lipid(250, [
  { from: 30, name: 'optimal', tone: 'good', words: 'Your LDL (“bad”) cholesterol is optimal.' },
  {
    from: 100,
    name: 'near optimal',
    tone: 'good',
    words:
      'Your LDL (“bad”) cholesterol is near optimal. With heart disease or diabetes it may still be too high.',
  },
  {
    from: 130,
    name: 'borderline high',
    tone: 'watch',
    words:
      'Your LDL (“bad”) cholesterol is borderline high. Ask your doctor what it means for you.',
  },
  {
    from: 160,
    name: 'high',
    tone: 'act',
    words: `Your LDL (“bad”) cholesterol is high. ${seePrescriber}`,
  },
  {
    from: 190,
    name: 'very high',
    tone: 'act',
    words: `Your LDL (“bad”) cholesterol is very high. ${seePrescriber}`,
  },
])

export const hdlScale = lipid(100, [
  {
    from: 20,
    name: 'low',
    tone: 'watch',
    words: 'Your HDL (“good”) cholesterol is low. Activity helps to raise it.',
  },
  { from: 40, name: 'usual', tone: 'good', words: 'Your HDL (“good”) cholesterol is not low.' },
  {
    from: 60,
    name: 'high',
    tone: 'good',
    words: 'Your HDL (“good”) cholesterol is high, which is good.',
  },
])

export const triglyceridesScale = lipid(600, [
  { from: 30, name: 'normal', tone: 'good', words: 'Your triglycerides (blood fats) are normal.' },
  {
    from: 150,
    name: 'borderline high',
    tone: 'watch',
    words: 'Your triglycerides (blood fats) are borderline high. Were you fasting?',
  },
  {
    from: 200,
    name: 'high',
    tone: 'act',
    words: `Your triglycerides (blood fats) are high. ${seePrescriber}`,
  },
  {
    from: 500,
    name: 'very high',
    tone: 'act',
    words: 'Your triglycerides (blood fats) are very high. Call your doctor this week.',
  },
])

export const bmiScale: Scale = {
  to: 45,
  source: 'cdc-bmi-adults',
  bands: [
    {
      from: 14,
      name: 'underweight',
      tone: 'watch',
      words: `Your weight is low for your height. ${seePrescriber}`,
    },
    { from: 18.5, name: 'healthy weight', tone: 'good', words: 'Your weight fits your height.' },
    {
      from: 25,
      name: 'overweight',
      tone: 'watch',
      words: 'Your weight is above the range for your height.',
    },
    {
      from: 30,
      name: 'obesity',
      tone: 'act',
      words:
        'Your weight is well above the range for your height. Ask us or your doctor about help.',
    },
  ],
}

/** Above the limit, in inches; at the limit is not above. */
export const waistLimitIn = { female: 35, male: 40 } as const
const waist = (limit: number): Scale => ({
  to: 60,
  source: 'nhlbi-obesity-1998',
  bands: [
    { from: 20, name: 'not raised', tone: 'good', words: 'Your waist does not add to your risk.' },
    // The first tenth of an inch above the limit: waists are measured to a tenth.
    {
      from: limit + 0.1,
      name: 'raised',
      tone: 'watch',
      words: 'Your waist adds to the risk of diabetes and heart disease.',
    },
  ],
})
export const waistScales = {
  female: waist(waistLimitIn.female),
  male: waist(waistLimitIn.male),
} as const

/** From here on the cuff is put on again: the lower limit of high pressure. */
export const REPEAT_FROM = { systolic: 130, diastolic: 80 } as const
/** Readings that a mean is made of at most. */
export const MOST_READINGS = 3
/** Two readings further apart than this are followed by a third. Pestle's own figure. */
export const APART_MMHG = 10
