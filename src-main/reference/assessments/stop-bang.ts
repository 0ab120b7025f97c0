// STOP-Bang: sleep apnea that nobody knows of. The eight criteria in words of our own.

import { harm } from '../drug-row.ts'
import { english, type Form, sexQuestion, yesNo } from './form.ts'

export const stopBang: Form = {
  id: 'stop-bang',
  title: english('STOP-Bang'),
  about: 'Sleep apnea not yet found',
  version: 'STOP-Bang 2008, grades of 2012',
  source: 'chung-2008-stop-bang',
  stem: null,
  questions: [
    yesNo('snoring', 'Snores loudly, to be heard through a closed door?'),
    yesNo('tired', 'Often tired or sleepy by day?'),
    yesNo('observed', 'Has anybody seen breathing stop in sleep?'),
    yesNo('pressure', 'Has, or is treated for, high blood pressure?'),
    {
      id: 'bmi',
      text: english('Body mass index'),
      fact: 'bmiKgPerM2',
      choices: [
        { id: 'no', text: english('35 or less'), points: 0, range: { atMost: 35 } },
        { id: 'yes', text: english('Over 35'), points: 1, range: { above: 35 } },
      ],
    },
    {
      id: 'age',
      text: english('Age'),
      fact: 'ageYears',
      choices: [
        { id: 'no', text: english('50 years or less'), points: 0, range: { below: 51 } },
        { id: 'yes', text: english('Over 50 years'), points: 1, range: { atLeast: 51 } },
      ],
    },
    {
      id: 'neck',
      text: english('Neck, measured around'),
      choices: [
        { id: 'no', text: english('40 cm (15.7 in) or less'), points: 0 },
        { id: 'yes', text: english('Over 40 cm (15.7 in)'), points: 1 },
      ],
    },
    sexQuestion(1),
  ],
  bands: [
    { from: 0, grade: 'low', advice: 'Low risk of moderate to severe apnea.', isPositive: false },
    {
      from: 3,
      grade: 'intermediate',
      advice: 'Tell the prescriber. Take care with opioids, sedatives and alcohol.',
      isPositive: true,
    },
    {
      from: 5,
      grade: 'high',
      advice: 'Ask the prescriber for a sleep study. Avoid adding opioids, sedatives or alcohol.',
      isPositive: true,
    },
  ],
  most: 8,
  stop: null,
  loinc: null,
  category: harm,
}
