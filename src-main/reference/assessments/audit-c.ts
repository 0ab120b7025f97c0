// The AUDIT-C: drinking that is risky, with cut-offs of its own for women and men.

import { harm } from '../drug-row.ts'
import { type Band, english, type Form } from './form.ts'

const advice =
  'Ask the whole AUDIT or tell the prescriber. Look for sedatives, opioids, metformin, warfarin and acetaminophen.'

const cutAt = (from: number): readonly Band[] => [
  {
    from: 0,
    grade: 'negative',
    advice: 'Below the cut-off. Ask again each year.',
    isPositive: false,
  },
  { from, grade: 'positive', advice, isPositive: true },
]

const afterDrinking = { question: 'often', answers: ['1', '2', '3', '4'] } as const

export const auditC: Form = {
  id: 'audit-c',
  title: { en: 'AUDIT-C', es: 'AUDIT-C' },
  about: 'Alcohol, risky drinking',
  version: 'AUDIT-C 1998',
  source: 'bush-1998-audit-c',
  stem: null,
  questions: [
    {
      id: 'often',
      text: english('How often do you have a drink containing alcohol?'),
      choices: [
        { id: '0', text: english('Never'), points: 0 },
        { id: '1', text: english('Monthly or less'), points: 1 },
        { id: '2', text: english('2 to 4 times a month'), points: 2 },
        { id: '3', text: english('2 to 3 times a week'), points: 3 },
        { id: '4', text: english('4 or more times a week'), points: 4 },
      ],
    },
    {
      id: 'drinks',
      text: english(
        'How many drinks containing alcohol do you have on a typical day when you are drinking?',
      ),
      choices: [
        { id: '0', text: english('1 or 2'), points: 0 },
        { id: '1', text: english('3 or 4'), points: 1 },
        { id: '2', text: english('5 or 6'), points: 2 },
        { id: '3', text: english('7 to 9'), points: 3 },
        { id: '4', text: english('10 or more'), points: 4 },
      ],
      onlyAfter: afterDrinking,
    },
    {
      id: 'six',
      text: english('How often do you have six or more drinks on one occasion?'),
      choices: [
        { id: '0', text: english('Never'), points: 0 },
        { id: '1', text: english('Less than monthly'), points: 1 },
        { id: '2', text: english('Monthly'), points: 2 },
        { id: '3', text: english('Weekly'), points: 3 },
        { id: '4', text: english('Daily or almost daily'), points: 4 },
      ],
      onlyAfter: afterDrinking,
    },
  ],
  bands: { female: cutAt(3), male: cutAt(4) },
  most: 12,
  stop: null,
  loinc: '75626-2',
  category: harm,
}
