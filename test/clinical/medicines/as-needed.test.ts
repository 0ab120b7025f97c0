// Whether directions leave it to the patient when to take a medication.

import { expect, test } from 'vitest'
import { isTakenAsNeeded } from '../../../src-main/clinical/medicines/as-needed.ts'

test.each<[string, string | null, boolean | null]>([
  ['prn', 'Take 1 tablet PRN', true],
  ['as needed', 'TK 1 T PO Q6H AS NEEDED', true],
  ['when required', 'Take 1 tablet when required', true],
  ['only when necessary', 'Take 1 tablet only when necessary', true],
  ['as needed beside a word that nobody understood', 'Take 1 tablet frobbed as needed', true],
  ['each day', 'Take 1 tablet daily', false],
  ['each day, with a word that nobody understood', 'Take 1 tablet frobbed daily', false],
  ['each day and one more as needed', 'Take 1 tablet daily and 1 as needed for pain', false],
  ['in words of which none was understood', 'frob the gizmo', null],
  ['in empty directions', '  ', null],
  ['nowhere', null, null],
])('taken %s', (_, directions, said) => {
  expect(isTakenAsNeeded({ directions, form: 'tablet' })).toBe(said)
})
