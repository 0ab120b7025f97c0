// FINDRISC: type 2 diabetes within ten years. Waist limits differ by sex; the age and the BMI come from the chart.

import { omitted } from '../drug-row.ts'
import { english, type Form, sexQuestion, yesNo } from './form.ts'

const waist = (sex: 'female' | 'male', low: number, high: number) => ({
  id: `waist-${sex}`,
  text: english('Waist, measured at the navel'),
  choices: [
    { id: '0', text: english(`Less than ${low} cm`), points: 0 },
    { id: '3', text: english(`${low} to ${high} cm`), points: 3 },
    { id: '4', text: english(`More than ${high} cm`), points: 4 },
  ],
  onlyAfter: { question: 'sex', answers: [sex] },
})

export const findrisc: Form = {
  id: 'findrisc',
  title: english('FINDRISC'),
  about: 'Type 2 diabetes within ten years',
  version: 'FINDRISC 2003',
  source: 'lindstrom-2003-findrisc',
  stem: null,
  questions: [
    {
      id: 'age',
      text: english('Age'),
      fact: 'ageYears',
      choices: [
        { id: '0', text: english('Under 45 years'), points: 0, range: { below: 45 } },
        { id: '2', text: english('45 to 54 years'), points: 2, range: { atLeast: 45, below: 55 } },
        { id: '3', text: english('55 to 64 years'), points: 3, range: { atLeast: 55, below: 65 } },
        { id: '4', text: english('65 years and over'), points: 4, range: { atLeast: 65 } },
      ],
    },
    {
      id: 'bmi',
      text: english('Body mass index'),
      fact: 'bmiKgPerM2',
      choices: [
        { id: '0', text: english('Under 25'), points: 0, range: { below: 25 } },
        { id: '1', text: english('25 to 30'), points: 1, range: { atLeast: 25, atMost: 30 } },
        { id: '3', text: english('Over 30'), points: 3, range: { above: 30 } },
      ],
    },
    { ...sexQuestion(0), isScored: false },
    waist('female', 80, 88),
    waist('male', 94, 102),
    {
      id: 'active',
      text: english('Active for at least 30 minutes each day, at work or in free time?'),
      choices: [
        { id: 'yes', text: english('Yes'), points: 0 },
        { id: 'no', text: english('No'), points: 2 },
      ],
    },
    {
      id: 'vegetables',
      text: english('How often are vegetables, fruit or berries eaten?'),
      choices: [
        { id: 'daily', text: english('Every day'), points: 0 },
        { id: 'not-daily', text: english('Not every day'), points: 1 },
      ],
    },
    yesNo('pressure-medicine', 'Ever taken medicine for high blood pressure regularly?', 2),
    yesNo(
      'high-glucose',
      'Ever found to have high blood glucose, also in illness or pregnancy?',
      5,
    ),
    {
      id: 'family',
      text: english('Diabetes, type 1 or 2, in the family?'),
      choices: [
        { id: 'no', text: english('No'), points: 0 },
        {
          id: 'second',
          text: english('Grandparent, aunt, uncle or first cousin only'),
          points: 3,
        },
        { id: 'first', text: english('Parent, brother, sister or own child'), points: 5 },
      ],
    },
  ],
  bands: [
    { from: 0, grade: 'low', advice: 'About 1 in 100 within ten years.', isPositive: false },
    {
      from: 7,
      grade: 'slightly elevated',
      advice: 'About 1 in 25 within ten years. Speak about weight, activity and food.',
      isPositive: false,
    },
    {
      from: 12,
      grade: 'moderate',
      advice: 'About 1 in 6 within ten years. Speak about weight, activity and food; ask for A1c.',
      isPositive: true,
    },
    {
      from: 15,
      grade: 'high',
      advice: 'About 1 in 3 within ten years. Measure A1c or fasting glucose; tell the prescriber.',
      isPositive: true,
    },
    {
      from: 21,
      grade: 'very high',
      advice:
        'About 1 in 2 within ten years. Measure A1c or fasting glucose now; tell the prescriber.',
      isPositive: true,
    },
  ],
  most: 26,
  stop: null,
  loinc: null,
  category: omitted,
}
