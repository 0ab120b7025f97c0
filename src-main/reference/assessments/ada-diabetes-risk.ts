// The risk test of the American Diabetes Association: diabetes or prediabetes that nobody knows of.

import { omitted } from '../drug-row.ts'
import { english, type Form, noYes, sexQuestion, yesNo } from './form.ts'

export const adaDiabetesRisk: Form = {
  id: 'ada-diabetes-risk',
  title: english('Diabetes risk test'),
  about: 'Diabetes or prediabetes not yet found',
  version: 'Bang score 2009',
  source: 'bang-2009-diabetes-score',
  stem: null,
  questions: [
    {
      id: 'age',
      text: english('Age'),
      fact: 'ageYears',
      choices: [
        { id: '0', text: english('Under 40 years'), points: 0, range: { below: 40 } },
        { id: '1', text: english('40 to 49 years'), points: 1, range: { atLeast: 40, below: 50 } },
        { id: '2', text: english('50 to 59 years'), points: 2, range: { atLeast: 50, below: 60 } },
        { id: '3', text: english('60 years and over'), points: 3, range: { atLeast: 60 } },
      ],
    },
    sexQuestion(1),
    {
      id: 'gestational',
      text: english('Ever told of diabetes in pregnancy?'),
      choices: noYes(1),
      onlyAfter: { question: 'sex', answers: ['female'] },
    },
    yesNo('family', 'Mother, father, sister or brother with diabetes?'),
    yesNo('pressure', 'Ever told of high blood pressure?'),
    {
      id: 'active',
      text: english('Physically active?'),
      choices: [
        { id: 'yes', text: english('Yes'), points: 0 },
        { id: 'no', text: english('No'), points: 1 },
      ],
    },
    {
      id: 'weight',
      text: english('Body mass index'),
      fact: 'bmiKgPerM2',
      choices: [
        { id: '0', text: english('Under 25'), points: 0, range: { below: 25 } },
        { id: '1', text: english('25 to under 30'), points: 1, range: { atLeast: 25, below: 30 } },
        { id: '2', text: english('30 to under 40'), points: 2, range: { atLeast: 30, below: 40 } },
        { id: '3', text: english('40 and over'), points: 3, range: { atLeast: 40 } },
      ],
    },
  ],
  bands: [
    {
      from: 0,
      grade: 'lower risk',
      advice:
        'Below the cut-off of 5. People of Asian descent are at risk from a BMI of 23: the test may fall short for them.',
      isPositive: false,
    },
    {
      from: 5,
      grade: 'high risk',
      advice: 'At the cut-off of 5. Measure A1c or fasting glucose; tell the prescriber.',
      isPositive: true,
    },
  ],
  most: 10,
  stop: null,
  loinc: null,
  category: omitted,
}
