// Lower highest doses: for older adults where the label says so, with another drug, and for a cautious limit.

import { all, female, from, not, taking } from '../circumstance.ts'
import { drugs } from '../drug-group.ts'
import { type DoseRow, doseRow } from './dose-row.ts'

const immediate = { kind: 'immediate-release' } as const
const extended = not(immediate)
/** How the label begins in older adults; more is for those who bore that dose. */
const startsLow = (dose: string) =>
  `For older adults the label begins with ${dose} and goes on slowly: falls and confusion.`
const slowLiver = 'In older adults the label halves the dose because it leaves slowly.'

/** Rows that hold for some patients only. */
export const specialDoseRows: readonly DoseRow[] = [
  doseRow(
    ['acetaminophen', 3000],
    'moderate',
    'More than 3000 mg a day over all products is near the limit of 4000 mg; labels without prescription stop at 3000 to 3250 mg, and alcohol, fasting or low weight lower it.',
    { id: 'acetaminophen-caution' },
  ),
  doseRow(
    ['citalopram', 20],
    'major',
    'Above 60 years the label allows at most 20 mg a day: QT prolongation.',
    {
      id: 'citalopram-older',
      when: from(61),
      asks: true,
    },
  ),
  doseRow(
    ['citalopram', 20],
    'major',
    'With a drug that blocks CYP2C19 the label allows at most 20 mg a day: QT prolongation.',
    {
      id: 'citalopram-cyp2c19',
      when: taking(
        drugs(
          'omeprazole',
          'esomeprazole',
          'cimetidine',
          'fluconazole',
          'fluvoxamine',
          'voriconazole',
        ),
      ),
    },
  ),
  doseRow(['escitalopram', 10], 'moderate', 'For older adults the label recommends 10 mg a day.', {
    id: 'escitalopram-older',
    when: from(65),
    asks: true,
  }),
  doseRow(
    ['paroxetine', 50],
    'moderate',
    'For older adults the label stops at 40 mg, 50 mg for controlled release.',
    {
      id: 'paroxetine-older',
      when: from(65),
    },
  ),
  doseRow(
    ['zolpidem', 5],
    'major',
    'For older adults the label allows 5 mg at bedtime: falls and confusion.',
    {
      id: 'zolpidem-older',
      when: all(from(65), immediate),
      asks: true,
    },
  ),
  doseRow(
    ['zolpidem', 6.25],
    'major',
    'For older adults the label allows 6.25 mg of extended release at bedtime: falls and confusion.',
    { id: 'zolpidem-extended-older', when: all(from(65), extended) },
  ),
  doseRow(
    ['zolpidem', 5],
    'minor',
    'Women clear it slowly: the label starts with 5 mg and warns of driving the next morning.',
    { id: 'zolpidem-women', when: all(female, not(from(65)), immediate) },
  ),
  doseRow(['eszopiclone', 2], 'major', 'For older adults the label allows at most 2 mg.', {
    id: 'eszopiclone-older',
    when: from(65),
  }),
  doseRow(['zaleplon', 10], 'major', 'For older adults the label allows at most 10 mg.', {
    id: 'zaleplon-older',
    when: from(65),
  }),
  doseRow(['triazolam', 0.25], 'major', slowLiver, { id: 'triazolam-older', when: from(65) }),
  doseRow(
    ['temazepam', 15],
    'moderate',
    'For older adults the label starts with 7.5 mg; more than 15 mg brings falls.',
    {
      id: 'temazepam-older',
      when: from(65),
    },
  ),
  doseRow(['lorazepam', 2], 'moderate', startsLow('1 to 2 mg a day'), {
    id: 'lorazepam-older',
    when: from(65),
  }),
  doseRow(['alprazolam', 0.75], 'moderate', startsLow('0.25 mg two or three times a day'), {
    id: 'alprazolam-older',
    when: from(65),
  }),
  doseRow(
    ['haloperidol', 6],
    'moderate',
    'For older adults the label begins with 0.5 to 2 mg two or three times a day and goes on slowly: stiffness, falls and a long QT.',
    { id: 'haloperidol-older', when: from(65) },
  ),
  doseRow(
    ['tramadol', 300],
    'major',
    'Above 75 years the label allows at most 300 mg a day: fits and confusion.',
    {
      id: 'tramadol-older',
      when: from(76),
      asks: true,
    },
  ),
  doseRow(
    ['simvastatin', 40],
    'major',
    'The dose of 80 mg may only go on in patients who took it for a year without harm to muscle.',
    { id: 'simvastatin' },
  ),
  doseRow(['memantine', 20], 'moderate', 'Immediate release stops at 20 mg a day.', {
    id: 'memantine-immediate',
    when: immediate,
  }),
  doseRow(
    ['venlafaxine', 225],
    'moderate',
    'Extended release stops at 225 mg a day by its label: more raises the pressure.',
    { id: 'venlafaxine-extended', when: extended },
  ),
  doseRow(
    ['glipizide', 20],
    'moderate',
    'Extended release stops at 20 mg a day by its label: more brings low blood sugar without more effect.',
    { id: 'glipizide-extended', when: extended },
  ),
  doseRow(
    ['aspirin', 100],
    'major',
    'Boxed warning of ticagrelor: with more than 100 mg of aspirin a day it works less.',
    { id: 'aspirin-with-ticagrelor', when: taking(drugs('ticagrelor')), interrupts: true },
  ),
  doseRow(
    ['hydroxychloroquine', 400],
    'moderate',
    'In long use more than 400 mg, or 5 mg for each kg, harms the retina.',
  ),
  doseRow(
    ['lovastatin', 20],
    'major',
    'With verapamil, diltiazem or danazol the label stops at 20 mg: harm to muscle.',
    {
      id: 'lovastatin-with-diltiazem',
      when: taking(drugs('verapamil', 'diltiazem', 'danazol', 'dronedarone')),
    },
  ),
  doseRow(
    ['colchicine', 1.2],
    'major',
    'For prevention of gout the label stops at 1.2 mg a day; more is for one day of an attack or for familial fever.',
    {
      id: 'colchicine-prevention',
      asks: true,
    },
  ),
  doseRow(
    ['methotrexate', 4.3],
    'critical',
    'More than 30 mg a week is beyond the doses for joints and skin: it may be taken daily in error, which kills.',
    {
      id: 'methotrexate-weekly',
      isUnitEnough: false,
    },
  ),
]
