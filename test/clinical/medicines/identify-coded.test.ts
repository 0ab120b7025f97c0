// Codes of products, branded products and packs, with the words beside them.

import { expect, test } from 'vitest'
import { identifyCoded } from '../../../src-main/clinical/medicines/identify-coded.ts'

test.each([
  ['a generic product', 'sugar pill', '314076', 'lisinopril', '10 mg', 'tablet'],
  ['a branded product', 'blood thinner', '1364447', 'apixaban', '5 mg', 'tablet'],
  ['a combination', '', '979468', 'hydrochlorothiazide + losartan', '12.5 mg / 50 mg', 'tablet'],
  [
    'a product whose words say strength and form in their own way',
    'Losartan/HCTZ 50-12.5 mg tabs',
    '979468',
    'hydrochlorothiazide + losartan',
    '50-12.5 mg',
    'tablet',
  ],
  ['a slow product', 'heart pill', '866436', 'metoprolol', '50 mg', 'extended-release tablet'],
  [
    'a product whose words name another drug',
    'Warfarin 5 mg',
    '314076',
    'lisinopril',
    '10 mg',
    'tablet',
  ],
  ['a pack', 'the pill', '751890', 'ethinyl estradiol + levonorgestrel', null, null],
  ['an unknown code, so the words hold', 'Warfarin 5 mg', '999999999', 'warfarin', '5 mg', null],
])('%s', (_what, text, code, ingredients, strength, form) => {
  const found = identifyCoded(text, code)
  const names = found?.ingredients.map((i) => i.name).sort()
  expect([names?.join(' + '), found?.strength, found?.form]).toEqual([ingredients, strength, form])
})
