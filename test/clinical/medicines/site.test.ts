// Where a medication acts, from its text, brand and ingredients.

import { expect, test } from 'vitest'
import { identifyMedicine } from '../../../src-main/clinical/medicines/identify.ts'
import { isExtendedRelease } from '../../../src-main/clinical/medicines/release.ts'
import { siteOf } from '../../../src-main/clinical/medicines/site.ts'

const entry = (text: string) => {
  const found = identifyMedicine(text)
  return { text, form: found?.form ?? null, ingredients: found?.ingredients ?? null }
}

test.each([
  ['lisinopril 10 mg', 'systemic'],
  ['ciprofloxacin 0.3 % ophthalmic solution', 'eye'],
  ['Ciloxan', 'eye'],
  ['Cipro 500 mg', 'systemic'],
  ['latanoprost 0.005 %', 'eye'],
  ['Flonase', 'nose'],
  ['Flovent', 'lung'],
  ['Advair', 'lung'],
  ['albuterol 2 mg tablet', 'systemic'],
  ['budesonide 3 mg capsule', 'systemic'],
  ['hydrocortisone 1 % cream', 'skin'],
  ['Voltaren gel', 'skin'],
  ['Voltaren 75 mg tablet', 'systemic'],
  ['estradiol 0.01 % vaginal cream', 'vagina'],
  ['Vagifem', 'vagina'],
  ['estradiol 0.06 % topical gel', 'systemic'],
  ['nitroglycerin 2 % ointment', 'systemic'],
  ['fentanyl 25 mcg/hr patch', 'systemic'],
  ['mesalamine 1000 mg suppository', 'rectum'],
  ['diazepam 10 mg rectal gel', 'systemic'],
  ['fentanyl 100 mcg nasal spray', 'systemic'],
  ['promethazine 25 mg suppository', 'systemic'],
  ['an unknown cream', 'skin'],
])('%s acts on: %s', (text, site) => {
  expect(siteOf(entry(text))).toBe(site)
})

test.each([
  ['nifedipine 30 mg', null],
  ['nifedipine 30 mg tablet', false],
  ['nifedipine ER 30 mg tablet', true],
  ['24 HR nifedipine 30 MG Extended Release Oral Tablet', true],
  ['fentanyl 25 mcg/hr patch', true],
  ['aspirin EC 81 mg', false],
])('%s is extended release: %s', (text, expected) => {
  expect(isExtendedRelease(entry(text))).toBe(expected)
})
