// The first two questions of the PHQ: does a person need the whole of it?

import { omitted } from '../drug-row.ts'
import type { Form } from './form.ts'
import { lastTwoWeeks, phqFirstTwo } from './two-weeks.ts'

export const phq2: Form = {
  id: 'phq-2',
  title: { en: 'PHQ-2', es: 'PHQ-2' },
  about: 'Depression, first look',
  version: 'PHQ-2 2003',
  source: 'kroenke-2003-phq2',
  stem: lastTwoWeeks,
  questions: phqFirstTwo,
  bands: [
    {
      from: 0,
      grade: 'negative',
      advice: 'Below the cut-off of 3. Ask again at the next review or when something changes.',
      isPositive: false,
    },
    {
      from: 3,
      grade: 'positive',
      advice: 'At or above the cut-off of 3. Ask the PHQ-9 today.',
      isPositive: true,
    },
  ],
  most: 6,
  stop: null,
  loinc: '55758-7',
  category: omitted,
  supersededBy: 'phq-9',
}
